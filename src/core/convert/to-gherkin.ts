import { fieldNames, type Language } from '../model';
import { isId } from '../parse/gherkin/scenario';
import { inBrackets, placesFor, storyAspects, type Place } from './aspects';
import { distinct, fileStem } from './file-name';
import type { Portable, PortableStory } from './portable';
import { isPlainlyStory, readsAsStory, sentenceOf, stepLines } from './wording';
import type { Writer } from './writer';
import { labelsIn, type Labels } from './labels-in';

/** A tag ends at a space, and another one begins with an at sign. */
const inTag = (aspect: Place['aspect']): Place => ({
  aspect,
  only: 'one word',
  takes: (value) => !/[\s@]/.test(value),
});

/** A feature file for each item: the story as its narrative, criteria as scenarios, fields as tags. */
export const toGherkin: Writer = {
  places: [
    ...placesFor(...storyAspects, 'criteria', 'scenario names', 'kind'),
    inBrackets,
    { aspect: 'notes', only: 'no story', takes: (_, { notes }) => !notes.some(readsAsStory) },
    ...(['id', 'criterion ids', ...fieldNames.filter((name) => name !== 'tags')] as const).map(inTag),
    {
      aspect: 'tags',
      only: 'one word each',
      takes: (value) => tagsOf(value).every((tag) => !/[\s@:=]/.test(tag) && !isId(`@${tag}`)),
    },
  ],
  write(items) {
    const stems = distinct(items.map(({ id, title }) => fileStem(id === null ? title : `${id} ${title}`)));
    return items.map((item, index) => ({ path: `${stems[index] ?? 'item'}.feature`, text: featureOf(item) }));
  },
};

function featureOf(item: Portable): string {
  const { id, kind, story, notes, criteria, fields, language } = item;
  const labels = labelsIn(language);
  const tags = [
    ...(id === null ? [] : [isId(`@${id}`) ? id : `id:${id}`]),
    ...(kind === 'feature' ? [] : [`type:${kind}`]),
    ...[...fields].flatMap(([name, value]) =>
      name === 'tags' ? tagsOf(value) : [`${keyOf(name)}:${value}`],
    ),
  ].filter((tag) => !/[\s@]/.test(tag));
  const lines = [
    ...(language === 'en' ? [] : [`# language: ${dialectOf(language)}`]),
    ...(tags.length > 0 ? [tags.map((tag) => `@${tag}`).join(' ')] : []),
    `${labels.feature}: ${item.title}`,
    ...narrativeOf(story, labels).map((line) => `  ${line}`),
    ...notes
      .filter((note) => !readsAsStory(note))
      .flatMap((note, index) => [...(index > 0 || story ? [''] : []), `  ${descriptionLine(note)}`]),
  ];
  for (const criterion of criteria) {
    const { id: tag, text, name, steps } = criterion;
    lines.push(
      '',
      ...(tag === null || /[\s@]/.test(tag) ? [] : [`  @${isId(`@${tag}`) ? tag : `id:${tag}`}`]),
    );
    lines.push(`  ${labels.scenario}: ${steps.length === 0 ? text : (name ?? '')}`.trimEnd());
    lines.push(...stepLines({ ...criterion, language }).map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

/** The author's sentence where there is one, else the lines that Gherkin's own examples have. */
function narrativeOf(story: PortableStory | null, labels: Labels): string[] {
  if (!story) return [];
  const sentence = sentenceOf(story);
  const line = sentence === null || isPlainlyStory(story) ? sentence : `${labels.story}: ${sentence}`;
  return line === null ? [] : [descriptionLine(line)];
}

/** A line of the description that opens with a sign or a keyword of Gherkin would end it. */
function descriptionLine(line: string): string {
  return /^(?:[@#*|]|"""|```|[\p{L}\s]{3,24}:)/u.test(line) ? `- ${line}` : line;
}

/** What Gherkin calls a language. */
function dialectOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : language;
}

function tagsOf(value: string): string[] {
  return value.split(', ');
}

function keyOf(name: string): string {
  return name === 'depends' ? 'depends-on' : name === 'reason' ? 'parked-because' : name;
}
