import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { labels, type Level } from '../../../src/core';
import { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { Hat, type Wearing } from '../../../src/vscode/levels/hat';
import { Settings } from '../../../src/vscode/settings/settings';
import { memory } from '../memory';

describe('the hat', () => {
  let parts: { dispose(): unknown }[];
  let hat: Hat;

  beforeEach(() => {
    const settings = new Settings();
    const backlogs = new Backlogs(settings);
    hat = new Hat(memory(), backlogs);
    parts = [settings, backlogs, hat];
  });

  afterEach(() => {
    for (const part of parts) part.dispose();
  });

  it('keeps out of sight what reads as the other level, and nothing that may concern both', async () => {
    const seen = async (wearing: Wearing): Promise<string[]> => {
      await hat.wear(wearing);
      return labels.filter((label) => hat.shows(() => ({ label }) as Level)).sort();
    };
    assert.deepEqual(await seen('PO'), ['PO', 'mixed', 'unclear']);
    assert.deepEqual(await seen('PM'), ['PM', 'mixed', 'unclear']);
    assert.deepEqual(await seen('both'), ['PM', 'PO', 'mixed', 'unclear']);
  });

  it('asks for no level with both hats on, and tells only when another one is put on', async () => {
    hat.shows(() => assert.fail());
    let told = 0;
    parts.push(hat.onDidChange(() => (told += 1)));
    await hat.wear('both');
    await hat.wear('PM');
    await hat.wear('PM');
    assert.equal(told, 1);
  });
});
