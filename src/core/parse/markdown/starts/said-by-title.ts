import type { Phrase } from '../../../phrase';
import type { Law } from '../../layouts/law';
import { groupOf } from './group-of';
import type { Start } from './start';

/** What a start is by its words, wherever it stands. */
export type Said = Omit<Start, 'at' | 'limit' | 'section' | 'anchor' | 'declared'>;

/** What the law of the layout reads in a heading, or in what stands for one. */
export function saidByTitle(text: Phrase, law: Law): Said | null {
  for (const { pattern, kind, storyLevel, needsContent = false } of law.headings) {
    const match = pattern.exec(text.text);
    if (!match) continue;
    const part = (name: string): Phrase | null => groupOf(text, match, name);
    return {
      title: part('title') ?? text,
      id: part('id') ?? part('number'),
      kind,
      kindDeclared: kind !== 'story',
      storyLevel,
      priority: part('priority'),
      estimate: part('estimate'),
      needsContent,
      holdsEntries: false,
    };
  }
  return null;
}
