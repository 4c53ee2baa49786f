import { unansweredSubject } from '../rule-parts/domains';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';

const answer = inOrder(
  'i',
  /\b/,
  [
    /accessib\w+|wcag|screen ?readers?|keyboard|alt(?:ernative)? texts?|contrast|captions?|subtitles?/,
    /labels?|large print|text size|zoom\w*|voice|blind|deaf|aria|read aloud/,
  ],
  /\b/,
);

export default defineRule({
  id: 'domain-consumer-no-accessibility-criterion',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'A story on something to see or fill in says that everybody can use it.',

  *check(item, { say }) {
    yield* unansweredSubject(item, {
      subject:
        /\b(?:forms?|videos?|images?|pictures?|photos?|maps?|charts?|diagrams?|colou?rs?|captchas?|animations?)\b(?!-)/gi,
      answer,
      advice: (words) => say('Say in a criterion how everybody can use this: {0}.', words),
    });
  },
});
