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
      text: '---\ntitle: «[Lending»\n---\n',
      message: 'A closing ] is missing.',
    },
    {
      file,
      text: '---\ntitle: «Lending: the desk»\n---\n## US-1\n\nAs a reader, I want to borrow, so that I can read.\n',
      message: 'A colon too many: begin a new line at the right column, or put quotes around the value.',
    },
    {
      file: 'lending.backlog.json',
      text: '{"items": [{"id": "US-1", "story": "As a reader, I want to borrow a book, so that I can «read»',
      message: 'A closing quote is missing.',
    },
    {
      file: 'lending.backlog.yaml',
      text: 'items:\n  - id: US-1\n  «title: Lend»\n',
      message: 'Lines that belong together begin at the same column.',
    },
    {
      file,
      text: '## US-1\n\nAs a reader, I want to borrow, so that I can read.\n\n«```»\n',
      message: 'This fence is never closed: what follows was read as text.',
    },
  ],
});
