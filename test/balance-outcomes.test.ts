import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { balanceOf } from '../src/core/balance';
import { entersMarket, namesOutcome } from '../src/core/balance/outcome-words';
import { entriesOf } from '../src/core/overview/entries';
import { readBacklogFile } from '../src/core/parse';

describe('an outcome to move', () => {
  for (const text of [
    'Raise the share of regulars from 20 % to 30 %',
    'Lower the cost of a delivery by a third',
    'Cut the time at the counter to under 5 minutes',
    'We want to grow subscriptions to 1,200 by May.',
    'Increase weekly orders by 15 %',
    'Reduce no-shows by half',
    'Halve the wait at the desk',
    'Double our bookings',
  ])
    it(text, () => {
      assert.ok(namesOutcome(text));
    });

  for (const text of [
    'Raise the flag by 1 May',
    'Raise an alarm by 2 pm',
    'Lower the blinds by 12:30',
    'Cut the loaf into 12 slices',
    'Increase the pace to win',
    'Reduce the sauce',
    'Grow tomatoes by 2027',
    'Halve the lemons',
    'Double the recipe',
    'The share of regulars is 20 %',
  ])
    it(`but not: ${text}`, () => {
      assert.ok(!namesOutcome(text));
    });
});

describe('a launch or a new market', () => {
  for (const text of [
    'Enter the market of night pharmacies',
    'We enter a second market next year',
    'Launch in Austria',
    'Launch the loyalty card in two regions',
    'Roll out to all pharmacies of Styria',
    'Open a second branch in Graz',
    'Decide which two towns we open in next year',
    'Prepare the market entry',
  ])
    it(text, () => {
      assert.ok(entersMarket(text));
    });

  for (const text of [
    'Enter the market price',
    'The app launches in 2 seconds',
    'Launch the scanner in full screen',
    'Roll out the dough',
    'Open the report in Excel',
    'The office opens in May',
    'Open the file in a new tab',
    'Read what the market says',
  ])
    it(`but not: ${text}`, () => {
      assert.ok(!entersMarket(text));
    });
});

describe('the balance', () => {
  const goals = readBacklogFile(
    'goals.backlog.yml',
    `items:
  - type: goal
    title: Raise the share of regulars from 20 % to 30 %
  - type: goal
    title: More nights
    description: We enter the market of night pharmacies.
  - type: story
    title: Bake
    as_a: baker
    i_want: to raise the heat
    so_that: I cut the time in the oven by 10 %
`,
  );
  const { pmMeasures, checklist } = balanceOf(entriesOf([goals], []));

  it('finds both in goals, and none in a story of the bakery', () => {
    const moved = pmMeasures.find(({ title }) => title === 'Items that name an outcome to move');
    assert.deepEqual(
      moved?.entries.map(({ item }) => item.title?.text),
      ['Raise the share of regulars from 20 % to 30 %'],
    );
    const launch = checklist.find(({ reading }) =>
      reading?.startsWith('Items about a launch or a new market'),
    );
    assert.deepEqual(
      launch?.entries.map(({ item }) => item.title?.text),
      ['More nights'],
    );
  });

  it('takes words of the market in a story for no direction', () => {
    const prices = readBacklogFile(
      'prices.backlog.yml',
      `items:
  - type: story
    as_a: customer
    i_want: to see the price of each loaf with the cost of its delivery
    so_that: I can decide whether to buy
  - type: goal
    title: Decide which segment of customers to serve first and at what price
`,
    );
    const direction = balanceOf(entriesOf([prices], [])).checklist.find(({ reading }) =>
      reading?.startsWith('Items that set a direction or a strategy'),
    );
    assert.deepEqual(
      direction?.entries.map(({ item }) => item.kind),
      ['goal'],
    );
  });
});
