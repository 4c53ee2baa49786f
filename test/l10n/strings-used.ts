import { labels, levelName, labelName } from '../../src/core';
import { dimensions } from '../../src/core/level';
import { declaredName, dimensionName, singleWords } from '../../src/core/level/names';
import { signalGroups } from '../../src/core/level/signals';
import { form } from '../../src/core/level/signals/form';
import { structureNames } from '../../src/core/level/structure';
import { snippets, type Snippets } from '../../src/vscode/writing/snippets';
import { calleeOf, literalsIn } from './literals';

/** Every sentence that the extension hands to `l10n.t`, itself or by way of the core's `say`, in alphabetical order. */
export function stringsUsed(): string[] {
  const literals = [
    ...literalsIn('src/vscode').filter((literal) => calleeOf(literal) === 'l10n.t'),
    ...literalsIn('src/core').filter((literal) => calleeOf(literal) === 'say'),
  ];
  return [...new Set([...literals.map(({ text }) => text), ...names(), ...snippetTexts()])].sort();
}

/** The names that the core keeps in tables. */
function names(): string[] {
  return [
    ...labels.map(labelName),
    ...labels.map((label) => levelName({ label })),
    ...dimensions.map(dimensionName),
    singleWords,
    ...[...signalGroups.flatMap(({ signals }) => signals), ...form].map(({ name }) => name),
    ...structureNames,
    declaredName,
  ];
}

/** What the snippets are called, and what they say of themselves. */
function snippetTexts(): string[] {
  return Object.values<Snippets>(snippets).flatMap((all) =>
    Object.entries(all).flatMap(([name, { description }]) => [name, description]),
  );
}
