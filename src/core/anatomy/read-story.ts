import type { Language, Story } from '../model';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { findMarkers } from './find-markers';
import { findRole } from './find-role';
import { matchAt, type Marker, type Part } from './marker';
import type { Template } from './template';
import { trimPart } from './trim-part';
import { templates } from './templates';

/** The words of the template stand within so many UTF-16 units, or the text is no sentence. */
const longestSentence = 3000;

/**
 * Takes a story sentence apart: role, need, benefit, and the words of the template between them.
 * @param text one sentence or a few, as read, its lines joined
 * @returns null where the words are no story: neither a role with a need, nor a wish in the first person
 */
export function readStory(text: Phrase, language: Language = 'en'): Story | null {
  const template = templates[language];
  const sentence = withoutLabel(text);
  const words = readable(sentence.text, template);
  return storyOf(sentence, language, findMarkers(words, template, findRole(words, template)));
}

/** The same where somebody is named: quickly told of most sentences of a file, which name nobody. */
export function readStoryWithRole(text: Phrase, language: Language): Story | null {
  const template = templates[language];
  const sentence = withoutLabel(text);
  const words = readable(sentence.text, template);
  const role = findRole(words, template);
  return role ? storyOf(sentence, language, findMarkers(words, template, role)) : null;
}

function storyOf(sentence: Phrase, language: Language, markers: readonly Marker[]): Story | null {
  const found = new Map(markers.map((marker) => [marker.part, marker]));
  const need = found.get('need');
  if (!need && !found.has('role')) return null;

  const part = (name: Part): Phrase | null => partOf(sentence, markers, found.get(name));
  const story: Story = {
    language,
    text: sentence,
    form: formOf(found),
    role: part('role'),
    need: part('need'),
    benefit: part('benefit'),
    situation: part('situation'),
    roleMarker: wordsOf(sentence, found.get('role')),
    needMarker: wordsOf(sentence, need),
    benefitMarker: wordsOf(sentence, found.get('benefit')),
  };
  return story.role || story.need ? story : null;
}

/** As the patterns of a template read it: each word where it was. */
function readable(text: string, template: Template): string {
  return withoutColons(withoutRuns(text.slice(0, longestSentence)), template);
}

/**
 * White space between words is short. Where by mistake it is not, patterns that begin with some would take the square of
 * its length: what is within a run stands as a sign that is neither a space nor a letter.
 */
function withoutRuns(text: string): string {
  return text.replace(/\s{8,}/g, (run) => ` ${'\u2060'.repeat(run.length - 2)} `);
}

/** "Como: pasajero": a colon behind words of the template, at the start of a line, stands as a space. */
function withoutColons(text: string, { role, need, benefit }: Template): string {
  return text.replace(/^([^:：\n]{2,24})[:：](?=\s)/gm, (words, label: string) => {
    const opening = `${label} `;
    const isWhole = [role, need, benefit].some(
      (marker) => matchAt(marker, opening, 0)?.end === opening.length,
    );
    return isWhole || [need, benefit].some((marker) => matchAt(marker, opening, 0)?.end === label.length)
      ? opening
      : words;
  });
}

function withoutLabel(text: Phrase): Phrase {
  const head = text.text.slice(0, 80);
  const label =
    /^\W*(?:[a-zÀ-ɏ]+\s+)?(?:user story|story|objective|narrative)\s*[:：]\s*/i.exec(head)?.[0].length ?? 0;
  return trimPhrase(label > 0 ? slicePhrase(text, label) : text);
}

function formOf(found: ReadonlyMap<Part, Marker>): Story['form'] {
  const role = found.get('role');
  if (!role) return found.has('situation') ? 'job' : 'role-less';
  return (found.get('benefit')?.start ?? Infinity) < role.start ? 'benefit-first' : 'role-first';
}

/** What lies between a marker and the next one, without punctuation around it. */
function partOf(sentence: Phrase, markers: readonly Marker[], marker: Marker | undefined): Phrase | null {
  if (!marker) return null;
  const from = marker.from ?? marker.end;
  const next = markers.find((one) => one.start >= from && one !== marker);
  const range = marker.holds ?? { start: from, end: next?.start ?? sentence.text.length };
  const { start, end } = trimPart(sentence.text, range, marker.part);
  return end > start ? slicePhrase(sentence, start, end) : null;
}

function wordsOf(sentence: Phrase, marker: Marker | undefined): Phrase | null {
  if (!marker) return null;
  const words = trimPhrase(slicePhrase(sentence, marker.start, marker.end));
  return words.text === '' ? null : words;
}

const anyRole = new RegExp(
  Object.values(templates)
    .map(({ role }) => role.source.replaceAll('[ \\t]+', '[\\s:：]+'))
    .join('|'),
  'iu',
);

/** Whether the words of some language that name a role stand in a text: what lacks them need not be looked into. */
export function mayNameRole(text: string): boolean {
  return anyRole.test(text);
}

/** Whether a text opens with a role, language by language. Every line of a file is asked: none is searched through. */
const opensWithRole = (Object.keys(templates) as Language[]).map((language) => {
  const { role, roleIsBefore } = templates[language];
  const pattern = roleIsBefore ? `^.+?(?:${role.source})` : `^(?:${role.source})`;
  return { language, pattern: new RegExp(pattern, role.flags.replace('g', 's')) };
});

/** The languages whose story template a text opens with: "Como …" may be Spanish or Portuguese. */
export function languagesOpening(text: string): Language[] {
  const opening = text.slice(0, 24).replace(/^([^:：\n]{2,20})[:：](?=\s)/, '$1 ');
  return opensWithRole.filter(({ pattern }) => pattern.test(opening)).map(({ language }) => language);
}
