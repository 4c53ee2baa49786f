import rule from '../../src/core/rules/file-purpose-left';
import { testRule } from '../rule-tester';

const file = 'openspec/specs/quiet-hours/spec.md';
const requirements =
  '\n\n## Requirements\n\n### Requirement: Quiet hours\n\nThe system SHALL wait.\n\n#### Scenario: Night\n\n- **WHEN** it is night\n- **THEN** it waits\n';

function purpose(text: string, heading = '## Purpose'): { file: string; text: string } {
  return { file, text: `# quiet-hours Specification\n\n${heading}\n\n${text}${requirements}` };
}

const message = 'Say what this capability is for: archiving left it open.';

testRule(rule, {
  valid: [
    purpose('Lets people sleep without turning all messages off.'),
    purpose('Holds messages back. Exceptions are TBD.'),
    purpose('Explains what "TBD" means in a time table.'),
    purpose('', ''),
    { file, text: `# quiet-hours Specification\n\n## Purpose${requirements}` },
    { file, text: `# quiet-hours Specification\n\n## Notes\n\nTBD - after the trial.${requirements}` },
    purpose('`TBDs` are listed by this command.'),
    purpose('<!-- TBD - created by archiving change add-quiet-hours. -->\n\nLets people sleep.'),
    { file: 'quiet.backlog.md', text: '# Backlog\n\n## Purpose\n\nTBD\n' },
    'As a sleeper, I want quiet hours.',
  ],
  invalid: [
    {
      ...purpose('«TBD - created by archiving change add-quiet-hours. Update Purpose after archive.»'),
      message,
    },
    { ...purpose('«TBD»'), message },
    { ...purpose('«TBD.»'), message },
    { ...purpose('«tbd: ask the night shift»'), message },
    { ...purpose('«TBD – created by archiving change 2026-03-04-rename-nights.»'), message },
    { ...purpose('«TBD»\n\nSee the change.'), message },
    { ...purpose('«TBD - created by archiving change add-fines.»', '## PURPOSE'), message },
    { ...purpose('- «TBD»'), message },
    { ...purpose('**«TBD»**'), message },
    {
      file: 'spec.md',
      text: `# fines\n\n## Purpose\n«TBD - created by archiving change add-fines. Update Purpose after archive.»\n${requirements}`,
      message,
    },
  ],
});
