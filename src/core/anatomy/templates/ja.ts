import { eitherOf } from '../../pattern';
import type { Template } from '../template';

/** Japanese: "…として、…したい。そうすることで…". The role stands before its marker, the wish behind the need. */
export const ja: Template = {
  role: /(?:として|の立場で)[、,，]?\s*/gu,
  need: /(?<=(?:として|の立場で)[、,，]?\s*)(?:私は|わたしは|僕は)?(?=[^\s])/gu,
  benefit: eitherOf(
    'gu',
    /[。、．]?\s*(?:そうすることで|そうすれば|それによって|それにより|なぜなら|これにより|その結果)[、，]?/,
    /。\s*(?=[^。]{4,}ため(?:だ|です|である)?[。]?$)/,
  ),
  benefitIsBefore: /(?<=[^、。]{2})(?:ために|ため|(?<=る)ように)[、，,]/gu,
  situation: /^(?!)/gu,
  benefitFirst: /^(?!)/gu,
  subject: /(?!)/gu,
  roleIsBefore: true,
  beforeRole: /^(?:私(?:たち)?|わたし|僕|弊社)は/u,
  noRole: /^(?:その)?(?:結果|例|一例|全体|原則|基本|前提|目的|一般論|参考)$/u,
};
