import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Evidence, levelOf } from '../../src/core/level';
import { readBacklogFile } from '../../src/core/parse';
import { itemOf, type Sketch } from './item-of';

const quoted: readonly (readonly [string, string])[] = [
  ['Decide whether we keep the free plan', 'Decide whether we keep'],
  ['Become the first choice of independent bakeries in the north', 'Become the first choice'],
  ['Talk to ten practice managers about why they leave', 'Talk to ten practice managers'],
  ['Grow from 3 to 8 towns by 2028 without more staff', 'Grow from 3 to 8'],
  ['Fraud rules: block transfers above 10,000 € to new payees until confirmed', '10,000 €'],
  ['Interview five bakeries about their pre-order habits', 'pre-order'],
  ['Theme: trust. Practices must be able to rely on us as on electricity.', 'rely on us'],
  ['Show the sign-up form of the newsletter to members of the museum', 'sign-up'],
  ['Decide which <markets> we enter', 'Decide which <markets>'],
];

describe('the evidence of a level', () => {
  for (const [text, words] of quoted) {
    it(`quotes words whole: ${words}`, () => {
      const texts = evidenceIn({ text }).map((one) => one.text);
      assert.ok(texts.includes(words), texts.join(' | '));
    });
  }

  it('tells what a short title says, and not that it is short', () => {
    const [first] = evidenceIn({ text: 'Kill the hardware business?' });
    assert.deepEqual([first?.text, first?.dimension], ['Kill the hardware business', 'authority']);
  });

  it('names no signal that itself speaks for the other level', () => {
    const texts = evidenceIn({
      text: 'Fix the press release on the start page, and open the door to the press',
    });
    assert.ok(!texts.some(({ signal, weight }) => signal === 'shows something' && weight > 0));
  });

  it('tells no word that stands for nothing but itself where something was recognised', () => {
    const texts = evidenceIn({ text: 'Ask the regulator about dynamic tariffs' }).map((one) => one.text);
    assert.deepEqual(texts, ['regulator']);
  });

  it('tells no word for one level and the other', () => {
    const text =
      'Change the instalment in the portal. We must decide by how much, since finance wants a say.';
    const places = evidenceIn({ text }).map(({ at }) => at);
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1))
        assert.ok(one.end <= other.start || other.end <= one.start);
  });

  it('says nothing of the headings above where the item has words of its own', () => {
    const texts = evidenceIn({ text: 'Find funding for the second van', heading: 'Epic: Brakes' });
    assert.deepEqual(
      texts.map(({ text }) => text),
      ['funding'],
    );
  });

  it('shows the words of a heading in the heading, not where another item has them', () => {
    const source = `# Roadmap

## Objectives for our customers

- Print the objectives for customers on the way out
- Oak trees by the lake
`;
    const file = readBacklogFile('docs/roadmap.md', source);
    const item = file.items.at(-1);
    assert.ok(item);
    const told = levelOf(item, file).evidence;
    assert.ok(told.length > 0);
    for (const { at, text } of told) {
      assert.ok(at.start >= item.span.start || at.start < source.indexOf('- Print'), text);
    }
  });

  it('ends the template where the wish begins', () => {
    const source = 'As a teacher, I want to take attendance with one tap so that lessons start on time.\n';
    const file = readBacklogFile('school.stories.txt', source);
    const [item] = file.items;
    assert.ok(item);
    const told = levelOf(item, file).evidence.find(({ signal }) => signal === 'is told as a user story');
    assert.equal(told?.text, 'As a teacher, I want to');
  });

  it('is none where there is too little to tell', () => {
    for (const text of ['Payments', 'Market entry', 'Membership']) assert.deepEqual(evidenceIn({ text }), []);
  });
});

function evidenceIn(sketch: Sketch): readonly Evidence[] {
  const { item, file } = itemOf(sketch);
  return levelOf(item, file).evidence;
}
