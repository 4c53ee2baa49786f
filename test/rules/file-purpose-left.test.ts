import rule from '../../src/core/rules/file-purpose-left';
import { testRule } from '../rule-tester';

const file = 'openspec/specs/frost-guard/spec.md';
const requirements =
  '\n\n## Requirements\n\n### Requirement: Frost guard\n\nThe system SHALL close the vents.\n\n#### Scenario: Frost\n\n- **WHEN** it freezes\n- **THEN** they close\n';

function purpose(text: string, heading = '## Purpose'): { file: string; text: string } {
  return { file, text: `# frost-guard Specification\n\n${heading}\n\n${text}${requirements}` };
}

const message = 'Say what this capability is for: archiving left it open.';

testRule(rule, {
  valid: [
    purpose('Keeps seedlings alive without heating every night.'),
    purpose('Closes the vents. Exceptions are TBD.'),
    purpose('Explains what "TBD" means in a planting table.'),
    purpose('', ''),
    { file, text: `# frost-guard Specification\n\n## Purpose${requirements}` },
    { file, text: `# frost-guard Specification\n\n## Notes\n\nTBD - after the trial.${requirements}` },
    purpose('`TBDs` are listed by this command.'),
    purpose('<!-- TBD - created by archiving change add-frost-guard. -->\n\nKeeps seedlings alive.'),
    { file: 'frost.backlog.md', text: '# Backlog\n\n## Purpose\n\nTBD\n' },
    'As a gardener, I want a frost guard.',
  ],
  invalid: [
    {
      ...purpose('«TBD - created by archiving change add-frost-guard. Update Purpose after archive.»'),
      message,
    },
    { ...purpose('«TBD»'), message },
    { ...purpose('«TBD.»'), message },
    { ...purpose('«tbd: ask the gardeners»'), message },
    { ...purpose('«TBD – created by archiving change 2026-03-04-rename-vents.»'), message },
    { ...purpose('«TBD»\n\nSee the change.'), message },
    { ...purpose('«TBD - created by archiving change add-shading.»', '## PURPOSE'), message },
    { ...purpose('- «TBD»'), message },
    { ...purpose('**«TBD»**'), message },
    {
      file: 'spec.md',
      text: `# shading\n\n## Purpose\n«TBD - created by archiving change add-shading. Update Purpose after archive.»\n${requirements}`,
      message,
    },
  ],
});
