import rule from '../../src/core/rules/file-unreadable-part';
import { testRule } from '../rule-tester';

const file = 'lending.backlog.md';

testRule(rule, {
  valid: [
    'As a reader, I want to borrow a book, so that I can read it at home.',
    {
      file,
      text: '---\ntitle: "Lending: the desk"\n---\n## US-1\n\nAs a reader, I want to borrow, so that I can read.\n',
    },
    { file, text: '```yaml\ntitle: [not, closed\n```\n' },
  ],
  invalid: [
    {
      file,
      text: '---\n«title: [Lending»\n---\n',
      message: 'A closing ] is missing.',
    },
    {
      file,
      text: '---\ntitle: «Lending: the desk»\n---\n## US-1\n\nAs a reader, I want to borrow, so that I can read.\n',
      message: 'A colon too many: begin a new line at the right column, or put quotes around the value.',
    },
    {
      file,
      text: '## US-1\n\nAs a reader, I want to borrow, so that I can read.\n\n«```»\n',
      message: 'This fence is never closed: what follows was read as text.',
    },
  ],
});
