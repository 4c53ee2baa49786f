import rule from '../../src/core/rules/story-too-long';
import { testRule } from '../rule-tester';

/** A need of so many words, the last one of which is a shelf. */
function long(count: number): string {
  const words =
    'find out on which of the shelves in the reading room of the old building the second volume of a work stands that another reader gave back at the desk';
  return words.split(' ').slice(0, count).join(' ');
}

const why = 'so that I do not have to walk through every room of the house before I know where it is';

testRule(rule, {
  valid: [
    'As a librarian, I want to see overdue books, so that I can remind readers.',
    // 40 words, and no more.
    `As a reader, I want to ${long(26)}, so that I save time.`,
    // An aside does not make the sentence itself longer: another rule asks to move it.
    `As a reader, I want to ${long(14)} (also when it was lent to somebody else, is on its way back, or is being bound, as most of the old ones are), so that I save time.`,
    `As a reader, I want to ${long(20)}, e.g. the second volume of the atlas that the school asked for in spring and that nobody has seen since, or the one before it.`,
    `As a reader, I want to ${long(20)}, so that I save time. The old catalogue knows the rooms only, and nobody has the time to go through it again before the summer.`,
    // A list is read at a glance.
    'As a librarian, I want to export name, first name, street, house number, town, postcode, country, phone, mobile, mail, birthday, card number, class, teacher, loans, fines, reservations, remarks and photo, so that I can move to a new program.',
    // An address is one thing, and so is a quotation.
    'As a librarian, I want a link to https://library.example.org/catalogue/rooms/old-building/second-floor/shelves/history?volume=2&language=en&sort=year on the page of a book, so that readers find the shelf.',
    'As a librarian, I want the sign "Please give back what you took from this shelf at the desk on the ground floor, and do not put it back yourself while we count and weigh and list and mend what is read here" in four languages.',
    // Nothing parts the words.
    '図書館員として、返却期限を過ぎた本の一覧を見たい。なぜなら、利用者に知らせて、次の人が待っている本を早く棚に戻し、予約した人に渡せるようにしたいからです。そうすれば、利用者が何度も図書館に来なくて済み、窓口の仕事も減り、誰もが読みたい本を早く読めるようになり、図書館の評判も良くなります。',
    // The Romance languages need more words for the same.
    'Como bibliotecaria, quiero ver en cuál de las estanterías de la sala de lectura del edificio antiguo está el segundo tomo de una obra que otra lectora devolvió ayer en el mostrador, para no tener que recorrer todas las salas.',
    'Print the catalogue of the old building on the second floor.',
  ],
  invalid: [
    {
      text: `As a reader, I want to «${long(26)}», ${why}.`,
      message: 'Say "find out on which of the shelves in the reading…" in at most 40 words, not 52.',
    },
    {
      text: `As a reader of the old library, I want to «${long(29)}», so that I save time.`,
      message: 'Say "find out on which of the shelves in the reading…" in at most 40 words, not 44.',
    },
    {
      text: `As a librarian who is new in the house and has not yet seen the rooms in the cellar, I want to «${long(14)}», ${why}.`,
      message: 'Say "find out on which of the shelves in the reading…" in at most 40 words, not 56.',
    },
    {
      text: `In order to know which of the volumes that were given back at the desk in the morning stand on their shelves again by noon, as a reader, I want to «${long(15)}».`,
      message: 'Say "find out on which of the shelves in the reading…" in at most 40 words, not 46.',
    },
    {
      text: `As a tram driver, I want to «be told which of the stops on my line are closed today because of the works on the road that the town began last week», ${why}.`,
      message: 'Say "be told which of the stops on my line are closed…" in at most 40 words, not 52.',
    },
    {
      text: `As a nurse, I want to «see for every bed on the ward which patient lies in it now and who is to come next once the doctor has signed the papers and the family was told about it», so that I can plan.`,
      message: 'Say "see for every bed on the ward which patient lies…" in at most 40 words, not 44.',
    },
    {
      text: 'Als Bibliothekarin möchte ich «in der Liste der ausgeliehenen Bücher auf einen Blick sehen, welche davon seit mehr als vier Wochen überfällig sind und wer sie hat und ob schon jemand auf sie wartet», damit ich am Morgen weiß, wen ich als Erstes anrufen muss, bevor das Haus für alle öffnet.',
      message: 'Say "in der Liste der ausgeliehenen Bücher auf einen…" in at most 40 words, not 51.',
    },
    {
      file: 'sample.backlog.md',
      text: `## US-1: Find a volume\n\nAs a reader, I want to «${long(28)}», ${why}.\n`,
      message: 'Say "find out on which of the shelves in the reading…" in at most 40 words, not 54.',
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:\n  - title: Find a volume\n    as_a: reader\n    i_want: «${long(28)}»\n    so_that: ${why.slice(8)}\n`,
      message: 'Say "find out on which of the shelves in the reading…" in at most 40 words, not 47.',
    },
    {
      text: `As a cook, I want to «know of each guest who orders from the terrace whether there is somebody at the table who must not eat nuts or fish, and whether the waiter has already asked about it at the door», so that nobody falls ill.`,
      message: 'Say "know of each guest who orders from the terrace…" in at most 40 words, not 46.',
    },
  ],
});
