import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes } from '../src/core/fix';
import { readBacklogFile } from '../src/core/parse';

const inStory = (need: string): string => `## FE-1: Ferry gates\n\nAs a skipper, I want ${need}.\n`;
const inNote = (words: string): string => `${inStory('to see the gate')}\n${words}\n`;
const inCriteria = (...criteria: string[]): string =>
  `${inStory('to see the gate')}\n**Acceptance criteria:**\n\n${criteria.map((words) => `- ${words}\n`).join('')}`;
const inTitle = (title: string): string => `## FE-1: ${title}\n\nAs a skipper, I want to see the gate.\n`;

/** A backlog, and what all fixes together make of it; left out where they are to leave it as it is. */
const texts: readonly (readonly [source: string, fixed?: string])[] = [
  // Code
  [inNote('The flag `--the the` opens it.')],
  [inNote('Both ``a a`` and ```of of``` are refused.')],
  [inNote('Press <kbd>the the</kbd> for it, or read <code>with with</code>.')],
  [inNote('    the the\n\n```sh\necho the the\n```')],
  [inNote('Type `the the` at the the gate.'), inNote('Type `the the` at the gate.')],
  [inStory('to be able to `open()` it'), inStory('to `open()` it')],
  [inStory('to `be able to` find')],
  [inStory('to search for `the the`')],
  [inStory('to send `a. So that b` to the gate')],
  [inTitle('Run `gate open.`')],
  [
    inCriteria('IF the reply is `no, THE gate`, THE gate SHALL close'),
    inCriteria('IF the reply is `no, THE gate`, THEN THE gate SHALL close'),
  ],
  [inCriteria('The log says `Open`', 'The log says `open`')],
  [inCriteria('The log says `a b`', 'The log says `a-b`')],
  [`${inStory('a gate')}\n${inStory('a key').replace('FE-1', 'FE-2').replace('skipper', '`Skipper`')}`],
  // Addresses
  [inNote('It lies at https://gate.example/the/the?a=of of-b and /srv/the the/gate.')],
  [inNote('Write to the the.harbour@gate.example for a key.')],
  [inNote('See [the plan](plan.html "the the") and ![gate](gate.png "of of").')],
  [inNote('See the the [the plan](the.html).'), inNote('See the [the plan](the.html).')],
  [inCriteria('Opens [the plan](north.html)', 'Opens [the plan](south.html)')],
  [inCriteria('Shows ![gate](north.png) open', 'Shows ![gate](south.png) open')],
  // Quotations
  [inNote('The sign reads "the the gate" and “of of us”.')],
  [inNote("The sign reads 'the the gate' and ‘with with care’.")],
  [inNote('On it stands «a a key» or „for for free“.')],
  [inNote('"The the" is what the sign reads.')],
  [inStory('a sign with "to be able to to pass"')],
  [inCriteria('The sign says "Open."', 'The sign says "open"')],
  [inTitle('Say "the the"')],
  // Tables, HTML and other letters
  [inNote('| the the | of of |\n| --- | --- |\n| a a | with with |')],
  [inNote('<p title="the the">Mind the the gap</p>')],
  [inNote('Der Steg, der der Fähre dient, heißt «Île d’Yeu», naïve naïve, été été.')],
  [inNote('Gate 门 门 and тот тот, and the thé thé.')],
  [inNote('The sails of Bora bora, a tuk tuk and a bye bye.')],
  [inNote('Ångström the the über.'), inNote('Ångström the über.')],
];

describe('all fixes together', () => {
  for (const [source, fixed = source] of texts) {
    it(`${fixed === source ? 'leave' : 'mend around what is quoted'}: ${source.split('\n').slice(2).join(' ')}`, () => {
      const { files } = applyFixes([readBacklogFile('ferry.backlog.md', source)], ({ path }, text) =>
        readBacklogFile(path, text),
      );
      assert.equal(files[0]?.source, fixed);
    });
  }
});
