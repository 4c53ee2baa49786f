import rule from '../../src/core/rules/criterion-no-baseline';
import { testRule } from '../rule-tester';

const compare = (words: string): string => `Say compared with what, and by how much: "${words}".`;
const when = (words: string): string => `Say when "${words}" is.`;

testRule(rule, {
  valid: [
    'The due date is shown',
    'The search is faster than the card index',
    'The search is faster by 2 seconds',
    'The waiting time is reduced by half',
    'The open amount is reduced by the payment',
    'Load more books with one button',
    'The book is put back immediately after it was scanned',
    'Immediately when the bell rings, the doors open',
    'A reminder is sent soon after the due date',
    'The button "Sooner or later" is shown',
    'The number of loans is increased when a book is lent',
    'Better seats cost 5 EUR',
    'The tram is made of steel',
    // Other rules ask for the figure and for the fact.
    'The search gets much better performance and responds quickly',
    'The layout is improved and user-friendly',
  ],
  invalid: [
    { text: 'The new card «is cheaper»', message: compare('is cheaper') },
    { text: 'The board «improves visibility» of the rota', message: compare('improves visibility') },
    { text: 'The new form «reduces the number» of calls', message: compare('reduces the number') },
    { text: 'The kiosk «minimises waiting» at the desk', message: compare('minimises waiting') },
    { text: 'The chart «looks nicer» on paper', message: compare('looks nicer') },
    { text: 'The scan «is more accurate»', message: compare('is more accurate') },
    { text: 'The bill is sent to the guest «soon»', message: when('soon') },
    { text: 'The bill is deleted «later on»', message: when('later on') },
    { text: 'The doors close «immediately»', message: when('immediately') },
    { text: 'The old cards are removed «eventually»', message: when('eventually') },
    { text: '«The process is improved»', message: compare('The process is improved') },
  ],
});
