import { defineRule } from '../rule';

export default defineRule({
  id: 'file-unreadable-part',
  on: 'file',
  severity: 'error',
  summary: 'Every part of the file can be read.',

  check: ({ unreadable }, { say }) =>
    unreadable.map(({ message, ...problem }) => ({ ...problem, message: message(say) })),
});
