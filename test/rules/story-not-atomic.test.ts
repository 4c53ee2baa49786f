import rule from '../../src/core/rules/story-not-atomic';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a vet, I want owners to see the name and the address.',
    'As a vet, I want ways to pay and tips for owners.',
    'As a vet, I want to see names as well as order numbers.',
    'As a vet, I want to know the dose as well as the price.',
    'As a vet, I want my doses that I need and I want to keep.',
    'As a florist, I want to see that orders are packed; call the driver if not.',
    'As a florist, I want to see the name; the address; print labels of a customer.',
    'As a florist, I want reports to reach the owner and stay private.',
    'As a florist, I want the app to remember my name and address.',
    'As a florist, I want the list of guests to call and the time of the call.',
    'As a florist, I want a form to report faults and send photos of them.',
    'As a keeper, I want to see repairs of the cages and work on hold.',
    'As a keeper, I want to see which animals are fed and can sleep.',
    'As a cook, I want to see the name and the address of a supplier.',
    'As a cook, I want to drag and drop orders, so that I can plan.',
    'As a clerk, I want to approve or reject a claim.',
    'As a reader, I want to see books that I borrowed and returned.',
    'As a reader, I want to read and accept the house rules.',
    'As a driver, I want a list of stops and breaks.',
    'As a keeper, I want to log feeding, so that vets can read and sign it.',
    'As a host, I want to add guests and comments to a booking.',
    'As a nurse, I want to know when a bed is freed and cleaned.',
    'As a gardener, I want to search by name and colour.',
    'As a caretaker, I want to print "open and close" labels.',
    'As a teacher, I want to keep a class and its marks together.',
    'As a reader, I want to find the borrow and renew desks of a branch.',
    'As a host, I want to see the check in and check out times.',
    'As a baker, I want a guide to the create and edit forms.',
    'As a warden, I want to wake and warn all guests in one go.',
    'As a clerk, I want to send the letter to parents and to the school.',
    'As a nurse, I want a table with a name and a bed for each patient.',
    'As a nurse, I want a list of a ward and a bed that is free.',
    'As a buyer, I want to see dishes, order lists that guests sent, and stock levels.',
    'As a manager, I want to see growth and return in the same chart.',
    'As a planner, I want to track stock and scrap of a plant.',
    'As a clerk, I want to see members who owe fees and pay the rest so that I can call them.',
    'As a clerk, I want to see a tour that starts at noon and ends at the beach so that I can book.',
    'As a clerk, I want to see name, mail and phone of a customer so that I can call.',
    'As a clerk, I want a blacklist and whitelist of numbers so that spam stops.',
    'As a florist, I want to note what I eat and drink at noon.',
    'As a florist, I want to weigh a box, note who packed and sealed it.',
    'As a florist, I want to remind guests, block those who lie and cheat.',
    'As a nurse, I want to see who has to sign and to seal the chart, so that nothing is left open.',
    'As a guest, I want to be greeted and seated at once, so that I need not wait.',
    'As a clerk, I want to know how to file and to find a form, so that I need not ask.',
    'As a painter, I want to choose a name, set a price and colour, so that the can is mine.',
  ],
  invalid: [
    {
      text: 'As a vet, I want to pay per day, «plus I want to swap my shift».',
      message: 'Make "plus I want to swap my shift" a story of its own, or drop it.',
    },
    {
      text: 'As a vet, I want owners to cancel visits «and pay them».',
      message: 'Make "and pay them" a story of its own, or drop it.',
    },
    {
      text: 'As a vet, I want the dose suggested «and I want to order the drug».',
      message: 'Make "and I want to order the drug" a story of its own, or drop it.',
    },
    {
      text: 'As a vet, I want to define shifts «as well as assign people to them».',
      message: 'Make "as well as assign people to them" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want to see my orders; «print the labels».',
      message: 'Make "print the labels" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want: to see my orders; to «print the labels»; to call a driver.',
      message: 'Make "print the labels" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want the app to warn me of frost «and close the vents».',
      message: 'Make "and close the vents" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want to have Rosie to trim the roses «and cut the stems».',
      message: 'Make "and cut the stems" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want my customers to pick a bouquet «and pay it».',
      message: 'Make "and pay it" a story of its own, or drop it.',
    },
    {
      text: 'As a keeper, I want to see the tours of a week «and can sort them».',
      message: 'Make "and can sort them" a story of its own, or drop it.',
    },
    {
      text: 'As a keeper, I want to feed an animal «and deal with its waste».',
      message: 'Make "and deal with its waste" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want to open a label «and apply a discount».',
      message: 'Make "and apply a discount" a story of its own, or drop it.',
    },
    {
      text: 'As a cook, I want to prepare «and deliver lunches».',
      message: 'Make "and deliver lunches" a story of its own, or drop it.',
    },
    {
      text: 'As a clerk, I want to upload a letter «and assign it to a case».',
      message: 'Make "and assign it to a case" a story of its own, or drop it.',
    },
    {
      text: 'As a reader, I want to search the shelf «and browse through its books».',
      message: 'Make "and browse through its books" a story of its own, or drop it.',
    },
    {
      text: 'As a host, I want to filter, sort «and export bookings».',
      message: 'Make "and export bookings" a story of its own, or drop it.',
    },
    {
      text: 'As a nurse, I want to add a patient, «and then print the wristband».',
      message: 'Make "and then print the wristband" a story of its own, or drop it.',
    },
    {
      text: 'As a driver, I want to report a fault «and to request a spare van».',
      message: 'Make "and to request a spare van" a story of its own, or drop it.',
    },
    {
      text: 'As a teacher, I want to be able to set homework «and also grade it».',
      message: 'Make "and also grade it" a story of its own, or drop it.',
    },
    {
      text: 'As a keeper, I want to wait for «and ship crates».',
      message: 'Make "and ship crates" a story of its own, or drop it.',
    },
    {
      text: 'As a tenant, I want to pay rent «and I want to see my receipts».',
      message: 'Make "and I want to see my receipts" a story of its own, or drop it.',
    },
    {
      text: 'As a gardener, I want to reserve a plot «or cancel a lease».',
      message: 'Make "or cancel a lease" a story of its own, or drop it.',
    },
    {
      text: 'As a vet, I want to admit a dog «and look up its owner».',
      message: 'Make "and look up its owner" a story of its own, or drop it.',
    },
    {
      text: 'As a vet, I want to weigh a dog «and to sedate my patient».',
      message: 'Make "and to sedate my patient" a story of its own, or drop it.',
    },
    {
      text: 'As a vet, I want to sell food, warn owners who forget a visit, «and report on sales».',
      message: 'Make "and report on sales" a story of its own, or drop it.',
    },
    {
      text: 'As a vet, I want to bulk-edit visits «and re-print bills».',
      message: 'Make "and re-print bills" a story of its own, or drop it.',
    },
    {
      text: 'As a baker, I want the facility to set a price «and to amend an order».',
      message: 'Make "and to amend an order" a story of its own, or drop it.',
    },
    {
      text: 'As a manager, I want an overview of the day «and a forecast for the week».',
      message: 'Make "and a forecast for the week" a story of its own, or drop it.',
    },
    {
      text: 'As a printer, I want to cut a sheet, «and afterwards fold it».',
      message: 'Make "and afterwards fold it" a story of its own, or drop it.',
    },
    {
      text: 'As a guard, I want to arm the alarm, check the doors «and phone the keyholder» so that the site is safe.',
      message: 'Make "and phone the keyholder" a story of its own, or drop it.',
    },
    {
      text: 'As a guard, I want to block a visitor who causes trouble «and print a new badge for the host» so that all is calm.',
      message: 'Make "and print a new badge for the host" a story of its own, or drop it.',
    },
    {
      text: 'As a vet, I want to prescribe a drug «and get a monthly report of side effects» so that I see patterns.',
      message: 'Make "and get a monthly report of side effects" a story of its own, or drop it.',
    },
    {
      text: 'As a pupil, I want to hand in my homework «and to receive a reminder before the deadline» so that I pass.',
      message: 'Make "and to receive a reminder before the deadline" a story of its own, or drop it.',
    },
    {
      text: 'As a janitor, I want to dim the lights, close the blinds «and mail the tenant» so that we save power.',
      message: 'Make "and mail the tenant" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want to weigh a box, note what was broken «and inform the grower».',
      message: 'Make "and inform the grower" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want to tell the shop that I am late, «and to see the next train».',
      message: 'Make "and to see the next train" a story of its own, or drop it.',
    },
    {
      text: 'As a florist, I want to remind guests, block those who never pay «and discard the rest».',
      message: 'Make "and discard the rest" a story of its own, or drop it.',
    },
    {
      text: 'As a grower, I want to be warned of frost «and to order the heaters», so that no bud is lost.',
      message: 'Make "and to order the heaters" a story of its own, or drop it.',
    },
    {
      text: 'As a bidder, I want to save a search «and be mailed» when a lot matches, so that no auction passes me by.',
      message: 'Make "and be mailed" a story of its own, or drop it.',
    },
    {
      text: 'As an author, I want to see on which sites my plugin runs «and to write to their owners», so that I can warn them.',
      message: 'Make "and to write to their owners" a story of its own, or drop it.',
    },
    {
      text: 'As a host, I want to mute a guest, ban an address «and post news».',
      message: 'Make "and post news" a story of its own, or drop it.',
    },
    {
      text: 'As a player, I want to resume a game «and be billed only for the rest», so that a crash costs nothing.',
      message: 'Make "and be billed only for the rest" a story of its own, or drop it.',
    },
    {
      text: 'As a lead, I want better charts «and to listen to calls», so that I can coach.',
      message: 'Make "and to listen to calls" a story of its own, or drop it.',
    },
  ],
});
