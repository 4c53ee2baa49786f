import { groups, isIn, languages, type Entry } from './catalogue';
import { snippets } from './files';

const names = { markdown: 'Markdown', yaml: 'YAML', gherkin: 'Gherkin', plaintext: 'plain text' } as const;

const introduction = `# Snippets

In a backlog, type \`+\` at the beginning of a line or behind a bullet: the list comes by itself. Go on with the name of
what you want to write, such as \`+story\`, and choose it. Tab leads from one gap to the next, in reading order; where
there is a scale to choose from, it opens. New items get the next free id, made like those around them: \`US-13\` after
\`US-12\`. In Markdown a story in one line with its id is there where the list around has such stories. Priorities,
estimates and statuses are [the team's](configuration.md#team) where it has settled them.

The \`+\` keeps prose safe: no word of a sentence ever turns into a template, whatever you have set for suggestions, nor
does a plus in the middle of one. Outside a backlog the list comes only when you ask for it: with Ctrl+Space (on a
Mac, Control+Space or Option+Escape). Alone on an empty line, the same keys show all snippets. The command _Insert
Snippet_ lists them by their names.

A gap that you leave stays in brackets, \`[role]\` (\`<role>\` in YAML), and the backlog is checked for those. Filled in,
each snippet is free of findings. Dates are today's.

In YAML, type the \`+\` of an item where the \`-\` of an item would stand, or behind it, and that of a criterion where the \`-\`
of a criterion would. Plain text, where each line is a story, and feature files have no words for some of these: what
they cannot say becomes a comment.`;

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
