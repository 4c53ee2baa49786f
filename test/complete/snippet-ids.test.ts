import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withFreeIds } from '../../src/core/complete/snippet-ids';
import { readBacklogFile } from '../../src/core/parse';
import { References } from '../../src/core/references';

const story = 'type: story\n    title: Lend a saw\n';
const referencesTo = (text: string): References =>
  new References({ files: [readBacklogFile('a.backlog.yaml', `items:\n${text}`)] });
const saws = referencesTo(`  - id: SAW-009\n    ${story}  - id: EP-4\n    type: epic\n    title: Tools\n`);

describe('withFreeIds', () => {
  const cases: readonly (readonly [line: string, filled: string])[] = [
    ['### ${1:EP-1}: ${2:[title]}', '### ${1:EP-5}: ${2:[title]}'],
    ['- id: ${1:EP-1}', '- id: ${1:EP-5}'],
    ['@${1:EP-1}', '@${1:EP-5}'],
    // Stories are called otherwise here.
    ['${1:US-1}: As a ${2:[role]}', '${1:SAW-010}: As a ${2:[role]}'],
    // Nobody counts these yet.
    ['- id: ${1:BUG-1}', '- id: ${1:BUG-1}'],
    // Others are only mentioned.
    ['  needed_for: ${6:EP-1}', '  needed_for: ${6:EP-1}'],
    ['- **Shown:** ${4:EP-1}', '- **Shown:** ${4:EP-1}'],
  ];
  for (const [line, filled] of cases) {
    it(line, () => {
      assert.equal(withFreeIds(line, saws), filled);
    });
  }

  it('begins with 1 in an empty backlog', () => {
    assert.equal(withFreeIds('### ${1:US-1}: x', referencesTo('')), '### ${1:US-1}: x');
  });
});
