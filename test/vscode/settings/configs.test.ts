import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Uri as EditorUri } from 'vscode';
import { Configs } from '../../../src/vscode/settings/configs';
import { stage, Uri } from '../fake';

const file: unknown = Uri.file('/pool/lanes.backlog.md');
const config = Uri.file('/pool/backlog-lens.config.yml');

describe('the configurations of a team', () => {
  let configs: Configs;
  const look = (): Promise<unknown> => configs.of(file as EditorUri);
  const told = (): readonly string[] =>
    (stage.diagnostics.get(config.toString()) ?? []).map(({ message }) => message);

  beforeEach(() => {
    stage.root = '/pool';
    configs = new Configs();
  });

  afterEach(() => {
    configs.dispose();
    stage.root = '';
    stage.held = undefined;
    for (const map of [stage.files, stage.diagnostics]) map.clear();
  });

  it('have their mistakes told where they stand', async () => {
    stage.files.set(config.path, 'ruels: {}\n');
    await look();
    assert.match(told().join(), /ruels/);
  });

  it('tell nothing of a text that has changed while it was read', async () => {
    let release = (): void => undefined;
    stage.files.set(config.path, 'ruels: {}\n');
    stage.held = new Promise((resolve) => (release = resolve));
    const older = look();
    stage.files.set(config.path, 'rules: {}\n');
    stage.held = undefined;
    stage.fileCreated.fire(config);
    await look();
    release();
    await older;
    assert.deepEqual(told(), []);
  });
});
