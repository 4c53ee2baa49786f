import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../src/core/config';
import { turnOffInConfig } from '../../src/core/config/turn-off';
import { applyEdits } from '../../src/core/edit';

const rule = 'story-missing-benefit';

const yaml: readonly (readonly [before: string, after: string])[] = [
  ['', `rules:\n  ${rule}: off\n`],
  ['# ours\n', `# ours\nrules:\n  ${rule}: off\n`],
  ['language: de # we are in Bern\n', `language: de # we are in Bern\nrules:\n  ${rule}: off\n`],
  [`rules:\n  ${rule}: error # loud\n`, `rules:\n  ${rule}: off # loud\n`],
  [`rules:\n    ${rule}: "error"\nlanguage: de\n`, `rules:\n    ${rule}: off\nlanguage: de\n`],
  [
    'rules:\n    # advice\n    suppression-unused: off\n\n# team\nteam:\n  roles: [nurse]\n',
    `rules:\n    # advice\n    suppression-unused: off\n    ${rule}: off\n\n# team\nteam:\n  roles: [nurse]\n`,
  ],
  ['rules:\nlanguage: de\n', `rules:\n  ${rule}: off\nlanguage: de\n`],
  ['rules: {}\n', `rules: { "${rule}": "off" }\n`],
  ['rules: { suppression-unused: off }\n', `rules: { suppression-unused: off, "${rule}": "off" }\n`],
  ['team:\n  roles:\n    - nurse\n', `team:\n  roles:\n    - nurse\nrules:\n  ${rule}: off\n`],
  ['language: de\r\n', `language: de\r\nrules:\r\n  ${rule}: off\r\n`],
  [
    'team:\n  glossary: |\n    ward\n\n# end\n',
    `team:\n  glossary: |\n    ward\nrules:\n  ${rule}: off\n\n# end\n`,
  ],
  ['extends: strict', `extends: strict\nrules:\n  ${rule}: off`],
];

const json: readonly (readonly [before: string, after: string])[] = [
  ['', `{\n  "rules": {\n    "${rule}": "off"\n  }\n}\n`],
  ['{}\n', `{ "rules": { "${rule}": "off" } }\n`],
  ['{\n  "language": "de"\n}\n', `{\n  "language": "de",\n  "rules": { "${rule}": "off" }\n}\n`],
  [
    '{\n  "rules": {\n    "suppression-unused": "off"\n  }\n}\n',
    `{\n  "rules": {\n    "suppression-unused": "off",\n    "${rule}": "off"\n  }\n}\n`,
  ],
  [`{ "rules": { "${rule}": "error" } }`, `{ "rules": { "${rule}": "off" } }`],
];

describe('turning a rule off for the workspace', () => {
  for (const [name, table] of Object.entries({ yaml, json })) {
    for (const [before, after] of table) {
      it(`writes ${name}: ${JSON.stringify(before)}`, () => {
        const written = applyEdits(before, turnOffInConfig(before, rule, name === 'json') ?? []);
        assert.equal(written, after);
        const { value, problems } = parseConfig(written, `backlog-lens.config.${name}`);
        assert.deepEqual(problems, []);
        assert.equal(value.rules?.get(rule), 'off');
      });
    }
  }

  it('leaves a file alone that it cannot read', () => {
    for (const text of ['rules: [', '- a\n', 'rules: all\n']) {
      assert.equal(turnOffInConfig(text, rule, false), null);
    }
  });
});
