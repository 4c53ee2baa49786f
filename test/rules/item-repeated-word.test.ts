import rule from '../../src/core/rules/item-repeated-word';
import { testRule } from '../rule-tester';

const md = 'sample.backlog.md';

/** A Markdown item with this note below its story. */
function note(text: string): { file: string; text: string } {
  return { file: md, text: `## US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n\n${text}\n` };
}

testRule(rule, {
  valid: [
    'As a nurse, I want to print the rota, so that it hangs on the ward.',
    'As a nurse, I want to log in in the morning.',
    'As a nurse, I want to see that that shift is mine.',
    'As a hiker, I want to go to Baden Baden.',
    'As a teacher, I want to see the grid of 3 x x 4 fields.',
    'As a nurse, I want to give a colleague her her key back.',
    'As a nurse, I want to add a to-do to to-do lists.',
    'As a clerk, I want to file a form FORM.pdf, so that it is found.',
    // Names, sounds and what is said twice on purpose.
    'As a traveller, I want to book Bora bora tickets.',
    'As a parent, I want a bye bye button on the last page of the story.',
    'As a drummer, I want to tune a tom tom by ear.',
    'As a guest, I want to order a cous cous for two.',
    'As a caller, I want to dial one one two without a card.',
    'As a pupil, I want to be asked really really politely.',
    'As a nurse, I want to know what it is is not a fault.',
    'As a clerk, I want to print on sheets of size A a day ahead.',
    note('The band The The plays, and See see Rider too.'),
    // Code, addresses and quotations are not for us to mend.
    note('A title such as `the the` is refused, and so is ``of of``.'),
    note('The sign reads "for for sale" until noon.'),
    note("The sign reads “for for sale”, or 'the the end'."),
    note('It lies at https://rota.example/the the-rota and in /srv/of of/rota.'),
    note('Type <kbd>the the</kbd> and see.'),
    note('See [the rota](rota.html "the the") first.'),
    'As a nurse, I want to search for "the the" in notes.',
    note('```text\nthe the\n```'),
    note('| the | the |\n| --- | --- |\n| rota | rota |'),
    note('The rota\nrota is long.'),
    { file: md, text: '# The the backlog\n\nOf of no item.\n' },
    'Como enfermera, quiero ver el el turno.',
    // Where it stops a reader, the story counts as malformed.
    'As a nurse, I want to to print the rota.',
    // It is the sound that counts, and of some words nobody is sure.
    'As a user, I want to see an hour, an honest price, a one-off fee and a unit.',
    'As a European, I want to send an SMS and an X-ray, an NSF form and a UI draft.',
    'As an MRI nurse, I want to see a unique id, an unusual one and a uniform.',
    'As a guest, I want to see a SKU, an SKU, a hotel and a heirloom tomato, and run a SQL query, an SQL query, a FAQ search and an FAQ search.',
    'As a reader, I want to see a URL or an URL, a herb and an herb, a historic or an historic day.',
    'As an analyst, I want to embed a IIIF manifest, an umbrella and a ubiquitous sign.',
    'As an analyst, I want to see a unidirectional link, a unimodal curve and a upc code.',
    'As a clerk, I want to file size a over size b and choose option a if both fit.',
    'As a clerk, I want to sort by a or b, and by column a as well.',
    note('A owes B 5 EUR, and A and B agree.'),
    note('Plan A includes tea. In plan B a is added and an is not.'),
    note('You are logged in an shown the rota.'),
    note('Use `a apple` in code, and "a apple" in a quotation.'),
    note('See /a apple/ and @a apple.'),
    { file: md, text: '## US-1: Ver\n\nComo enfermera, quiero ver a otra persona.\n' },
    // Marks that stand for themselves, and a dot that opens a word.
    note('The export has ; instead of , between the cells.'),
    note('Wait ... then go on . . .'),
    note('It runs on .NET and reads .csv files.'),
    note('Run git add . before you go.'),
    note('Write `a , b` there.'),
    note('| rota , | ward |\n| --- | --- |\n| a , b | c |'),
  ],
  invalid: [
    {
      text: 'As a nurse, I want to print «their their» rota.',
      message: 'Say "their" once.',
      fixed: 'As a nurse, I want to print their rota.',
    },
    {
      text: 'As a nurse, I want to print «colour colour» pages.',
      message: 'Say "colour" once.',
      suggested: ['As a nurse, I want to print colour pages.'],
    },
    {
      ...note('It is what each ward asks «for for» free.'),
      message: 'Say "for" once.',
      suggested: [note('It is what each ward asks for free.').text],
    },
    {
      ...note('It is made of a list «of of» names.'),
      message: 'Say "of" once.',
      fixed: note('It is made of a list of names.').text,
    },
    {
      ...note('Ask for «this this» week.'),
      message: 'Say "this" once.',
      suggested: [note('Ask for this week.').text],
    },
    {
      ...note('It hangs in «the the» hall.'),
      message: 'Say "the" once.',
      fixed: note('It hangs in the hall.').text,
    },
    {
      ...note('«The the» rota is long.'),
      message: 'Say "The" once.',
      fixed: note('The rota is long.').text,
    },
    {
      ...note('It must «be be» on one sheet.'),
      message: 'Say "be" once.',
      fixed: note('It must be on one sheet.').text,
    },
    {
      ...note('**Acceptance criteria:**\n\n- A page has «a a» date'),
      message: 'Say "a" once.',
      fixed: note('**Acceptance criteria:**\n\n- A page has a date').text,
    },
    {
      ...note('See `the the` first: it hangs in «the the» [hall](hall.html).'),
      message: 'Say "the" once.',
      fixed: note('See `the the` first: it hangs in the [hall](hall.html).').text,
    },
    {
      file: md,
      text: '## US-1: Print «for for» the ward\n\nAs a nurse, I want to print the rota.\n',
      message: 'Say "for" once.',
      fixed: '## US-1: Print for the ward\n\nAs a nurse, I want to print the rota.\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Print «with  with» colours of each ward\n',
      message: 'Say "with" once.',
      fixed: 'items:\n  - title: Print with colours of each ward\n',
    },
    {
      file: 'rota.feature',
      text: 'Feature: Rota\n\n  Scenario: Print\n    When the rota is printed\n    Then it fills «the the» page\n',
      message: 'Say "the" once.',
      fixed: 'Feature: Rota\n\n  Scenario: Print\n    When the rota is printed\n    Then it fills the page\n',
    },
    {
      ...note('Ask «who who» of the ward prints it, and «when when» it is due.'),
      message: ['Say "who" once.', 'Say "when" once.'],
      suggested: [
        note('Ask who of the ward prints it, and when when it is due.').text,
        note('Ask who who of the ward prints it, and when it is due.').text,
      ],
    },
    {
      file: 'sample.backlog.csv',
      text: 'Title,Type\nPrint the rota of «each each» ward,Story\n',
      message: 'Say "each" once.',
    },
    {
      text: 'As «a» admin, I want to see the rota.',
      message: 'Write "an admin": it is the sound that counts.',
      fixed: 'As an admin, I want to see the rota.',
    },
    {
      text: 'As «an» user, I want to see the rota.',
      message: 'Write "a user": it is the sound that counts.',
      fixed: 'As a user, I want to see the rota.',
    },
    {
      text: 'As a nurse, I want to eat «a» apple within «a» hour, so that I am well.'.replace(
        '«a» hour',
        'an hour',
      ),
      message: 'Write "an apple": it is the sound that counts.',
      fixed: 'As a nurse, I want to eat an apple within an hour, so that I am well.',
    },
    {
      ...note('It takes «an» unit of blood, «a» X-ray, «a» HTML page, «a» 8 and «an» PDF.'),
      message: [
        'Write "a unit": it is the sound that counts.',
        'Write "an X-ray": it is the sound that counts.',
        'Write "an HTML": it is the sound that counts.',
        'Write "an 8": it is the sound that counts.',
        'Write "a PDF": it is the sound that counts.',
      ],
      fixed: note('It takes a unit of blood, an X-ray, an HTML page, an 8 and a PDF.').text,
    },
    {
      ...note('«A» urgent shift is red. «An» new shift is green.'),
      message: [
        'Write "An urgent": it is the sound that counts.',
        'Write "A new": it is the sound that counts.',
      ],
      fixed: note('An urgent shift is red. A new shift is green.').text,
    },
    {
      ...note('Each ward has «an» one-off code, «a» iOS app, «a» e-mail.'),
      message: [
        'Write "a one-off": it is the sound that counts.',
        'Write "an iOS": it is the sound that counts.',
        'Write "an e-mail": it is the sound that counts.',
      ],
      fixed: note('Each ward has a one-off code, an iOS app, an e-mail.').text,
    },
    {
      ...note('It takes «a» hour, and «an» nurse with «a» honest face.'),
      message: [
        'Write "an hour": it is the sound that counts.',
        'Write "a nurse": it is the sound that counts.',
        'Write "an honest": it is the sound that counts.',
      ],
      fixed: note('It takes an hour, and a nurse with an honest face.').text,
    },
    {
      text: 'As a cook« ,» I want to see orders.',
      message: 'Leave out the space before ",".',
      fixed: 'As a cook, I want to see orders.',
    },
    {
      ...note('The rota hangs on the door« .» It is red« ,» green and blue« .»'),
      message: [
        'Leave out the space before ".".',
        'Leave out the space before ",".',
        'Leave out the space before ".".',
      ],
      fixed: note('The rota hangs on the door. It is red, green and blue.').text,
    },
  ],
});
