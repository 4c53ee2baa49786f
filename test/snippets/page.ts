import { groups, isIn, languages, type Entry } from './catalogue';
import { snippets } from './files';

const names = { markdown: 'Markdown', yaml: 'YAML', gherkin: 'Gherkin', plaintext: 'plain text' } as const;

const introduction = `# Snippets

Type \`+\` and the name of what you want to write, such as \`+story\`, and choose it from the list. The list comes by itself
in YAML, Gherkin and plain text; in Markdown press Ctrl+Space (on a Mac, Control+Space or Option+Escape). Alone on an
empty line, the same keys show all snippets. Tab leads from one gap to the next, in reading order; where there is a scale
to choose from, it opens. In feature files new items get the next free ids: \`US-13\` after \`US-12\`.

The \`+\` keeps prose safe: no word of a sentence ever turns into a template, whatever you have set for suggestions.

A gap that you leave stays in brackets, \`[role]\` (\`<role>\` in YAML), and the backlog is checked for those. Filled in,
each snippet is free of findings. Dates are today's.

In YAML call for an item where the \`-\` of an item would stand, and for a criterion where that of a criterion would. In
plain text, where each line is a story, and in feature files all that they have no word for becomes a comment.`;

/** The page on the snippets, with a table of the files' own words. */
export function snippetPage(): string {
  return `${[introduction, ...groups.map(({ title, entries }) => `## ${title}\n\n${table(entries)}`)].join('\n\n')}\n`;
}

function table(entries: readonly Entry[]): string {
  const head = `| type | what you get | ${languages.map((language) => names[language]).join(' | ')} |`;
  const rule = `| --- | --- |${' --- |'.repeat(languages.length)}`;
  return [head, rule, ...entries.map(row)].join('\n');
}

function row(entry: Entry): string {
  const [snippet] = languages.flatMap((language) => snippets[language].get(entry.name) ?? []);
  const prefixes = (snippet?.prefix ?? []).map((prefix) => `\`${prefix}\``).join(' or ');
  const marks = languages.map((language) => (isIn(entry, language) ? 'yes' : ''));
  return `| ${prefixes} | ${snippet?.description ?? ''} | ${marks.join(' | ')} |`;
}
