import rule from '../../src/core/rules/spike-open-ended';
import { testRule } from '../rule-tester';

/** A Markdown item of a kind with a note. */
function spike(title: string, note = '', head = '**Type:** spike\n\n'): { file: string; text: string } {
  return { file: 'sample.backlog.md', text: `## LIB-7: ${title}\n\n${head}${note}\n` };
}

/** A YAML item without a type. */
function untyped(title: string, more = ''): { file: string; text: string } {
  return { file: 'sample.backlog.yaml', text: `items:\n  - id: LIB-7\n    title: ${title}\n${more}` };
}

const ask = (title: string): string => `Say which question "${title}" answers, or when it ends.`;

testRule(rule, {
  valid: [
    spike('Spike: card readers', 'Which of them reads our old cards?'),
    spike('Find out whether a phone can read our cards'),
    spike('Card readers', 'We decide between two of them.'),
    spike('Card readers', 'Timebox: two days'),
    spike('Card readers', 'Two days, then we talk.'),
    spike('Card readers', 'The outcome is a page with what we found.'),
    spike('Card readers', '', '**Type:** spike\n\n**Estimate:** 2\n\n'),
    spike('Card readers', '**Acceptance criteria:**\n\n- The readers are listed\n'),
    spike('Card readers', '', '**Type:** spike\n\n**Status:** done\n\n'),
    spike('One reader or several'),
    spike('Does the old gate open for new cards'),
    // A page about research, and a fault whose cause is looked for.
    untyped('Research history page'),
    untyped('Investigate crash of the card desk'),
    // What a user wants to look into is a feature.
    untyped('Investigate a loan', '    as_a: librarian\n    i_want: to investigate a loan\n'),
    'As a librarian, I want to investigate lost books.',
    { file: 'sample.backlog.md', text: '## LIB-7: Untersuchung der Lesegeräte\n\nDie Geräte ansehen.\n' },
  ],
  invalid: [
    { ...spike('«Card readers»', 'Look at the market.'), message: ask('Card readers') },
    { ...untyped('"«Spike: card readers»"'), message: ask('Spike: card readers') },
    { ...untyped('«Investigate card readers»'), message: ask('Investigate card readers') },
    { ...untyped('«Research into card readers»'), message: ask('Research into card readers') },
    { ...untyped('«Look into other gates»'), message: ask('Look into other gates') },
    { ...untyped('«Explore options for the gate»'), message: ask('Explore options for the gate') },
    {
      ...untyped('«Investigate the search»', '    description: Ms Vogel in the cellar knows it best.\n'),
      message: ask('Investigate the search'),
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {id: LIB-7, type: spike, title: «Card readers»}\n',
      message: ask('Card readers'),
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Description\nLIB-7,Spike,«Card readers»,Look at the market\n',
      message: ask('Card readers'),
    },
    {
      ...spike('«Card readers»', 'Look at the market.', '**Type:** spike\n\n**Priority:** 1\n\n'),
      message: ask('Card readers'),
    },
  ],
});
