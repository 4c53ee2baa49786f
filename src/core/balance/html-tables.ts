import { itemName } from '../facts/item-name';
import type { Entry } from '../overview/groups';
import type { Say } from '../say';
import { escapeHtml, link, type Linker, type ListLinker } from './html-parts';
import type { Balance } from './measure';
import type { Measure } from './role-measures';

/** A page with more items in one list than this would not be read, and would be slow to open. */
const longestList = 200;

/** A row for each measure; its value leads to the items that it counts. */
export function measureTable(measures: readonly Measure[], linker: Linker): string {
  const rows = measures.map(
    ({ title, value, entries }) =>
      `<tr><th scope="row">${escapeHtml(title)}</th><td>${link(linker, `${title}: ${value}`, entries, escapeHtml(value), title)}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

/** A row for each statement of the checklist, with what speaks for it in the backlog. */
export function checklistTable({ checklist }: Balance, linker: Linker, say: Say): string {
  const rows = checklist.map(({ role, statement, reading, entries }) => {
    const told =
      reading === null
        ? escapeHtml(say('A backlog cannot tell.'))
        : link(linker, `${statement} ${reading}`, entries, escapeHtml(reading), statement);
    return `<tr><td>${role}</td><th scope="row">${escapeHtml(statement)}</th><td>${told}</td></tr>`;
  });
  const heads = [say('Speaks for'), say('If'), say('In this backlog')].map(
    (head) => `<th scope="col">${escapeHtml(head)}</th>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead>${rows.join('')}</table>`;
}

/** The items behind a figure, as far as anybody reads them. */
export function itemList(
  { anchor, title, entries }: ListLinker['lists'][number],
  hrefOf: (entry: Entry) => string | null,
  say: Say,
): string {
  const rows = entries.slice(0, longestList).map((entry) => {
    const name = escapeHtml(itemName(entry.item));
    const href = hrefOf(entry);
    const shown = href === null ? name : `<a href="${escapeHtml(href)}">${name}</a>`;
    return `<li>${shown} <span class="where">${escapeHtml(entry.path)}</span></li>`;
  });
  const left = entries.length - rows.length;
  const more = left > 0 ? `<li class="where">${escapeHtml(say('and {0} more', left))}</li>` : '';
  return `<section id="${anchor}" tabindex="-1"><h3>${escapeHtml(title)} (${entries.length})</h3><ul>${rows.join('')}${more}</ul></section>`;
}
