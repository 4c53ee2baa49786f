import type { House } from '../house';
import type { Backlog, FieldName, Item } from '../model';

/** The words a backlog uses already, the commonest first, for completions in its own language and style. */
export class KnownWords {
  private readonly items: readonly Item[];

  constructor(
    backlog: Backlog,
    private readonly house: House,
  ) {
    this.items = backlog.files.flatMap((file) => file.items);
  }

  /** The team's personas first, then the roles of the stories. */
  roles(): readonly string[] {
    return unique([...this.house.roles, ...byFrequency(this.items.map(({ story }) => story?.role?.text))]);
  }

  priorities(): readonly string[] {
    const used = this.valuesOf('priority');
    return unique([
      ...this.house.priorities,
      ...(used.length > 0 ? used : ['Must', 'Should', 'Could', "Won't"]),
    ]);
  }

  statuses(): readonly string[] {
    return unique([...this.valuesOf('status'), 'todo', 'ready', 'in progress', 'done']);
  }

  estimates(): readonly string[] {
    return this.house.estimates.map(String);
  }

  tags(): readonly string[] {
    const lists = this.items.flatMap(({ fields }) => fields.filter(({ name }) => name === 'tags'));
    return byFrequency(lists.flatMap(({ value }) => value.text.split(/[,;]\s*/)));
  }

  sections(): readonly string[] {
    return byFrequency(this.items.map(({ section }) => section.at(-1)));
  }

  valuesOf(name: FieldName): readonly string[] {
    return byFrequency(
      this.items.flatMap(({ fields }) =>
        fields.filter((field) => field.name === name).map(({ value }) => value.text),
      ),
    );
  }
}

function byFrequency(words: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([word]) => word);
}

function unique(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}
