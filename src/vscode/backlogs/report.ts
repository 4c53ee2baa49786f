import type { Uri } from 'vscode';
import {
  byPlace,
  findingsByItem,
  type BacklogFile,
  type Finding,
  type Item,
  type Position,
} from '../../core';
import type { Treatment } from '../settings/settings';

/** What is known of one file: as it was read, and what was found in it. */
export interface Report {
  readonly uri: Uri;
  /** The version of the open document that was read; null for a file read from disk. */
  readonly version: number | null;
  /** Whether its findings belong in the list of problems: it is open, or somebody had the whole workspace linted. */
  readonly isListed: boolean;
  /** How it was read and checked: the settings then in force. */
  readonly treatment: Treatment;
  readonly file: BacklogFile;
  readonly findings: readonly Finding[];
  /** Those of `findings` that come from the file together with the others: an id used twice, a story asked for twice. */
  readonly shared: readonly Finding[];
  readonly byItem: ReadonlyMap<Item, readonly Finding[]>;
  /** Positions in the text that was read. */
  readonly position: (offset: number) => Position;
}

/** What is known of a file once its findings are: its own, and those that it shares with others. */
export function withFindings(
  file: BacklogFile,
  own: readonly Finding[],
  shared: readonly Finding[],
): Pick<Report, 'file' | 'findings' | 'shared' | 'byItem'> {
  const findings = [...own, ...shared].sort(byPlace);
  return { file, findings, shared, byItem: findingsByItem(file, findings) };
}

/** Whether the same is said at the same places, and the same offered: the next free id may be another one by now. */
export function areSameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
