import rule from '../../src/core/rules/story-missing-benefit';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a guest, I want to be told of the next ferry to be able to leave the hut in time.',
    'As a guest, I want to see the tide to be able to plan my walk.',
    'As a guest, I want to be informed of the delay to book another ferry.',
    'As a guest, I want to see the tide so boats stay clear of the rocks.',
    'As a keeper, I want to open the drawer for ease of cleaning.',
    'As a keeper, I want to count the hay for the purpose of ordering.',
    'As a milkman, I want to see which doors have a note, to plan the morning.',
    'As a shopper, I want to pause an order so that I can ask my family.',
    'As a baker, I want to freeze orders in order to plan the night.',
    'As a reader, I want to browse shelves to find a book.',
    'As a tenant, I want to report a leak because it drips.',
    "As a clerk, I want last year's plan for reference.",
    'As a nurse, I want to mark a bed as free so the cleaners come.',
    'As a driver, I want fewer stops as I get tired.',
    'As a coach, I want to enter scores at once to avoid mistakes.',
    'As a keeper, I want a log, which helps the vet.',
    'In order to rest, as a pupil, I want a break.',
    'As a rower, I want to book a boat the evening before, otherwise the good ones are gone.',
    'As a tailor, I want the waist size on the ticket, since customers hardly ever know it.',
    'As a tailor, I want the waist size on the ticket, as there is no phone in the workshop.',
    'As a tailor, I want the waist size on the ticket in order not to cut twice.',
    'As a tailor, I want to read the waist size on the ticket; I keep cutting trousers twice.',
    'As a tailor, I want the waist size on the ticket - right now I have to phone the shop.',
    'As a tailor, I want the waist size on the ticket, my memory is bad.',
    'As a tailor, I want the waist size on the ticket, saving me a call.',
    'As a tailor, I want the waist size on the ticket. That way I never cut twice.',
    'As a tailor, because I forget sizes, I want the waist size on the ticket.',
    'As a rower, I want the tide on the board, so accidents become rare.',
    'As a porter, I want the bed number on my pager, just so I need not phone.',
    'As a porter, I want the bed number on my pager since everyone else is asleep.',
    'As a florist, I want an alarm for that I can sleep.',
    'As a florist, I want an alarm, for the aunt does not hear the bell.',
    'As a bookkeeper, I want to lock a quarter, for the auditor will not accept other figures.',
  ],
  invalid: [
    {
      text: 'As a guest, I want to «be sent a letter with a code to open the hut».',
      message: 'Say why the user wants "be sent a letter with a code to open the hut".',
      suggested: ['As a guest, I want to be sent a letter with a code to open the hut, so that ….'],
    },
    {
      text: 'As a guest, I want to «be reminded to pay».',
      message: 'Say why the user wants "be reminded to pay".',
      suggested: ['As a guest, I want to be reminded to pay, so that ….'],
    },
    {
      text: 'As a guest, I want «people to be able to pay by card».',
      message: 'Say why the user wants "people to be able to pay by card".',
      suggested: ['As a guest, I want people to be able to pay by card, so that ….'],
    },
    {
      text: 'As a guest, I want to «be invited to join a table».',
      message: 'Say why the user wants "be invited to join a table".',
      suggested: ['As a guest, I want to be invited to join a table, so that ….'],
    },
    {
      file: 'zoo.backlog.md',
      text: '## Hand over\n\nWho: keeper\nWhat: «hand over a herd with notes»\nWhy: -\n\n## Feed\n\nWho: keeper\nWhat: see who was fed\nWhy: no animal is fed twice\n',
      message: 'Say why the user wants "hand over a herd with notes".',
    },
    {
      text: 'As a keeper, I want to «call the vet in case of a bite».',
      message: 'Say why the user wants "call the vet in case of a bite".',
      suggested: ['As a keeper, I want to call the vet in case of a bite, so that ….'],
    },
    {
      text: 'As a keeper, I want to «use the gate to count the visitors».',
      message: 'Say why the user wants "use the gate to count the visitors".',
      suggested: ['As a keeper, I want to use the gate to count the visitors, so that ….'],
    },
    {
      text: 'As a keeper, I want to «lock a cage where it is wise to do so».',
      message: 'Say why the user wants "lock a cage where it is wise to do so".',
      suggested: ['As a keeper, I want to lock a cage where it is wise to do so, so that ….'],
    },
    {
      text: 'As a shopper, I want to «pause an order».',
      message: 'Say why the user wants "pause an order".',
      suggested: ['As a shopper, I want to pause an order, so that ….'],
    },
    {
      text: 'As a baker, I want «the oven to open».',
      message: 'Say why the user wants "the oven to open".',
      suggested: ['As a baker, I want the oven to open, so that ….'],
    },
    {
      text: 'As a host, I want to «ask guests to leave a note».',
      message: 'Say why the user wants "ask guests to leave a note".',
      suggested: ['As a host, I want to ask guests to leave a note, so that ….'],
    },
    {
      text: 'As a keeper, I want to «know how to weigh a snake».',
      message: 'Say why the user wants "know how to weigh a snake".',
      suggested: ['As a keeper, I want to know how to weigh a snake, so that ….'],
    },
    {
      text: 'As a clerk, I want to «add letters to a case».',
      message: 'Say why the user wants "add letters to a case".',
      suggested: ['As a clerk, I want to add letters to a case, so that ….'],
    },
    {
      text: 'As a nurse, I want to «be able to free a bed».',
      message: 'Say why the user wants "be able to free a bed".',
      suggested: ['As a nurse, I want to be able to free a bed, so that ….'],
    },
    {
      text: 'As a driver, I want «a way to skip a stop».',
      message: 'Say why the user wants "a way to skip a stop".',
      suggested: ['As a driver, I want a way to skip a stop, so that ….'],
    },
    {
      text: 'As a coach, I want to «allow parents to read scores».',
      message: 'Say why the user wants "allow parents to read scores".',
      suggested: ['As a coach, I want to allow parents to read scores, so that ….'],
    },
    {
      text: 'As a reader, I want to «return books that I want to forget».',
      message: 'Say why the user wants "return books that I want to forget".',
      suggested: ['As a reader, I want to return books that I want to forget, so that ….'],
    },
    {
      text: 'As a tenant, I want to «link a photo to a report».',
      message: 'Say why the user wants "link a photo to a report".',
      suggested: ['As a tenant, I want to link a photo to a report, so that ….'],
    },
    {
      text: 'As a rower, I want to «see changes since my last visit».',
      message: 'Say why the user wants "see changes since my last visit".',
      suggested: ['As a rower, I want to see changes since my last visit, so that ….'],
    },
    {
      text: 'As a rower, I want to «list my boats, my oars and my keys».',
      message: 'Say why the user wants "list my boats, my oars and my keys".',
      suggested: ['As a rower, I want to list my boats, my oars and my keys, so that ….'],
    },
    {
      text: 'As a rower, I want to «see boats, as shown on the plan».',
      message: 'Say why the user wants "see boats, as shown on the plan".',
      suggested: ['As a rower, I want to see boats, as shown on the plan, so that ….'],
    },
    {
      text: 'As a rower, I want to «read a list of boats; it must be sorted by age».',
      message: 'Say why the user wants "read a list of boats; it must be sorted by age".',
      suggested: ['As a rower, I want to read a list of boats; it must be sorted by age, so that ….'],
    },
    {
      text: 'As a rower, I want to «book a boat, then pay for it».',
      message: 'Say why the user wants "book a boat, then pay for it".',
      suggested: ['As a rower, I want to book a boat, then pay for it, so that ….'],
    },
    {
      text: 'As a rower, I want to «see what is rented, sold or otherwise gone».',
      message: 'Say why the user wants "see what is rented, sold or otherwise gone".',
      suggested: ['As a rower, I want to see what is rented, sold or otherwise gone, so that ….'],
    },
    {
      text: 'As a rower, I want to «see whether a boat is free, who rowed it last and when».',
      message: 'Say why the user wants "see whether a boat is free, who rowed it last and when".',
      suggested: ['As a rower, I want to see whether a boat is free, who rowed it last and when, so that ….'],
    },
    {
      text: 'As a rower, I want to «be warned when the wind turns, the water rises or the fog comes».',
      message: 'Say why the user wants "be warned when the wind turns, the water rises or the fog comes".',
      suggested: [
        'As a rower, I want to be warned when the wind turns, the water rises or the fog comes, so that ….',
      ],
    },
    {
      text: 'As a claims clerk, I want «the claim and the policy to be on two pages».',
      message: 'Say why the user wants "the claim and the policy to be on two pages".',
      suggested: ['As a claims clerk, I want the claim and the policy to be on two pages, so that ….'],
    },
  ],
});
