import { defaultHouse, type House } from '../house';
import type { Backlog, FieldName, Item } from '../model';
import type { Say } from '../say';
import type { Offer } from './offer';

/** The words a backlog uses already, the commonest first, for completions in its own language and style. */
export class KnownWords {
  private readonly items: readonly Item[];

  constructor(
    private readonly backlog: Backlog,
    private readonly house: House,
  ) {
    this.items = backlog.files.flatMap((file) => file.items);
  }

  /** The team's roles first, then its personas, then the roles of the stories. */
  rolesOffered(say: Say): readonly Offer[] {
    const offers: readonly Offer[] = [
      ...this.house.roles.map((label): Offer => ({ label, detail: say("the team's role"), kind: 'role' })),
      ...this.personas().map((label): Offer => ({ label, detail: say('persona'), kind: 'role' })),
      ...byFrequency(this.items.map(({ story }) => story?.role?.text.replace(/\s+/g, ' '))).map(
        (label): Offer => ({
          label,
          detail: say('role'),
          kind: 'role',
        }),
      ),
    ];
    return unique(offers, ({ label }) => label);
  }

  /** "Mara, night nurse" is written about as a night nurse. */
  private personas(): readonly string[] {
    return this.backlog.files.flatMap(({ items, source }) =>
      items
        .filter(({ kind, title }) => kind === 'research' && title !== null)
        .filter(({ span, section }) =>
          /^personas?$|\b(?:type|kind)\W{1,6}persona\b|^\W*persona\b/im.test(
            `${section.at(-1) ?? ''}\n${source.slice(span.start, Math.min(span.end, span.start + 300))}`,
          ),
        )
        .map(({ title }) =>
          (title?.text ?? '').replace(/^persona:\s*/i, '').replace(/^\p{Lu}[^,]*,\s*/u, ''),
        ),
    );
  }

  priorities(): readonly string[] {
    const used = this.valuesOf('priority');
    return words([
      ...this.house.priorities,
      ...(used.length > 0 ? used : ['Must', 'Should', 'Could', "Won't"]),
    ]);
  }

  /** Those in use, then the team's, or else the usual ones. */
  statuses(): readonly string[] {
    const { readyStatuses } = this.house;
    const isStated = readyStatuses !== defaultHouse.readyStatuses;
    return words([
      ...this.valuesOf('status'),
      ...(isStated ? ['todo', ...readyStatuses, 'done'] : ['todo', 'ready', 'in progress', 'done']),
    ]);
  }

  tags(): readonly string[] {
    return byFrequency(this.valuesOf('tags', true).flatMap((value) => value.split(/[,;]\s*/)));
  }

  sections(): readonly string[] {
    return byFrequency(this.items.map(({ section }) => section.at(-1)));
  }

  /** What requirements by the EARS templates are about: "the booking desk shall". */
  systems(): readonly string[] {
    const sentences = this.items.flatMap(({ criteria }) => criteria.filter(({ form }) => form === 'ears'));
    return byFrequency(
      sentences.map(
        ({ text }) => /\bthe (?<system>[^,]{2,40}?) shall\b/i.exec(text.text)?.groups?.['system'],
      ),
    );
  }

  /** @param each whether a value comes as often as it is used */
  valuesOf(name: FieldName, each = false): readonly string[] {
    const used = this.items.flatMap(({ fields }) =>
      fields.filter((field) => field.name === name).map(({ value }) => value.text),
    );
    return each ? used : byFrequency(used);
  }
}

function byFrequency(used: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const word of used) {
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([word]) => word);
}

function words(all: readonly string[]): string[] {
  return unique(all, (word) => word);
}

/** The first of those that differ in case alone. */
function unique<T>(all: readonly T[], wordOf: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of all) {
    const key = wordOf(one).toLowerCase();
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
