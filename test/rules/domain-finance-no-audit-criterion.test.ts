import rule from '../../src/core/rules/domain-finance-no-audit-criterion';
import { testRule } from '../rule-tester';

/** A Markdown item with this story and these criteria. */
function item(story: string, ...criteria: string[]): { file: string; text: string } {
  const list =
    criteria.length > 0
      ? `\n**Acceptance criteria:**\n\n${criteria.map((text) => `- ${text}\n`).join('')}`
      : '';
  return { file: 'sample.backlog.md', text: `## US-1: A story of the till\n\n${story}\n${list}` };
}

const say = (words: string): string => `Say in a criterion what is kept as proof of this: "${words}".`;

testRule(rule, {
  valid: [
    item('As a cashier, I want to refund a ticket.', 'Cashier, time and amount are logged'),
    item('As a guest, I want to pay with my watch.', 'A receipt is printed'),
    item('As a clerk, I want to approve an invoice.', 'A second person confirms it'),
    item('As a member, I want to transfer money to a friend.', 'It stands in the history of both'),
    item('As a guest, I want to see what I have to pay.', 'The tip is a line of its own'),
    item('As a clerk, I want to find an invoice.', 'The number is enough'),
    item('As a cashier, I want to refund a ticket.'),
    item('As a nurse, I want to book the break room.', 'The room shows as taken'),
    item('As a customer, I want a pay station near the door.', 'It stands by the lift'),
    item('As a customer, I want to withdraw cash.', 'The journal shows the notes'),
    item('Como cliente, quiero pagar.', 'Suena una campana'),
  ],
  invalid: [
    {
      ...item('As a cashier, I want to «refund» a ticket.', 'The amount is back on the card within 3 days'),
      message: say('refund'),
    },
    { ...item('As a guest, I want to «pay» with my watch.', 'A sound is heard'), message: say('pay') },
    {
      ...item('As a member, I want to «transfer» money to a friend.', 'The friend gets a message'),
      message: say('transfer'),
    },
    {
      ...item('As a clerk, I want to «approve an invoice».', 'It turns green'),
      message: say('approve an invoice'),
    },
    {
      ...item('As a clerk, I want to «book a payment» by hand.', 'It is added to the sum'),
      message: say('book a payment'),
    },
    {
      ...item('As a customer, I want to «withdraw» cash.', 'The notes are chosen'),
      message: say('withdraw'),
    },
    {
      ...item('As a bank clerk, I want to «cancel a transaction».', 'The customer gets a message'),
      message: say('cancel a transaction'),
    },
    {
      ...item('As a landlord, I want to «charge» the rent.', 'It is taken on the first day'),
      message: say('charge'),
    },
    {
      ...item('As a manager, I want to «reimburse» travel costs.', 'The sum is paid with the wage'),
      message: say('reimburse'),
    },
    {
      ...item('As a saver, I want to be able to «deposit» coins.', 'They are counted'),
      message: say('deposit'),
    },
  ],
});
