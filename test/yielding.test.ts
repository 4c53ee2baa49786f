import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultSettings, lint, readBacklogFile, rules, type FileSettings } from '../src/core';

/** What is said, and what is said where the rule that has more to say is off. */
const cases: readonly (readonly [file: string, text: string, speaks: string, silent: string])[] = [
  [
    'loans.stories.txt',
    'As a librarian, I want to add an API endpoint that lists loans, so that the shelf can show them.',
    'story-layer-slice',
    'story-prescribes-solution',
  ],
  [
    'tours.stories.txt',
    'As a [role/persona], I want to see my groups, so that I am there in time.',
    'item-placeholder-left',
    'story-compound-role',
  ],
  [
    'till.backlog.md',
    '## US-1: Print a receipt\n\n**Acceptance criteria:**\n\n- THE Till SHALL print a receipt and SHALL open the drawer\n',
    'criterion-compound',
    'criterion-malformed-ears',
  ],
  [
    'fines.backlog.md',
    '## US-1: See fines\n\n**Acceptance criteria:**\n\n- A picture is shown where it makes sense\n',
    'item-escape-clause',
    'criterion-vague-wording',
  ],
  [
    'delays.stories.txt',
    'As a parent, I want to hear of a delay as far as possible, so that I can plan.',
    'story-vague-wording',
    'item-escape-clause',
  ],
  [
    'spikes.backlog.yaml',
    'items:\n  - id: LIB-7\n    title: Investigate card readers\n',
    'spike-open-ended',
    'item-missing-criteria',
  ],
  [
    'ferry.backlog.md',
    '## FER-1: Sell\n\nAs a purser, I want to sell tickets.\n\n## FER-2: Print\n\n' +
      'As a purser, I want to print the list, so that I can count the guests. Depends on FER-1.\n',
    'item-hidden-dependency',
    'story-not-minimal',
  ],
  [
    'school.backlog.yaml',
    'items:\n  - {title: Print the rota, estimate: 200}\n',
    'item-estimate-too-big',
    'item-estimate-off-scale',
  ],
  [
    'parcels.stories.txt',
    'As a porter, I want the system to handle parcels, so that none is left behind.',
    'story-vague-wording',
    'story-system-as-actor',
  ],
  [
    'parcels.stories.txt',
    'As a porter, I want the back-end to store two addresses, so that both get mail.',
    'story-prescribes-solution',
    'story-system-as-actor',
  ],
  [
    'parcels.stories.txt',
    'As a porter, I want to weigh parcels, so that I can weigh parcels and I want a receipt.',
    'story-empty-benefit',
    'story-hidden-need',
  ],
  [
    'parcels.stories.txt',
    'As a porter, I want to weigh parcels, so that I know the price; the list must also be printed.',
    'story-not-minimal',
    'story-hidden-need',
  ],
];

describe('of two rules that speak of the same words', () => {
  for (const [path, text, speaks, silent] of cases) {
    it(`the one that has more to say speaks: ${speaks}, not ${silent}`, () => {
      const said = saidOf(path, text, silent);
      assert.ok(said.includes(speaks) && !said.includes(silent), said.join(', '));
    });

    it(`the other speaks where that one is off: ${silent}`, () => {
      const said = saidOf(path, text, silent, speaks);
      assert.ok(said.includes(silent) && !said.includes(speaks), said.join(', '));
    });
  }

  it('both speak where each has its own words', () => {
    const criteria = ['A picture is shown where it makes sense', 'The list is easy to read'];
    const text = `## US-1: See fines\n\n**Acceptance criteria:**\n\n${criteria.map((one) => `- ${one}\n`).join('')}`;
    const said = saidOf('fines.backlog.md', text);
    assert.ok(
      said.includes('item-escape-clause') && said.includes('criterion-vague-wording'),
      said.join(', '),
    );
  });

  it('names rules that there are, none of which yields in turn to the first', () => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { id, yieldsTo = {} } of rules) {
      for (const other of Object.keys(yieldsTo)) {
        assert.ok(byId.has(other), `${id} yields to ${other}`);
        assert.ok(!(id in (byId.get(other)?.yieldsTo ?? {})), `${id} and ${other} yield to each other`);
      }
    }
  });
});

/** @param on a rule that may be off by default */
function saidOf(path: string, text: string, on = '', off = ''): readonly string[] {
  const settings: FileSettings = {
    ...defaultSettings,
    severityOf: (rule) => (rule === off ? 'off' : rule === on ? 'information' : undefined),
  };
  return lint({ files: [readBacklogFile(path, text)] }, () => settings).map(({ rule }) => rule);
}
