import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { formatName, inEnglish, rules } from '../../../src/core';
import { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { Hat } from '../../../src/vscode/levels/hat';
import { Settings } from '../../../src/vscode/settings/settings';
import { showStatus } from '../../../src/vscode/findings/status';
import { env, stage, Uri, type FakeDocument } from '../fake';
import { memory } from '../memory';

const german =
  '# language: de\n\nAls Gärtnerin möchte ich ein Beet reservieren, damit ich im Mai pflanzen kann.\n';

describe('the status beside the language mode', () => {
  let parts: { dispose(): unknown }[];

  beforeEach(() => {
    const settings = new Settings();
    const backlogs = new Backlogs(settings);
    const hat = new Hat(memory(), backlogs);
    parts = [settings, backlogs, hat, showStatus(backlogs, hat)];
  });

  afterEach(() => {
    for (const part of parts) part.dispose();
    stage.settings.clear();
    stage.active = undefined;
    env.language = 'en';
  });

  async function detailOf(text: string): Promise<string> {
    const document: FakeDocument = {
      uri: Uri.file('/garden/beds.stories.txt'),
      version: 1,
      isClosed: false,
      getText: () => text,
    };
    stage.active = document;
    stage.opened.fire(document);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return stage.status.detail;
  }

  it('names the format as people do', async () => {
    assert.match(await detailOf('As a gardener, I want to water the beds.\n'), /^plain text, \d findings?$/);
    const generic = { format: 'gherkin', layout: 'generic' } as const;
    assert.equal(formatName(generic, inEnglish), 'Gherkin');
    assert.equal(
      formatName({ format: 'markdown', layout: 'pm-document' }, inEnglish),
      'Markdown, product document',
    );
  });

  it('counts the rules that are silent of those that are on', async () => {
    const silent = async (): Promise<number> => Number(/: (\d+) rules/.exec(await detailOf(german))?.[1]);
    const before = await silent();
    const quiet = rules.filter(({ language, severity }) => language === 'en' && severity !== 'off');
    assert.ok(before > 2 && quiet.length >= 2);
    stage.settings.set('rules', Object.fromEntries(quiet.slice(0, 2).map(({ id }) => [id, 'off'])));
    assert.equal(await silent(), before - 2);
  });

  it('names the language as the reader of the editor does', async () => {
    assert.match(await detailOf(german), /In German/);
    env.language = 'de';
    assert.match(await detailOf(german), /In Deutsch/);
  });
});
