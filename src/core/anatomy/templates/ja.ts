import type { Template } from '../template';

/** Japanese: "…として、…したい。そうすることで…". The role stands before its marker, the wish behind the need. */
export const ja: Template = {
  role: /(?:として|の立場で)[、,，]?\s*/gu,
  need: /(?<=(?:として|の立場で)[、,，]?\s*)(?:私は|わたしは|僕は)?(?=[^\s])/gu,
  benefit:
    /[。、．]?\s*(?:そうすることで|そうすれば|それによって|それにより|なぜなら|これにより|その結果)[、，]?/gu,
  situation: /^(?!)/gu,
  benefitFirst: /^(?!)/gu,
  subject: /(?!)/gu,
  roleIsBefore: true,
  noRole: /^(?!)/u,
};
