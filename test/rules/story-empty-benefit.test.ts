import rule from '../../src/core/rules/story-empty-benefit';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a skipper, I want to log trips, so that I want to come back.',
    'As a baker, I want to lower the oven, so that the crust stays soft.',
    'As a baker, I want to mark a loaf, so that I can also eat it at home.',
    'As a baker, I want to see the oven, so that I have an overview of the day.',
    'As a keeper, I want to print the feeding plan, so that I have it in the cage.',
    'As a cook, I want to see orders, so that I buy enough flour.',
    'As a clerk, I want to print a form, so that the family can sign it.',
    'As a host, I want to see guests, so that I know whom to greet.',
    'As a driver, I want to search for a stop, so that passengers get off where they want.',
    'As a coach, I want to enter scores, so that I sleep well.',
    'As a nurse, I want to find a bed, so that the patient can rest.',
    'As a reader, I want to browse shelves to find a book.',
    'As a keeper, I want to log food, so that vets can see what was eaten.',
    'As a teacher, I want to send marks, so that parents receive them in time.',
    'As a tenant, I want to report a leak, so that it is repaired.',
    'As a baker, I want to cancel an order, so that I do not bake it.',
    'As a baker, I want to restrict deletion to owners, so that only owners can delete orders.',
    'As a baker, I want to see orders faster, so that I can see more orders.',
    'As a baker, I want to reserve a table on my phone, so that I have a table when I arrive.',
    'As a baker, I want to save a recipe, so that I can also use it at home.',
    'As a baker, I want to print labels, so that the shop must not be closed.',
    'As a baker, I want to log in, so that my orders are there on every device.',
    'As a baker, I want to enter the weight, so that the price is calculated.',
    'As a baker, I want to see the menu, so that I can choose from the menu.',
    'As a baker, I want to see which orders are late, so that I can bake the late orders first.',
    'As a clerk, I want to change my password so that nobody else can log in.',
    'As a nurse, I want to see the allergies of a patient so that the patient can be treated safely.',
    'As a nurse, I want to tag samples of the blood bank so that samples can be sorted by the courier.',
    'As a clerk, I want to change the delivery address so that the parcel has the right address.',
    'As a clerk, I want to reopen a case so that a wrong decision can be corrected.',
    'As a clerk, I want to send a quote so that the customer should not have to call.',
    'As a clerk, I want to lock a record so that no data must be entered twice.',
    "As a florist, I want to calibrate the scale at home so that the shop's scale needs no calibration.",
    'As a florist, I want to approve a refund so that the approval reaches the bank today.',
    'As a florist, I want to make a sketch of a bouquet so that I make fewer mistakes.',
    'As a florist, I want to sort vases by height so that the app supports my tall shelf.',
    'As a florist, I want a page with my orders so that I can see which orders are late.',
    "As a florist, I want to add a card to a bouquet so that the card is in the customer's language.",
    'As a florist, I want to move a bouquet to the fridge so that the bouquet is in the cold.',
    'As a florist, I want an alarm so that I can press it when a robber comes.',
    'As a florist, I want to see my sales so that there is a plan with fewer roses.',
    'As a florist, I want to add a personal note so that the person knows who sent it.',
    'As a florist, I want to plan tours so that the drivers can make their deliveries.',
    'As a florist, I want the price per stem so that I can price a bouquet.',
    'As a florist, I want to donate leftovers so that the donation counts for my tax.',
    'As a florist, I want to know the location of a van so that I can locate lost flowers.',
    'As a florist, I want to see reviews so that I can improve what is reviewed badly.',
    'As a florist, I want to store vases in the cellar so that the vases are in the dry.',
    'As a florist, I want to record the water level so that there is a record of the level at night.',
    'As a florist, I want the shop to offer wreaths so that the shop offers something in winter.',
    'As a florist, I want to book a van so that there are vans for all tours in May.',
    'As a florist, I want to save a draft so that the draft is on my other phone.',
    'As an editor, I want to hide a comment, so that it is not shown to the pupils.',
    'As an editor, I want to archive a column, so that it is no longer found by readers of the front page.',
    'As an editor, I want to restore a column, so that it is available to the press.',
    'As an editor, I want to edit my byline, so that it is correct.',
  ],
  invalid: [
    {
      text: 'As a skipper, I want to log trips, so that «I want to export them as PDF».',
      message: 'Say what is gained, not the need again: "I want to export them as PDF".',
    },
    {
      text: 'As a baker, I want to reserve flour, so that «I can also print the recipe».',
      message: 'Say what is gained, not the need again: "I can also print the recipe".',
    },
    {
      text: 'As a baker, I want to finish an order, so that «the order gets the status finished».',
      message: 'Say what is gained, not the need again: "the order gets the status finished".',
    },
    {
      text: 'As a baker, I want to reduce the price of old bread, so that «old bread has a lower price».',
      message: 'Say what is gained, not the need again: "old bread has a lower price".',
    },
    {
      text: 'As a vet, I want to update the file of an animal, so that «I can maintain the file of the animal».',
      message: 'Say what is gained, not the need again: "I can maintain the file of the animal".',
    },
    {
      text: 'As a vet, I want to restore a deleted file, so that «the deleted file of mine is visible again».',
      message: 'Say what is gained, not the need again: "the deleted file of mine is visible again".',
    },
    {
      text: 'As a vet, I want to see which cages are free, so that «I have an overview of the free cages».',
      message: 'Say what is gained, not the need again: "I have an overview of the free cages".',
    },
    {
      text: 'As an editor, I want to withdraw a column, so that «it is not shown to others».',
      message: 'Say what is gained, not the need again: "it is not shown to others".',
    },
    {
      text: 'As an editor, I want to remove a photo, so that «it is gone from the page».',
      message: 'Say what is gained, not the need again: "it is gone from the page".',
    },
    {
      text: 'As an editor, I want to restore a column, so that «it is visible again».',
      message: 'Say what is gained, not the need again: "it is visible again".',
    },
    {
      text: 'As an editor, I want to amend my byline, so that «it is then current».',
      message: 'Say what is gained, not the need again: "it is then current".',
    },
    {
      text: 'As a keeper, I want to print the feeding plans, so that «I have them».',
      message: 'Say what is gained, not the need again: "I have them".',
    },
    {
      text: "As a keeper, I want to put up the map, so that «it's there for families».",
      message: 'Say what is gained, not the need again: "it\'s there for families".',
    },
    {
      text: 'As a tenant, I want to report a leak so that «I can do it online».',
      message: 'Say what is gained, not the need again: "I can do it online".',
    },
    {
      text: 'As a tenant, I want to report a leak so that «to be filled in by the office».',
      message: 'Say what is gained, not the need again: "to be filled in by the office".',
    },
    {
      text: 'As a cook, I want to see orders, so that «I can see them».',
      message: 'Say what is gained, not the need again: "I can see them".',
    },
    {
      text: 'As a clerk, I want to print a form, so that «I can print the form».',
      message: 'Say what is gained, not the need again: "I can print the form".',
    },
    {
      text: 'As a host, I want a guest list, so that «it works».',
      message: 'Say what is gained, not the need again: "it works".',
    },
    {
      text: 'As a driver, I want to search for a stop, so that «I can find the stop».',
      message: 'Say what is gained, not the need again: "I can find the stop".',
    },
    {
      text: 'As a coach, I want to edit a score, so that «I can change the score».',
      message: 'Say what is gained, not the need again: "I can change the score".',
    },
    {
      text: 'As a nurse, I want to free a bed, so that «I can do it».',
      message: 'Say what is gained, not the need again: "I can do it".',
    },
    {
      text: 'As a reader, I want a wish list, so that «everyone is happy».',
      message: 'Say what is gained, not the need again: "everyone is happy".',
    },
    {
      text: 'As a keeper, I want to log food, so that «it is possible».',
      message: 'Say what is gained, not the need again: "it is possible".',
    },
    {
      text: 'As a teacher, I want to review an essay, so that «I can review it».',
      message: 'Say what is gained, not the need again: "I can review it".',
    },
    {
      text: 'As a tenant, I want to download my lease, so that «I have it».',
      message: 'Say what is gained, not the need again: "I have it".',
    },
    {
      text: 'As a baker, I want to freeze an order, so that «the order is frozen».',
      message: 'Say what is gained, not the need again: "the order is frozen".',
    },
    {
      text: 'As a baker, I want to print labels, so that «there is a function for printing labels».',
      message: 'Say what is gained, not the need again: "there is a function for printing labels".',
    },
    {
      text: 'As a baker, I want to freeze orders, so that «it is possible for bakers to freeze orders».',
      message: 'Say what is gained, not the need again: "it is possible for bakers to freeze orders".',
    },
    {
      text: 'As a baker, I want to see the stock, so that «the stock is visible to me».',
      message: 'Say what is gained, not the need again: "the stock is visible to me".',
    },
    {
      text: 'As a baker, I want to upload pictures of cakes, so that «I am able to upload photos of my cakes».',
      message: 'Say what is gained, not the need again: "I am able to upload photos of my cakes".',
    },
    {
      text: 'As a baker, I want to record the temperature, so that «there is a record of the temperature».',
      message: 'Say what is gained, not the need again: "there is a record of the temperature".',
    },
    {
      text: 'As a baker, I want to move a cake to a shelf, so that «the cake is then on the other shelf».',
      message: 'Say what is gained, not the need again: "the cake is then on the other shelf".',
    },
    {
      text: 'As a baker, I want to print labels, so that «the system must also save the date».',
      message: 'Say what is gained, not the need again: "the system must also save the date".',
    },
    {
      text: 'As a baker, I want to print labels, so that «I also get an e-mail when a label is printed».',
      message: 'Say what is gained, not the need again: "I also get an e-mail when a label is printed".',
    },
    {
      text: 'As a baker, I want to print labels, so that «this feature is available».',
      message: 'Say what is gained, not the need again: "this feature is available".',
    },
    {
      text: 'As a baker, I want to print labels because «I want to».',
      message: 'Say what is gained, not the need again: "I want to".',
    },
    {
      text: 'As a clerk, I want to export the list of members so that «the list of members can be exported».',
      message: 'Say what is gained, not the need again: "the list of members can be exported".',
    },
    {
      text: 'As a shop owner, I want to pause a campaign so that «I can do it».',
      message: 'Say what is gained, not the need again: "I can do it".',
    },
    {
      text: 'As a coach, I want to see who is injured so that «I have the information».',
      message: 'Say what is gained, not the need again: "I have the information".',
    },
    {
      text: 'As a coach, I want to reschedule a match so that «the match is scheduled again».',
      message: 'Say what is gained, not the need again: "the match is scheduled again".',
    },
    {
      text: 'As a buyer, I want to filter by brand so that «the page should also remember my filter».',
      message: 'Say what is gained, not the need again: "the page should also remember my filter".',
    },
    {
      text: 'As a vet, I want to print a vaccination card so that «the card shall be stored as a PDF too».',
      message: 'Say what is gained, not the need again: "the card shall be stored as a PDF too".',
    },
    {
      text: 'As a chef, I want to rate suppliers so that «suppliers are rated».',
      message: 'Say what is gained, not the need again: "suppliers are rated".',
    },
    {
      text: 'As a chef, I want to set the price of a dish so that «the dish has a price».',
      message: 'Say what is gained, not the need again: "the dish has a price".',
    },
    {
      text: 'As a florist, I want to estimate a bouquet by phone so that «the estimation can happen by phone».',
      message: 'Say what is gained, not the need again: "the estimation can happen by phone".',
    },
    {
      text: 'As a florist, I want to donate leftovers so that «donations are possible».',
      message: 'Say what is gained, not the need again: "donations are possible".',
    },
    {
      text: 'As a florist, I want to approve a refund so that «the approval function is there».',
      message: 'Say what is gained, not the need again: "the approval function is there".',
    },
    {
      text: 'As a florist, I want to check in a delivery so that «the check-in can be done in the app».',
      message: 'Say what is gained, not the need again: "the check-in can be done in the app".',
    },
    {
      text: 'As a florist, I want to reserve roses so that «I can make reservations of roses».',
      message: 'Say what is gained, not the need again: "I can make reservations of roses".',
    },
    {
      text: 'As a florist, I want to sort vases by height so that «the app supports sorting by height».',
      message: 'Say what is gained, not the need again: "the app supports sorting by height".',
    },
    {
      text: 'As a florist, I want to sort vases by height so that «sorting by height is supported».',
      message: 'Say what is gained, not the need again: "sorting by height is supported".',
    },
    {
      text: 'As a florist, I want a page with my orders so that «I have a page on which my orders are shown».',
      message: 'Say what is gained, not the need again: "I have a page on which my orders are shown".',
    },
    {
      text: 'As a florist, I want to add a card to a bouquet so that «the card is in the bouquet».',
      message: 'Say what is gained, not the need again: "the card is in the bouquet".',
    },
    {
      text: 'As a florist, I want a stock alarm so that «the alarm is shown on my watch as well».',
      message: 'Say what is gained, not the need again: "the alarm is shown on my watch as well".',
    },
    {
      text: 'As a florist, I want a print option so that «I can also have a mail option».',
      message: 'Say what is gained, not the need again: "I can also have a mail option".',
    },
    {
      text: 'As a florist, I want to upload receipts so that «they are in the system».',
      message: 'Say what is gained, not the need again: "they are in the system".',
    },
    {
      text: 'As a florist, I want to recover a deleted order so that «recovery of orders is available».',
      message: 'Say what is gained, not the need again: "recovery of orders is available".',
    },
    {
      text: 'As a game master, I want to mute a player for a while, so that «the player is muted during this time».',
      message: 'Say what is gained, not the need again: "the player is muted during this time".',
    },
    {
      text: 'As a dispatcher, I want to swap two drivers, so that «this function is available in the system».',
      message: 'Say what is gained, not the need again: "this function is available in the system".',
    },
    {
      text: 'As a guest, I want to choose a room, so that «I have a room».',
      message: 'Say what is gained, not the need again: "I have a room".',
    },
  ],
});
