import { unansweredSubject } from '../rule-parts/domains';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';

const subject = inOrder(
  'gi',
  /\b/,
  [
    inOrder('', /patient(?:['’]s|s|s['’])?\s+/, [
      /data|records?|files?|histor(?:y|ies)|results?|notes?|names?|charts?|letters?/,
    ]),
    /(?:medical|health|clinical) (?:data|records?|histor(?:y|ies)|information)/,
    /diagnos[ei]s|prescriptions?|medications?/,
    /lab(?:oratory)? (?:results?|values?|reports?)/,
    /vaccinations?|allergies|x-rays?|blood (?:tests?|values?)/,
  ],
  /\b/,
);
const answer = inOrder(
  'i',
  /\b/,
  [
    /privacy|private|consent\w*|permi\w+|authori[sz]\w+|access\w*/,
    /may (?:see|read|open)|only (?:the|those|who)/,
    /encrypt\w*|anonymi[sz]\w*|pseudonymi[sz]\w*|confidential\w*|gdpr|hipaa|role|signed in|logged/,
  ],
  /\b/,
);

export default defineRule({
  id: 'domain-health-no-privacy-criterion',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'A story on data of patients says who may see them.',

  *check(item, { say }) {
    yield* unansweredSubject(item, {
      subject,
      answer,
      advice: (words) => say('Say in a criterion who may see this: {0}.', words),
    });
  },
});
