import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presets, severityInPreset } from '../../src/core/config/presets';
import { defineRule, severities, type Severity } from '../../src/core/rule';
import { rules } from '../../src/core/rules';

/** How loud a rule is in a preset, by its id and how loud it is by itself. */
const table: Readonly<Record<string, readonly (readonly [id: string, own: Severity, becomes: Severity])[]>> =
  {
    refinement: [
      ['story-team-role', 'off', 'information'],
      ['story-missing-benefit', 'warning', 'warning'],
      ['domain-health-no-privacy-criterion', 'off', 'off'],
    ],
    strict: [
      ['story-team-role', 'off', 'information'],
      ['story-not-minimal', 'information', 'warning'],
      ['item-duplicate-id', 'error', 'error'],
      ['domain-finance-no-audit-criterion', 'off', 'off'],
    ],
    'gherkin-only': [
      ['scenario-incomplete', 'warning', 'warning'],
      ['story-missing-benefit', 'warning', 'off'],
      ['file-unreadable-part', 'error', 'error'],
    ],
    ears: [
      ['criterion-malformed-ears', 'information', 'warning'],
      ['criterion-vague-wording', 'warning', 'warning'],
      ['story-missing-benefit', 'warning', 'off'],
    ],
    'product-management': [
      ['goal-without-measure', 'warning', 'warning'],
      ['item-owner-mismatch', 'off', 'off'],
      ['item-mixed-level', 'warning', 'warning'],
      ['story-not-atomic', 'warning', 'off'],
    ],
  };

describe('the preset', () => {
  it('recommended leaves every rule as it is', () => {
    const recommended = presets.get('recommended');
    assert.ok(recommended);
    for (const rule of rules) assert.equal(severityInPreset(recommended, rule), rule.severity);
  });

  for (const [name, cases] of Object.entries(table)) {
    it(`${name} chooses by the thing a rule looks at`, () => {
      const preset = presets.get(name);
      assert.ok(preset);
      for (const [id, severity, becomes] of cases) {
        const rule = defineRule({ id, on: 'item', severity, summary: 'For this test.', check: () => [] });
        assert.equal(severityInPreset(preset, rule), becomes, id);
      }
    });
  }

  it('names no rule that does not exist', () => {
    const ids = rules.map(({ id }) => id);
    for (const [name, { only = [], rules: own = {} }] of presets) {
      for (const beginning of only)
        assert.ok(
          ids.some((id) => id.startsWith(beginning)),
          `${name}: ${beginning}`,
        );
      for (const id of Object.keys(own)) assert.ok(ids.includes(id), `${name}: ${id}`);
    }
  });

  it('has an answer for each severity', () => {
    for (const [name, preset] of presets) {
      assert.deepEqual(Object.keys(preset.severities).sort(), [...severities].sort(), name);
      assert.match(preset.summary, /^[A-Z].*\.$/);
    }
  });
});
