import assert from 'node:assert/strict';
import type { Item } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';

/** A story that the sweeps set down in many ways. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly need: string;
  readonly benefit: string;
  readonly criteria: readonly string[];
  readonly priority: string;
  readonly estimate: string;
  readonly status: string;
}

export type ToldIn = 'en' | 'de' | 'fr';

export const told: Readonly<Record<ToldIn, readonly Told[]>> = {
  en: [
    {
      id: 'US-1',
      title: 'Book a kayak',
      role: 'club member',
      need: 'book a kayak',
      benefit: 'one is free when I come',
      criteria: ['A booking names the kayak and the hour.', 'A kayak that is booked is not offered again.'],
      priority: 'High',
      estimate: '3',
      status: 'To do',
    },
    {
      id: 'US-2',
      title: 'Close the pier',
      role: 'guest paddler',
      need: 'see whether the pier is closed',
      benefit: 'I do not drive there in vain',
      criteria: [
        'The page says that the pier is closed.',
        'A closed pier is red on the map.',
        'A closure has an end.',
      ],
      priority: 'Low',
      estimate: '8',
      status: 'In progress',
    },
  ],
  de: [
    {
      id: 'US-1',
      title: 'Kajak buchen',
      role: 'Vereinsmitglied',
      need: 'ein Kajak buchen',
      benefit: 'eines frei ist, wenn ich komme',
      criteria: [
        'Eine Buchung nennt das Kajak und die Stunde.',
        'Ein gebuchtes Kajak wird nicht mehr angeboten.',
      ],
      priority: 'Hoch',
      estimate: '3',
      status: 'Offen',
    },
    {
      id: 'US-2',
      title: 'Steg sperren',
      role: 'Gast',
      need: 'sehen, ob der Steg gesperrt ist',
      benefit: 'ich nicht umsonst hinfahre',
      criteria: [
        'Die Seite sagt, dass der Steg gesperrt ist.',
        'Ein gesperrter Steg ist auf der Karte rot.',
        'Eine Sperre hat ein Ende.',
      ],
      priority: 'Niedrig',
      estimate: '8',
      status: 'In Arbeit',
    },
  ],
  fr: [
    {
      id: 'US-1',
      title: 'Réserver un kayak',
      role: 'membre du club',
      need: 'réserver un kayak',
      benefit: 'trouver un kayak libre',
      criteria: ['Une réservation nomme le kayak et l’heure.', 'Un kayak réservé n’est plus proposé.'],
      priority: 'Haute',
      estimate: '3',
      status: 'À faire',
    },
    {
      id: 'US-2',
      title: 'Fermer le ponton',
      role: 'visiteur',
      need: 'voir si le ponton est fermé',
      benefit: 'ne pas venir pour rien',
      criteria: [
        'La page dit que le ponton est fermé.',
        'Un ponton fermé est rouge sur la carte.',
        'Une fermeture a une fin.',
      ],
      priority: 'Basse',
      estimate: '8',
      status: 'En cours',
    },
  ],
};

/** For what takes three to be seen: a mistake that only meets what stands between others. */
export const three: readonly Told[] = [
  ...told.en,
  {
    id: 'US-3',
    title: 'Cancel a booking',
    role: 'harbour master',
    need: 'cancel a booking',
    benefit: 'others can have the kayak',
    criteria: ['A booking can be cancelled until an hour before.', 'The kayak is offered again at once.'],
    priority: 'High',
    estimate: '5',
    status: 'Done',
  },
];

/** The words of the template around role, need and benefit. */
export const template: Readonly<Record<ToldIn, readonly [string, string, string]>> = {
  en: ['As a', 'I want to', 'so that'],
  de: ['Als', 'möchte ich', 'damit'],
  fr: ['En tant que', 'je veux', 'afin de'],
};

/** The sentence of a story with something between its parts. */
export function sentenceOf({ role, need, benefit }: Told, language: ToldIn, between = ', '): string {
  const [as, want, so] = template[language];
  return `${as} ${role}${between}${want} ${need}${between}${so} ${benefit}.`;
}

/** What of an item is compared: what its story says, how many criteria it has, and what else is asked for. */
export type Aspect = 'id' | 'title' | 'priority' | 'estimate' | 'status' | 'section' | 'parent';

/** The items that a team takes into a sprint, as they were read. */
export function readBack(path: string, source: string, aspects: readonly Aspect[]): unknown[] {
  return readBacklogFile(path, source)
    .items.filter(({ storyLevel }) => storyLevel)
    .map((item) => ({
      role: item.story?.role?.text,
      need: item.story?.need?.text.replace(/^to /, ''),
      benefit: item.story?.benefit?.text.replace(/[.*]+$/, ''),
      criteria: item.criteria.length,
      ...Object.fromEntries(aspects.map((aspect) => [aspect, aspectOf(item, aspect)])),
    }));
}

function aspectOf(item: Item, aspect: Aspect): string | undefined {
  if (aspect === 'id' || aspect === 'title') return item[aspect]?.text;
  if (aspect === 'section') return item.section.join(' / ');
  if (aspect === 'parent') return item.parent?.title?.text;
  return item.fields.find(({ name }) => name === aspect)?.value.text;
}

/** The same of what was written. */
export function writtenOf(
  stories: readonly Told[],
  aspects: readonly Aspect[],
  where: { readonly section?: string; readonly parent?: string } = {},
): unknown[] {
  return stories.map((story) => ({
    role: story.role,
    need: story.need,
    benefit: story.benefit,
    criteria: story.criteria.length,
    ...Object.fromEntries(
      aspects.map((aspect) => [
        aspect,
        aspect === 'section' || aspect === 'parent' ? where[aspect] : story[aspect],
      ]),
    ),
  }));
}

/** Draws, the same in each run, what crossed ways leave open. */
export function drawing(): <Way>(ways: readonly Way[]) => Way {
  let state = 1;
  return (ways) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const way = ways[Math.floor((state / 2 ** 32) * ways.length)];
    assert.ok(way !== undefined);
    return way;
  };
}
