import rule from '../../src/core/rules/backlog-mixed-template';
import { testRule } from '../rule-tester';

const verbs = ['lend', 'find', 'order', 'sell', 'mend', 'move', 'count', 'clean', 'print'];

/** So many stories that begin the wish with these words, and then these. */
function stories(count: number, wish: string, ...others: string[]): string {
  const usual = verbs.slice(0, count).map((verb) => `As a librarian, ${wish} ${verb} a book.`);
  return [...usual, ...others].join('\n');
}

const write = (usual: string, odd: string): string =>
  `Write "${usual}" for "${odd}", as in most stories here.`;

testRule(rule, {
  valid: [
    stories(8, 'I want to'),
    stories(8, 'I want to', 'As a reader, I want a longer loan.'),
    // Too few for a house style.
    stories(5, 'I want to', 'As a reader, I need to keep a book.'),
    // Two styles, and neither is the house's.
    stories(5, 'I want to', ...verbs.slice(0, 4).map((verb) => `As a reader, I need to ${verb} a book.`)),
    stories(8, 'I want to', 'As a reader, I do not want to pay twice.'),
    stories(8, 'I want to', "As a reader, I don't want to pay twice."),
    stories(8, 'I want to', 'As a reader, I only want to pay once.'),
    stories(8, 'I want to', 'When I am late, I want to pay at once.'),
    stories(8, 'I want to', 'The due date is shown.'),
    stories(8, 'I would like to'),
    stories(8, 'I want to', 'Als Leserin möchte ich ein Buch behalten, damit ich es zu Ende lese.'),
    stories(8, 'I want to', 'As a reader,  I want  to keep a book.'),
    verbs.map(() => 'Como lector, quiero poder leer.').join('\n') + '\nComo lector, quiero leer.',
  ],
  invalid: [
    {
      text: stories(8, 'I want to', 'As a reader, «I need to» keep a book.'),
      message: write('I want', 'I need to'),
    },
    {
      text: stories(9, 'I want to', 'As a reader, «I would like to» keep a book.'),
      message: write('I want', 'I would like to'),
    },
    {
      text: stories(8, 'I need to', 'As a reader, «I want to» keep a book.'),
      message: write('I need', 'I want to'),
    },
    {
      text: stories(8, 'I would like to', 'As a reader, «I want» a longer loan.'),
      message: write('I would like', 'I want'),
    },
    { text: stories(8, 'I want to', 'As a reader, «I can» keep a book.'), message: write('I want', 'I can') },
    {
      text: stories(
        9,
        'I want to',
        'As a reader, «I need to» keep a book.',
        'As a reader, «I need» a receipt.',
      ),
      message: [write('I want', 'I need to'), write('I want', 'I need')],
    },
    {
      text: `As a reader, «I need to» keep a book.\n${stories(8, 'I want to')}`,
      message: write('I want', 'I need to'),
    },
    {
      text: stories(8, 'I want to', 'As readers, «we need to» keep a book.'),
      message: write('I want', 'we need to'),
    },
    {
      file: 'sample.backlog.md',
      text: [
        ...verbs.map((verb) => `As a librarian, I want to ${verb} a book.`),
        'As a reader, «I wish to» keep a book.',
      ]
        .map((story, n) => `## US-${n + 1}: Story ${n + 1}\n\n${story}\n`)
        .join('\n'),
      message: write('I want', 'I wish to'),
    },
    {
      text: `${verbs.map((_, n) => `Como lector, quiero leer el libro ${n}.`).join('\n')}\nComo lector, «necesito» leer el diario.`,
      message: write('quiero', 'necesito'),
    },
  ],
});
