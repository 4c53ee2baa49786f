import type { Phrase } from '../phrase';
import type { Language } from './kinds';

/** A story sentence, taken apart. Parts hold the author's words without the template's and without end stops. */
export interface Story {
  /** The language of its template: a file may hold stories in several. */
  readonly language: Language;
  /** The whole sentence, with all that belongs to it. */
  readonly text: Phrase;
  readonly form: 'role-first' | 'benefit-first' | 'job' | 'role-less';
  readonly role: Phrase | null;
  readonly need: Phrase | null;
  readonly benefit: Phrase | null;
  /** The situation of a job story, or the clause before the wish: "when I land". */
  readonly situation: Phrase | null;
  /** The template's own words where they were found: "As a", "I want to", "so that". */
  readonly roleMarker: Phrase | null;
  readonly needMarker: Phrase | null;
  readonly benefitMarker: Phrase | null;
}
