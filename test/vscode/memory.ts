import type { Memento } from 'vscode';

/** What the extension remembers for a workspace, for as long as a test runs. */
export function memory(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: (key: string, otherwise?: unknown): unknown => kept.get(key) ?? otherwise,
    update: (key: string, value: unknown): Promise<void> => Promise.resolve(void kept.set(key, value)),
  } as Memento;
}
