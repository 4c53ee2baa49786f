import { unanswered } from '../domains';
import { defineRule } from '../rule';

export default defineRule({
  id: 'domain-health-no-privacy-criterion',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'A story on data of patients says who may see them.',

  *check(item, { say }) {
    yield* unanswered(item, {
      subject:
        /\b(?:patient(?:'s|s|s')?\s+(?:data|records?|files?|histor(?:y|ies)|results?|notes?|names?|charts?|letters?)|(?:medical|health|clinical) (?:data|records?|histor(?:y|ies)|information)|diagnos[ei]s|prescriptions?|medications?|lab(?:oratory)? (?:results?|values?|reports?)|vaccinations?|allergies|x-rays?|blood (?:tests?|values?))\b/gi,
      answer:
        /\b(?:privacy|private|consent\w*|permi\w+|authori[sz]\w+|access\w*|may (?:see|read|open)|only (?:the|those|who)|encrypt\w*|anonymi[sz]\w*|pseudonymi[sz]\w*|confidential\w*|gdpr|hipaa|role|signed in|logged)\b/i,
      advice: (words) => say('{0}: say in a criterion who may see it.', words),
    });
  },
});
