import type { Entry } from '../overview/groups';
import { inEnglish, type Say } from '../say';
import { createListLinker, escapeHtml, type Linker, type ListLinker } from './html-parts';
import { sectionsOf } from './html-sections';
import { itemList } from './html-tables';
import type { Balance } from './measure';
import { noItemsYet } from './no-items';
import { script, scriptHash } from './script';
import { style, styleHash } from './style';

interface PageOptions {
  /** Where the name of an item leads, for a page that lists the items itself; null leaves it plain text. */
  readonly hrefOf?: (entry: Entry) => string | null;
  /** Where figures lead, if not to lists on the page: the editor has better ones. */
  readonly figures?: Linker;
  readonly say?: Say;
  /** What `say` speaks, as a language tag. */
  readonly language?: string;
  /** Whether an editor shows it and hands it a newer one when something has changed. */
  readonly isLive?: boolean;
  /** What is left out of the figures, as a sentence; absent where nothing is. */
  readonly note?: string;
  /** What a reader can do who has no item yet. */
  readonly starts?: readonly Start[];
}

interface Start {
  readonly title: string;
  readonly href: string;
}

/**
 * The balance as one page that needs nothing else: no script, no font, no picture from anywhere. The content security
 * policy says so to the browser and lets in nothing but the style below; in an editor the style takes the theme's colours.
 */
export function printHtml(
  balance: Balance,
  {
    hrefOf = () => null,
    figures,
    say = inEnglish,
    language = 'en',
    isLive = false,
    note,
    starts,
  }: PageOptions,
): string {
  const lists = createListLinker();
  const title = escapeHtml(say('Balance of the backlog'));
  const told = note === undefined ? [] : [`<p><strong>${escapeHtml(note)}</strong></p>`];
  const lead = say(
    'What the items read like, in numbers. Every figure leads to its items, and nothing here judges people.',
  );
  const main =
    balance.entries.length > 0
      ? [
          paragraph(lead),
          ...told,
          ...sectionsOf(balance, figures ?? lists, say),
          itemLists(lists, hrefOf, say),
        ]
      : [...told, ...emptyPage(say, starts, note !== undefined)];
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'${isLive ? `; script-src '${scriptHash}'` : ''}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main dir="auto">
<h1>${title}</h1>
${main.join('\n')}
</main>${isLive ? `\n<script>${script}</script>` : ''}
</body>
</html>
`;
}

/** @param isPart whether there may be items that are left out: then it is no time to begin */
function emptyPage(say: Say, starts: readonly Start[] = [], isPart: boolean): readonly string[] {
  if (isPart) return [paragraph(say('There is no item to show.'))];
  const links = starts.map(
    ({ title, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`,
  );
  return [...noItemsYet(say).map(paragraph), ...(links.length > 0 ? [`<ul>${links.join('')}</ul>`] : [])];
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function itemLists({ lists }: ListLinker, hrefOf: (entry: Entry) => string | null, say: Say): string {
  if (lists.length === 0) return '';
  const heading = `<h2 id="items">${escapeHtml(say('Items behind the figures'))}</h2>`;
  return [heading, ...lists.map((list) => itemList(list, hrefOf, say))].join('\n');
}
