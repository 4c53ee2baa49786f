import rule from '../../src/core/rules/item-hidden-dependency';
import { testRule } from '../rule-tester';

const scan = '\n## LIB-2: Scan a card\n\nAs a librarian, I want to scan a card.\n';

/** Two Markdown items, the first one with a note. */
function noted(note: string, head = ''): { file: string; text: string } {
  return {
    file: 'sample.backlog.md',
    text: `## LIB-1: Lend a book\n\n${head}As a librarian, I want to lend a book.\n\n${note}\n${scan}`,
  };
}

/** The same with its marks taken away and the field put in. */
function fixed(note: string): string {
  return noted(note.replace(/[«»]/g, ''), '**Depends on:** LIB-2\n\n').text;
}

const message = 'Say it in a field as well: "Depends on: LIB-2".';
const note = (words: string): { file: string; text: string; message: string; fixed: string } => ({
  ...noted(words),
  message,
  fixed: fixed(words),
});

testRule(rule, {
  valid: [
    noted('This depends on LIB-2.', '**Depends on:** LIB-2\n\n'),
    noted('This does not depend on LIB-2.'),
    noted('It no longer depends on LIB-2.'),
    // No such item, and none at all.
    noted('This depends on LIB-9.'),
    noted('The fine depends on the weight of the book.'),
    noted('It is blocked by the vendor.'),
    noted('Like LIB-2, but for books.'),
    // What happens in the product, and not in the plan.
    noted('The desk is shown after LIB-2.'),
    noted('A card that requires a signature is kept.'),
    noted('`depends on LIB-2` is what the old file says.'),
    noted('The sign says "blocked by LIB-2".'),
    {
      file: 'sample.backlog.md',
      text: noted('This depends on LIB-2.').text.replace(
        'As a librarian, I want to scan',
        '**Status:** done\n\nAs a librarian, I want to scan',
      ),
    },
    { file: 'sample.backlog.md', text: noted('This depends on LIB-2.', '**Status:** done\n\n').text },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: LIB-1, title: Lend, description: It depends on LIB-1}\n  - {id: LIB-2, title: Scan}\n',
    },
    'As a librarian, I want to lend a book, which depends on LIB-2.',
  ],
  invalid: [
    note('This depends on «LIB-2», since the card is read first.'),
    note('It is blocked by «LIB-2».'),
    note('It waits for the story «LIB-2».'),
    note('Requires «LIB-2».'),
    note('Can only start after «LIB-2», says the desk.'),
    note('Once «LIB-2» is done, the card is known.'),
    note('It comes after story «LIB-2» in any case.'),
    note('Prerequisite: «LIB-2»'),
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: LIB-1, title: Lend, description: "It depends on «LIB-2»"}\n  - {id: LIB-2, title: Scan}\n',
      message,
      fixed:
        'items:\n  - {id: LIB-1, title: Lend, description: "It depends on LIB-2", depends_on: "LIB-2"}\n  - {id: LIB-2, title: Scan}\n',
    },
    // With an empty list there is a field already, and its author knows how to fill it.
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: LIB-1, title: Lend, depends_on: [], description: "It depends on «LIB-2»"}\n  - {id: LIB-2, title: Scan}\n',
      message,
    },
    // Of several, the author chooses.
    {
      file: 'sample.backlog.md',
      text: `${noted('This depends on «LIB-2» and «LIB-3».').text}\n## LIB-3: Print a card\n\nAs a librarian, I want to print a card.\n`,
      message: [message, message.replace('2', '3')],
    },
    // Nothing is written into a table.
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Description\nLIB-1,Story,Lend a book,It depends on «LIB-2»\nLIB-2,Story,Scan a card,\n',
      message,
    },
    // A field says one of two.
    {
      file: 'sample.backlog.md',
      text: `${noted('This depends on «LIB-2» too.', '**Depends on:** LIB-3\n\n').text}\n## LIB-3: Print a card\n\nAs a librarian, I want to print a card.\n`,
      message,
    },
  ],
});
