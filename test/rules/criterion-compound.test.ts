import rule from '../../src/core/rules/criterion-compound';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'Boats are sorted by price; those without a price come last.',
    'The page shows a map, and links to huts in it.',
    'A key is handed over and the guest is asked for a name.',
    'The weight is mandatory and must be in kilos.',
    'The gate closes; the light stays green.',
    'The ticket of this visitor is void; others are still taken.',
    'Menu printed and sent to the kitchen',
    'Create the menu page and link it to the start page',
    'The receipt shows dish, price and tax.',
    'Given a cold soup, when it is sent back, then a new one is cooked.',
    'The list is sorted by time; soups, salads and desserts last.',
    'Orders of the day (and can be printed) are shown.',
    'The cook and the waiter see the same list.',
    'The oven must be at 200 degrees or hotter.',
    'An order that is paid and packed is shown in green.',
    'The total, e.g. 12.50 EUR, is bold.',
    'Then the parcel is weighed and measured within one minute.',
    'A borrower with a fine and an expired card is sent to the desk.',
    'Patients can be searched by name and date of birth.',
    'When the tram stops and the doors open, the display shows the next stop.',
    'The loan is refused and the book stays reserved.',
    'When the bell rings, and the doors are shut, the tram leaves.',
    'The hint is shown if the card is lost, and the desk is closed.',
    'The bill shows the date, the tax and the name of the waiter.',
    'A child ticket costs 2 EUR, and 1 EUR on Sundays.',
    'The name, the ward, and the room are printed.',
    'Beds cleaned and aired.',
    'Given a full pool, when a guest leaves, then the counter falls by one and the gate opens.',
    'The porter sees the route and records of the last week.',
    'Write the tests and the docs.',
    'The form checks that the name is set, the date is valid, and the sum is positive.',
    'The list shows which trams are late, which are full, and which are cancelled.',
    'If the shop is open, the cart is full, and the card is valid, the order is placed.',
    'The report holds the price lists, the user roles, and the order items.',
    'The nurse can add, edit, and delete notes.',
    'Support create, update, delete and list for notes.',
    'Unit and smoke tests are written.',
    'Orders older than a day are shown in grey; all others stay black.',
    'A ticket is valid for an hour; after that it is refused.',
    'The guest pays by card; nothing else is asked for.',
    'The pupil sees the mark and must not change it.',
    'Orders are kept. Partial orders are not taken.',
    'The cook can add, edit and delete dishes of the day.',
    'The dish is washed, cut and cooked.',
    'The stops are listed, grouped by line, sorted by name and coloured by zone.',
    'Dishes that are sold out, spoilt or missing are hidden.',
    'The list shows how many beds are free, which are taken, and when they change.',
    'The bill is kept after a while and the total is shown.',
    'The tram shows its line, stops, and driver.',
  ],
  invalid: [
    {
      text: 'Boats are sorted by price; «the owner gets a mail».',
      message: 'Make "the owner gets a mail" a criterion of its own.',
    },
    {
      text: 'Berths are kept for a day, «and boats without a berth are sent to the buoys».',
      message: 'Make "and boats without a berth are sent to the buoys" a criterion of its own.',
    },
    {
      text: 'Fines can be paid, «and late fees appear on the bill».',
      message: 'Make "and late fees appear on the bill" a criterion of its own.',
    },
    {
      text: 'The berth is freed «and everyone on the list is notified».',
      message: 'Make "and everyone on the list is notified" a criterion of its own.',
    },
    {
      text: 'A keeper sees her own cages, «while the vet can see all».',
      message: 'Make "while the vet can see all" a criterion of its own.',
    },
    {
      text: 'The order is saved; «the kitchen gets a note».',
      message: 'Make "the kitchen gets a note" a criterion of its own.',
    },
    {
      text: 'The order is saved. «The cook is told at once».',
      message: 'Make "The cook is told at once" a criterion of its own.',
    },
    {
      text: 'The cook sees all orders «and can change them».',
      message: 'Make "and can change them" a criterion of its own.',
    },
    {
      text: 'The form shows a hint «or submits the order».',
      message: 'Make "or submits the order" a criterion of its own.',
    },
    {
      text: 'The list is sorted by time «while remaining readable by keyboard».',
      message: 'Make "while remaining readable by keyboard" a criterion of its own.',
    },
    {
      text: `Given a full oven
When an order comes in
Then it waits «and can be cancelled»`,
      message: 'Make "and can be cancelled" a criterion of its own.',
    },
    {
      text: 'The booking is cancelled; «the table becomes free».',
      message: 'Make "the table becomes free" a criterion of its own.',
    },
    {
      text: 'The pupil sees the mark. «The parent receives a letter».',
      message: 'Make "The parent receives a letter" a criterion of its own.',
    },
    {
      text: 'The map shows all stops «and can be printed».',
      message: 'Make "and can be printed" a criterion of its own.',
    },
    {
      text: 'The nurse must sign the chart «and must lock the cabinet».',
      message: 'Make "and must lock the cabinet" a criterion of its own.',
    },
    {
      text: 'The card is blocked after three tries, «and the borrower gets a letter».',
      message: 'Make "and the borrower gets a letter" a criterion of its own.',
    },
    {
      text: 'The tram is cancelled, «but the ticket stays valid for an hour».',
      message: 'Make "but the ticket stays valid for an hour" a criterion of its own.',
    },
    {
      text: 'The fine is waived «and an e-mail is sent to the borrower».',
      message: 'Make "and an e-mail is sent to the borrower" a criterion of its own.',
    },
    {
      text: 'The scale saves the weight «and notifies the sender».',
      message: 'Make "and notifies the sender" a criterion of its own.',
    },
    {
      text: 'The ward system shall free the bed «and shall tell the cleaners».',
      message: 'Make "and shall tell the cleaners" a criterion of its own.',
    },
    {
      text: 'Given a loan, when it is late, then the card is blocked «and a fine is due and the desk is told».',
      message: 'Make "and a fine is due and the desk is told" a criterion of its own.',
    },
    { text: 'Menu translated, «prices checked».', message: 'Make "prices checked" a criterion of its own.' },
    {
      text: 'Add the new stops «and remove the old map».',
      message: 'Make "and remove the old map" a criterion of its own.',
    },
    {
      text: 'Overdue loans are marked in red, «borrowers get a letter, and the desk sees a list of both».',
      message: 'Make "borrowers get a letter, and the desk sees a list…" a criterion of its own.',
    },
    {
      text: 'The gate opens, the lamp turns green, «and the counter goes up by one».',
      message: 'Make "and the counter goes up by one" a criterion of its own.',
    },
    {
      text: 'Invoices are numbered without gaps, «credit notes refer to their invoice, and exports hold both».',
      message: 'Make "credit notes refer to their invoice, and exports…" a criterion of its own.',
    },
    {
      text: 'Write the importer, «remove the old table».',
      message: 'Make "remove the old table" a criterion of its own.',
    },
    {
      text: 'Translate the letters «and get sign-off from the board».',
      message: 'Make "and get sign-off from the board" a criterion of its own.',
    },
    {
      text: 'The code is reviewed by two developers, «and the pipeline is green».',
      message: 'Make "and the pipeline is green" a criterion of its own.',
    },
    {
      text: 'Trams can be renamed, «late ones are shown in red, and past trips can be exported».',
      message: 'Make "late ones are shown in red, and past trips can be…" a criterion of its own.',
    },
    {
      text: 'Guests see which tables are free, «waiters get a list of orders, and old bookings are deleted».',
      message: 'Make "waiters get a list of orders, and old bookings are…" a criterion of its own.',
    },
    {
      text: 'The stock is updated, «the pharmacist is told and an order is drafted».',
      message: 'Make "the pharmacist is told and an order is drafted" a criterion of its own.',
    },
    {
      text: 'Old loans are deleted after a while, «and favourites can be pinned».',
      message: 'Make "and favourites can be pinned" a criterion of its own.',
    },
    {
      text: 'Teachers can enter marks, «write to parents and print the class list».',
      message: 'Make "write to parents and print the class list" a criterion of its own.',
    },
    {
      text: 'The certificate is issued, «mailed to the pupil and added to the file».',
      message: 'Make "mailed to the pupil and added to the file" a criterion of its own.',
    },
    {
      text: 'The driver calls the desk, «hides the tram, starts a recording».',
      message: 'Make "hides the tram, starts a recording" a criterion of its own.',
    },
    {
      text: 'Pupils can ask. «Teachers can pin an answer».',
      message: 'Make "Teachers can pin an answer" a criterion of its own.',
    },
  ],
});
