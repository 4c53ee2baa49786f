import rule from '../../src/core/rules/story-too-large';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a founder, I want an app like the one at the pool.',
    'As a collector, I want a record like Discogs has.',
    'As a clerk, I want to deal with late claims.',
    'As a clerk, I want my desk to go online.',
    'As a cook, I want to see orders.',
    'As a clerk, I want to manage claims, so that families get answers.',
    'As a keeper, I want to manage which animals are fed twice a day.',
    "As a host, I want to run a report on last week's guests.",
    'As a coach, I want to use the platform of the league.',
    'As a nurse, I want to see everything that happened to a bed today.',
    'As a driver, I want a tool for changing a tyre.',
    'As a reader, I want to end a loan.',
    'As a teacher, I want to handle a late essay that was handed in online.',
    'As a tenant, I want to see the whole house rules.',
    'As a hotelier, I want one figure for the whole hotel, so that I can report it.',
    'As a hotelier, I want to see all orders of the whole group, so that I can report them.',
    'As a hotelier, I want to manage all service tickets of a day, so that work is shared.',
    'As a hotelier, I want to search the whole website, so that I save time.',
    'As a hotelier, I want to see everything the system has stored about me, so that I can delete it.',
    'As a hotelier, I want to rewrite the app description, so that guests find it.',
    'As a hotelier, I want a website field in the guest form, so that I can look them up.',
    "As a hotelier, I want to organise the whole team's holidays, so that nobody is missing.",
    'As a hotelier, I want to offer each guest a late checkout, so that they come back.',
    'As a hotelier, I want to replace all prices of a season at once, so that I save time.',
    'As a mayor, I want to move all services of a Sunday to Monday, so that staff rest.',
    'As a mayor, I want to introduce myself to all guests, so that they know me.',
    'As a mayor, I want to put all photos of a visit on the web, so that people see them.',
    'As a mayor, I want to see the platform for my train, so that I find it.',
    'As a mayor, I want to run all services with one command, so that I can try them.',
    'As a planner, I want the national holidays in the calendar so that I do not plan shifts there.',
    'As a planner, I want a global search so that I find a job from any page.',
    'As a planner, I want a report for all departments so that the board sees the cost.',
    'As a planner, I want to merge two duplicates into one record so that the history is whole.',
    'As a writer, I want my own chapter list so that I can jump.',
    'As a broker, I want to see the current system load so that I can wait.',
    'As a player, I want to rebuild my tower with stronger walls so that I last longer.',
    'As a designer, I want to start a poster from scratch so that nothing of the template stays.',
    'As a clerk, I want the system to support two currencies so that I can invoice Swiss clients.',
    'As a clerk, I want to handle returns of damaged goods.',
    'As a dentist, I want a portal through which patients can cancel a visit, so that no chair stays empty.',
    'As a dentist, I want an app on which every name is spelled out, so that I call the right patient.',
    'As a dentist, I want an app with a larger font, so that I can read it.',
    'As a dentist, I want a list with names, ages, phones and allergies, so that I can prepare.',
    'As a dentist, I want a complete record of my visits, so that I can bill them.',
    'As a dentist, I want my own application to be marked, so that I find it in the pile.',
    'As a brewer, I want to replace a price in all branches at once, so that nobody asks.',
    'As a brewer, I want to see the data of all branches side by side, so that I can compare.',
    'As a brewer, I want to integrate the meter of the new tank, so that I see its level.',
    'As a brewer, I want my phone to be connected with all speakers of the bar, so that we hear one song.',
    'As a brewer, I want to scan all labels of a pallet, so that none is left out.',
    'As a brewer, I want a full rewrite of the label text, so that it follows the new law.',
    'As a brewer, I want the migration of one recipe to be shown, so that I can check it.',
    'As a brewer, I want to move all recipes to a new folder, so that I find them.',
    'As a brewer, I want to move all applications for the job to a new list, so that I can rank them.',
    'As a brewer, I want to see everything the guests have left in the box, so that I can return it.',
    'As a brewer, I want to be shown whatever I typed last, so that I can go on.',
    'As a curator, I want to describe the whole collection in one line, so that guests know what we have.',
    'As a brewer, I want to see everything the shop offers in bottles, so that I can compare.',
    'As an engineer, I want to run the whole stack on a laptop, so that I can try it on the train.',
    'As an engineer, I want to redesign the core of a pump, so that it lasts.',
    'As a brewer, I want to see all that was ordered, so that I can brew it.',
    'As a brewer, I want to take care of all my guests of a table at once, so that they pay together.',
    'As a brewer, I want a button, a label and a price on each tap, so that guests know what they drink.',
    'As a tenant, I want a website that shows my rent, so that I need not call.',
  ],
  invalid: [
    {
      text: 'As a founder, I want to build «an app like Airbnb» for boats.',
      message: 'This is an epic: name a first step towards "an app like Airbnb".',
    },
    {
      text: 'As a director, I want the museum «to go paperless», so that we need no cellar.',
      message: 'This is an epic: name a first step towards "to go paperless".',
    },
    {
      text: 'As a director, I want to «digitise everything» we keep.',
      message: 'This is an epic: name a first step towards "digitise everything".',
    },
    {
      text: 'As a clerk, I want to «manage claims».',
      message: 'This is an epic: name a first step towards "manage claims".',
    },
    {
      text: 'As a keeper, I want to «manage the animals».',
      message: 'This is an epic: name a first step towards "manage the animals".',
    },
    {
      text: 'As a host, I want «a platform for» all hotels of the valley.',
      message: 'This is an epic: name a first step towards "a platform for".',
    },
    {
      text: 'As a coach, I want to know «everything about» my players.',
      message: 'This is an epic: name a first step towards "everything about".',
    },
    {
      text: 'As a nurse, I want «a system to manage» the hospital.',
      message: 'This is an epic: name a first step towards "a system to manage".',
    },
    {
      text: 'As a teacher, I want to «administer courses».',
      message: 'This is an epic: name a first step towards "administer courses".',
    },
    {
      text: 'As a driver, I want «end-to-end» planning of tours.',
      message: 'This is an epic: name a first step towards "end-to-end".',
    },
    {
      text: 'As a reader, I want to «take care of my account».',
      message: 'This is an epic: name a first step towards "take care of my account".',
    },
    {
      text: 'As a cook, I want «the entire process of» ordering online.',
      message: 'This is an epic: name a first step towards "the entire process of".',
    },
    {
      text: 'As a tenant, I want «a portal for» the house.',
      message: 'This is an epic: name a first step towards "a portal for".',
    },
    {
      text: 'As a hotelier, I want «one system that runs» all our houses, so that I sleep.',
      message: 'This is an epic: name a first step towards "one system that runs".',
    },
    {
      text: 'As a hotelier, I want to «digitise our whole administration», so that paper goes.',
      message: 'This is an epic: name a first step towards "digitise our whole administration".',
    },
    {
      text: 'As a hotelier, I want to «replace all systems» of the group, so that we save.',
      message: 'This is an epic: name a first step towards "replace all systems".',
    },
    {
      text: 'As a hotelier, I want «all departments to be integrated», so that we save.',
      message: 'This is an epic: name a first step towards "all departments to be integrated".',
    },
    {
      text: 'As a hotelier, I want to «rewrite the backend» in Rust, so that we pay less.',
      message: 'This is an epic: name a first step towards "rewrite the backend".',
    },
    {
      text: 'As a hotelier, I want «a marketplace», so that we earn more.',
      message: 'This is an epic: name a first step towards "a marketplace".',
    },
    {
      text: 'As a hotelier, I want «a suite covering» sales, staff and stock, so that we save.',
      message: 'This is an epic: name a first step towards "a suite covering".',
    },
    {
      text: 'As a mayor, I want to «put all municipal services online», so that nobody queues.',
      message: 'This is an epic: name a first step towards "put all municipal services online".',
    },
    {
      text: 'As a mayor, I want «every process to be paperless», so that we save.',
      message: 'This is an epic: name a first step towards "every process to be paperless".',
    },
    {
      text: 'As a mayor, I want to «replace our old software» with a new one, so that we save.',
      message: 'This is an epic: name a first step towards "replace our old software".',
    },
    {
      text: 'As a mayor, I want a «completely new website», so that people come.',
      message: 'This is an epic: name a first step towards "completely new website".',
    },
    {
      text: 'As a mayor, I want to build «our own payment provider», so that we pay no fees.',
      message: 'This is an epic: name a first step towards "our own payment provider".',
    },
    {
      text: 'As a mayor, we want «an app for» all citizens of the city so that nobody queues.',
      message: 'This is an epic: name a first step towards "an app for".',
    },
    {
      text: 'As a CIO, I want our warehouse software rewritten «from scratch» so that it runs in the cloud.',
      message: 'This is an epic: name a first step towards "from scratch".',
    },
    {
      text: 'As a CIO, I want the «legacy billing system retired» so that we save licences.',
      message: 'This is an epic: name a first step towards "legacy billing system retired".',
    },
    {
      text: 'As a bishop, I want to «digitise all parish archives» so that nothing burns.',
      message: 'This is an epic: name a first step towards "digitise all parish archives".',
    },
    {
      text: 'As a founder, I want «my own social network» so that I get rich.',
      message: 'This is an epic: name a first step towards "my own social network".',
    },
    {
      text: 'As a hotelier, I want one tool to «run the whole hotel» so that I can sleep.',
      message: 'This is an epic: name a first step towards "run the whole hotel".',
    },
    {
      text: 'As a minister, I want «a nationwide patient register» so that care is joined up.',
      message: 'This is an epic: name a first step towards "a nationwide patient register".',
    },
    {
      text: 'As a director, I want «a complete ERP solution» so that things are in one place.',
      message: 'This is an epic: name a first step towards "a complete ERP solution".',
    },
    {
      text: 'As a librarian, I want the branch libraries to become «fully digital» so that we save rent.',
      message: 'This is an epic: name a first step towards "fully digital".',
    },
    {
      text: 'As a dentist, I want «one portal through which patients can do all» their errands with us, so that the desk is free.',
      message: 'This is an epic: name a first step towards "one portal through which…".',
    },
    {
      text: 'As a dean, I want «a platform on which the whole faculty» plans its courses, so that rooms are used.',
      message: 'This is an epic: name a first step towards "a platform on which the whole…".',
    },
    {
      text: 'As a curator, I want our «whole collection to be catalogued», so that nothing is lost.',
      message: 'This is an epic: name a first step towards "whole collection to be catalogued".',
    },
    {
      text: 'As a curator, I want to «digitise and show the entire archive», so that people come.',
      message: 'This is an epic: name a first step towards "digitise and show the entire…".',
    },
    {
      text: 'As a matron, I want «all processes and services to be GDPR compliant», so that we pay no fine.',
      message: 'This is an epic: name a first step towards "all processes and services to be…".',
    },
    {
      text: 'As a matron, I want «all 9 clinics of the group moved» to a new ERP, so that we save.',
      message: 'This is an epic: name a first step towards "all 9 clinics of the group moved".',
    },
    {
      text: 'As a mayor, I want to «run all of the city» from a phone, so that I can travel.',
      message: 'This is an epic: name a first step towards "run all of the city".',
    },
    {
      text: 'As a brewer, I want to «look after all our guests» in one place, so that nobody is forgotten.',
      message: 'This is an epic: name a first step towards "look after all our guests".',
    },
    {
      text: 'As a monk, I want the «whole code base rewritten» in Java, so that more people can help.',
      message: 'This is an epic: name a first step towards "whole code base rewritten".',
    },
    {
      text: 'As a brewer, I want to «deal with all complaints, large and small».',
      message: 'This is an epic: name a first step towards "deal with all complaints, large and small".',
    },
  ],
});
