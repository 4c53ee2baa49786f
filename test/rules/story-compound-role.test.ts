import rule from '../../src/core/rules/story-compound-role';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a research and development lead, I want to book the lab.',
    'As a health and safety officer, I want to close a site.',
    'As a food and beverage manager, I want to see the stock.',
    'As a UI/UX designer, I want to export icons.',
    'As a visitor who buys and sells stamps, I want to follow an auction.',
    'As a parent of two or more children, I want to book once.',
    'As a clerk, I want to open or close a counter.',
    'As a bed and breakfast owner, I want to block a week.',
    'As an R&D assistant, I want to log a trial.',
    'As a nurse, I want to share a car with a doctor or a nurse.',
    'As the Founder and Director of a choir, I want to see who paid.',
    'As the Head of Sales and Service, I want to see who paid.',
    'As a guest along the river, I want to book a boat.',
    'As a Parent and Pupil services officer, I want to see open cases so that I can plan my day.',
    'As a clerk, looking after the desk, I want to see the queue so that I can open a second desk.',
    'As a florist (or her aunt), I want a map.',
  ],
  invalid: [
    {
      text: 'As a «skipper and/or pilot», I want to see the tide.',
      message: 'Choose one role, or write a story for each: "skipper and/or pilot".',
    },
    {
      text: 'As «teacher», driver, I want to see the bus.',
      message: 'Choose one role, or write a story for each: "teacher".',
    },
    {
      text: 'As a «buyer or a seller», I want to rate a deal.',
      message: 'Choose one role, or write a story for each: "buyer or a seller".',
    },
    {
      text: 'As a «teacher and a parent», I want to message each other.',
      message: 'Choose one role, or write a story for each: "teacher and a parent".',
    },
    {
      text: 'As a «cook/waiter», I want to see orders.',
      message: 'Choose one role, or write a story for each: "cook/waiter".',
    },
    {
      text: 'As an «admin or moderator», I want to hide a post.',
      message: 'Choose one role, or write a story for each: "admin or moderator".',
    },
    {
      text: 'As a «driver, dispatcher or mechanic», I want to see the fleet.',
      message: 'Choose one role, or write a story for each: "driver, dispatcher or mechanic".',
    },
    {
      text: 'As a «tenant as well as a landlord», I want to sign online.',
      message: 'Choose one role, or write a story for each: "tenant as well as a landlord".',
    },
    {
      text: 'As a «nurse & doctor», I want to see the ward.',
      message: 'Choose one role, or write a story for each: "nurse & doctor".',
    },
    {
      text: 'As a «captain and crew member», I want to read the log.',
      message: 'Choose one role, or write a story for each: "captain and crew member".',
    },
    {
      text: 'As a «coach or referee», I want to enter a score.',
      message: 'Choose one role, or write a story for each: "coach or referee".',
    },
    {
      text: 'As a «seller/buyer», I want to open a dispute.',
      message: 'Choose one role, or write a story for each: "seller/buyer".',
    },
    {
      text: 'As a «vet and a groom», I want to see the stable.',
      message: 'Choose one role, or write a story for each: "vet and a groom".',
    },
    {
      text: 'As a «passenger and as a bus driver», I want to see the roadworks.',
      message: 'Choose one role, or write a story for each: "passenger and as a bus driver".',
    },
    {
      text: 'As a «Teacher and Parent», I want to see marks.',
      message: 'Choose one role, or write a story for each: "Teacher and Parent".',
    },
    {
      text: 'As the «teacher and the parent», I want to see marks.',
      message: 'Choose one role, or write a story for each: "teacher and the parent".',
    },
    {
      text: 'As a «vet along with a groom», I want to see the stable.',
      message: 'Choose one role, or write a story for each: "vet along with a groom".',
    },
    {
      text: 'As a «carpenter, joiner or roofer», I want to see the drawings so that I can start.',
      message: 'Choose one role, or write a story for each: "carpenter, joiner or roofer".',
    },
    {
      text: 'As a «florist (or her aunt) and gardener», I want a map.',
      message: 'Choose one role, or write a story for each: "florist (or her aunt) and gardener".',
    },
  ],
});
