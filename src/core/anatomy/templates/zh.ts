import { eitherOf } from '../../pattern';
import type { Template } from '../template';

/** Chinese, simplified and traditional: "作为…，我希望…，以便…". */
export const zh: Template = {
  role: /(?:作为|作為|身为|身為)\s*(?:一(?:名|个|個|位|种))?/gu,
  need: eitherOf(
    'gu',
    /[，,]?\s*(?:我|我们|我們)(?:希望|想要|想|需要|要|能够|能夠|可以|必须|期望)(?:能够|能夠|能|可以|在)?/,
    /(?<=[，,])\s*(?:希望|想要|需要|期望)(?:能够|能夠|能|可以)?/,
  ),
  benefit:
    /[，,。；;]?\s*(?:以便于|以便|从而|從而|这样|這樣|使得|以确保|以確保|为了|為了|因为|因為|以(?=\p{L}))/gu,
  situation: /^(?:当|當)/gu,
  benefitFirst: /^(?:为了|為了)/gu,
  subject: /(?<=[，,\n]\s*)我/gu,
  noRole: /^(?:结果|結果|例子|示例|补充)/u,
};
