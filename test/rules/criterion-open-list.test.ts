import rule from '../../src/core/rules/criterion-open-list';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The first mooring is free, others cost 5 EUR.',
    'Boats can be filtered by other criteria.',
    'Guests (including children) get a key.',
    'The price including tax and deposit is shown.',
    'The page lists ships, including those of yesterday.',
    'The list shows dish, price and time.',
    'The filter takes vegan, vegetarian and halal.',
    'The search box says "name, author, etc.".',
    'A dish such as soup is marked as hot.',
    'The order and the receipt carry one number.',
    "The list is complete, including today's orders.",
    'The form has fields for name, street and town.',
    'The timetable shows line, stop and minute.',
    'The label reads "toys and so on".',
    'A borrower such as a pupil needs a signature.',
    'The report covers Monday, Tuesday and Friday.',
    {
      file: 'menu.feature',
      text: 'Feature: Menu\n\n  Scenario: Sorted by price, name etc.\n    When it opens\n    Then the dishes are sorted by price\n',
    },
    'Where one berth is free and others are taken, the free one stands first.',
    'Any other nurse on the ward sees the note without the name.',
    'The note is shown to the cook, the waiter and other members of the shift.',
    'Pages are numbered 1, 2, …, 10.',
    'When a dish is sold out, it is greyed and other dishes stay.',
    'One dish is added and others are removed.',
    'Fields such as the ones above are read-only.',
    'The list takes three dishes or more.',
    'The setup leaves /etc/hosts as it is.',
    'The list takes three and more dishes.',
    'A dish and some of its sauces are listed.',
    'Outside the usual hours the bell is silent.',
    'Whatever the guest types is kept.',
  ],
  invalid: [
    {
      text: 'Meals: vegan, halal, «others»',
      message: 'Complete the list, or say where it stands: "others".',
    },
    {
      text: 'Boats can be filtered by size, price «and other criteria».',
      message: 'Complete the list, or say where it stands: "and other criteria".',
    },
    {
      text: 'The page shows «details including» berth, draught and flag.',
      message: 'Complete the list, or say where it stands: "details including".',
    },
    {
      text: 'Photos can be sent in «common formats such as» PNG.',
      message: 'Complete the list, or say where it stands: "common formats such as".',
    },
    {
      text: 'The list shows dish, price, «etc.»',
      message: 'Complete the list, or say where it stands: "etc.".',
    },
    {
      text: 'Orders can be sorted by date, table «and so on».',
      message: 'Complete the list, or say where it stands: "and so on".',
    },
    {
      text: 'The cook can change the price «and/or» the name.',
      message: 'Complete the list, or say where it stands: "and/or".',
    },
    {
      text: 'Dishes can be marked vegan, halal «or similar».',
      message: 'Complete the list, or say where it stands: "or similar".',
    },
    {
      text: 'The receipt shows tax, tip and «any other fees».',
      message: 'Complete the list, or say where it stands: "any other fees".',
    },
    {
      text: 'The form asks for name, street, «…»',
      message: 'Complete the list, or say where it stands: "…".',
    },
    {
      text: 'The log holds «details such as» cook, table, oven and time.',
      message: 'Complete the list, or say where it stands: "details such as".',
    },
    {
      text: 'It accepts formats «including but not limited to» PDF.',
      message: 'Complete the list, or say where it stands: "including but not limited to".',
    },
    {
      text: 'The pass is valid on trams, buses, «etc.»',
      message: 'Complete the list, or say where it stands: "etc.".',
    },
    {
      text: 'A chart can be filtered by ward, doctor «and so forth».',
      message: 'Complete the list, or say where it stands: "and so forth".',
    },
    {
      text: 'The parent signs by hand «and/or» by phone.',
      message: 'Complete the list, or say where it stands: "and/or".',
    },
    {
      text: 'The parcel is weighed, measured, «and so on»',
      message: 'Complete the list, or say where it stands: "and so on".',
    },
    {
      text: 'The oven, the grill, «and other appliances» are listed.',
      message: 'Complete the list, or say where it stands: "and other appliances".',
    },
    {
      text: 'A guest is taken off for illness «or other reasons».',
      message: 'Complete the list, or say where it stands: "or other reasons".',
    },
    {
      text: 'Dishes, drinks «and whatever else» the cook adds are shown.',
      message: 'Complete the list, or say where it stands: "and whatever else".',
    },
    {
      text: 'The file holds pictures (menus, rooms, «…»).',
      message: 'Complete the list, or say where it stands: "…".',
    },
    {
      text: 'Menus, notes «et cetera» are printed.',
      message: 'Complete the list, or say where it stands: "et cetera".',
    },
    {
      text: '«Formats like» PDF or PNG are taken.',
      message: 'Complete the list, or say where it stands: "Formats like".',
    },
    {
      text: 'The note names salt, nuts «and other common allergens».',
      message: 'Complete the list, or say where it stands: "and other common allergens".',
    },
    {
      text: 'Rooms have a bed, a desk «and a few other things».',
      message: 'Complete the list, or say where it stands: "and a few other things".',
    },
    {
      text: 'Stops can be filtered by line, zone «and some more».',
      message: 'Complete the list, or say where it stands: "and some more".',
    },
    {
      text: 'A card is free for pupils, nurses, «and other eligible persons».',
      message: 'Complete the list, or say where it stands: "and other eligible persons".',
    },
    {
      text: 'Pictures come as PNG, JPG «or equivalent».',
      message: 'Complete the list, or say where it stands: "or equivalent".',
    },
    {
      text: 'The label holds title, author «and whatever other» notes exist.',
      message: 'Complete the list, or say where it stands: "and whatever other".',
    },
    {
      text: 'The menu is for cooks, waiters, «whatever».',
      message: 'Complete the list, or say where it stands: "whatever".',
    },
    {
      text: '«Fields, e.g.» street and town, are checked.',
      message: 'Complete the list, or say where it stands: "Fields, e.g.".',
    },
  ],
});
