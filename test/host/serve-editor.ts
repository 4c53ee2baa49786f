import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Editor } from './fetch-editor';
import { installLanguage } from './language-pack';

/** An editor that listens on this machine alone. */
export interface ServedEditor {
  readonly host: string;
  close(): Promise<void>;
}

/** What the page passes on to the editor: pairs of an option and its value. */
export type Payload = readonly (readonly [string, string])[];

/** Nothing stands between a person and the folder that was opened. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** Lets a test load the extension from its sources, by the address of the page. */
export const forTests: readonly string[] = ['--enable-smoke-test-driver'];

const startLimit = 60_000;

/** What may be otherwise than a person mostly has it. */
export interface Circumstances {
  /** Another language than English, as its tag. */
  readonly language?: string;
  /** Whether the editor asks if a folder that it opens is to be trusted. */
  readonly asksForTrust?: boolean;
}

/** Starts an editor on a free port, with nothing remembered from earlier runs. */
export async function serveEditor(
  editor: Editor,
  args: readonly string[] = [],
  { language, asksForTrust = false }: Circumstances = {},
): Promise<ServedEditor> {
  const data = await mkdtemp(join(tmpdir(), 'backlog-lens-editor-'));
  await mkdir(join(data, 'data', 'Machine'), { recursive: true });
  await writeFile(join(data, 'data', 'Machine', 'settings.json'), JSON.stringify(settings));
  const spoken = language === undefined ? [] : await installLanguage(join(data, 'data'), language);
  const server = spawn(
    editor.node,
    [
      ...['out/server-main.js', '--host', '127.0.0.1', '--port', '0', '--server-data-dir', data],
      ...['--without-connection-token', '--accept-server-license-terms', '--disable-telemetry'],
      ...(asksForTrust ? [] : ['--disable-workspace-trust']),
      ...[...spoken, ...args],
    ],
    // A group of its own, so that the processes it starts end with it.
    { cwd: editor.folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const close = async (): Promise<void> => {
    await endGroup(server);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const host = `127.0.0.1:${await portOf(server)}`;
    const { ok } = await fetch(`http://${host}/version`);
    if (!ok) throw new Error(`VS Code ${editor.version} started, and does not answer on ${host}.`);
    return { host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address of the editor with a folder opened, or with none. */
export function addressOf(editor: ServedEditor, folder: string | null, payload?: Payload): string {
  const path = folder?.split('/').map(encodeURIComponent).join('/');
  const opened = path === undefined ? 'ew=true' : `folder=${path}`;
  const options = payload ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : '';
  return `http://${editor.host}/?${opened}${options}`;
}

/** How the editor in the page names a folder or file of this machine. */
export function remotePath(editor: ServedEditor, path: string): string {
  return `vscode-remote://${editor.host}${path}`;
}

/** The server says where it listens, once it does. */
async function portOf(server: ChildProcess): Promise<string> {
  const said: string[] = [];
  const read = async (): Promise<string> => {
    if (!server.stdout) throw new Error('The editor has no output.');
    server.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    for await (const line of createInterface({
      input: server.stdout,
      signal: AbortSignal.timeout(startLimit),
    })) {
      said.push(line);
      const [, port] = /Extension host agent listening on (\d+)/.exec(line) ?? [];
      if (port) return port;
    }
    throw new Error(`The editor did not start:\n${said.join('\n')}`);
  };
  const port = await read();
  // Nobody reads on; unread output would stop the server some day.
  server.stdout?.resume();
  server.stderr?.removeAllListeners('data').resume();
  return port;
}

async function endGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  process.kill(-server.pid, 'SIGTERM');
  await ended;
}
