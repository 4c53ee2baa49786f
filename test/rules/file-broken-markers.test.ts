import rule from '../../src/core/rules/file-broken-markers';
import { testRule } from '../rule-tester';

/** A task file of Backlog.md with this status and these lines below its front matter. */
function task(body: string, status = 'To Do'): { file: string; text: string } {
  const front = `---\nid: TASK-31\ntitle: Print the seed labels\nstatus: ${status}\ncreated_date: '2026-01-12'\n---\n\n`;
  return { file: 'backlog/tasks/task-31 - Print.md', text: front + body };
}

const heading = '## Acceptance Criteria\n';
const one = '- [ ] #1 Twelve labels fit on a sheet\n';
const begin = '<!-- AC:BEGIN -->';
const end = '<!-- AC:END -->';
const noEnd = 'Put "<!-- AC:END -->" below what begins here.';
const noBegin = 'Put "<!-- AC:BEGIN -->" above what ends here.';
const noMarkers = 'Put the criteria between AC:BEGIN and AC:END, where Backlog.md finds them.';

testRule(rule, {
  valid: [
    task(`${heading}${begin}\n${one}${end}\n`),
    task(`${begin}\n${one}${end}\n`),
    task(
      `${heading}${begin}\n${one}${end}\n\n## Definition of Done\n<!-- DOD:BEGIN -->\n- [ ] #1 Tested\n<!-- DOD:END -->\n`,
    ),
    task(
      `## Description\n\n<!-- SECTION:DESCRIPTION:BEGIN -->\nFor the trays in March.\n<!-- SECTION:DESCRIPTION:END -->\n\n${heading}${begin}\n${one}${end}\n`,
    ),
    task('## Description\n\nGardeners stick one on each tray in March.\n'),
    // The files of earlier versions had none, and what is done is edited no more.
    task(`${heading}\n- [x] Twelve labels fit on a sheet\n`, 'Done'),
    task(`${heading}${begin}\n${end}\n`),
    task(`${heading}${begin}\n${one}${end}\n\n\`\`\`text\n${begin}\n\`\`\`\n`),
    task(`${heading}${begin}\n${one}\n### Printed\n\n- [ ] #2 In colour\n${end}\n`),
    {
      file: 'labels.backlog.md',
      text: `## US-1: Print\n\nAs a gardener, I want to print a label.\n\n**Acceptance criteria:**\n\n${begin}\n- Twelve a sheet\n`,
    },
    task(`${heading}${begin}\n${one}${end}\n<!-- a note that begins nothing -->\n`),
  ],
  invalid: [
    { ...task(`${heading}«${begin}»\n${one}`), message: noEnd },
    { ...task(`${heading}${one}«${end}»\n`), message: noBegin },
    {
      ...task(
        `${heading}«${begin}»\n${one}\n## Definition of Done\n<!-- DOD:BEGIN -->\n- [ ] #1 Tested\n<!-- DOD:END -->\n`,
      ),
      message: noEnd,
    },
    {
      ...task(
        `${heading}${begin}\n${one}${end}\n\n## Definition of Done\n«<!-- DOD:BEGIN -->»\n- [ ] #1 Tested\n`,
      ),
      message: 'Put "<!-- DOD:END -->" below what begins here.',
    },
    {
      ...task(
        `## Description\n\n«<!-- SECTION:DESCRIPTION:BEGIN -->»\nFor the trays in March.\n\n${heading}${begin}\n${one}${end}\n`,
      ),
      message: 'Put "<!-- SECTION:DESCRIPTION:END -->" below what begins here.',
    },
    {
      ...task(`«${heading.trim()}»\n\n- [ ] Twelve labels fit on a sheet\n- [ ] Empty trays get no label\n`),
      message: noMarkers,
      fixed: task(
        `${heading}\n${begin}\n- [ ] Twelve labels fit on a sheet\n- [ ] Empty trays get no label\n${end}\n`,
      ).text,
    },
    {
      ...task(
        `«${heading.trim()}»\n- [ ] Twelve fit on a sheet\n\n## Notes\n\nAsk the print shop.\n`,
        'In Progress',
      ),
      message: noMarkers,
      fixed: task(
        `${heading}${begin}\n- [ ] Twelve fit on a sheet\n${end}\n\n## Notes\n\nAsk the print shop.\n`,
        'In Progress',
      ).text,
    },
    { ...task(`${heading}«${begin}»\n${one}«${begin}»\n`), message: [noEnd, noEnd] },
    {
      ...task(`${heading}«${begin}»\n${one}«<!-- DOD:END -->»\n`),
      message: [noEnd, 'Put "<!-- DOD:BEGIN -->" above what ends here.'],
    },
    { ...task(`${heading}${begin}\n${one}${end}\n«${end}»\n`), message: noBegin },
    { ...task(`${heading}«${begin}»\n${one}`, 'Done'), message: noEnd },
  ],
});
