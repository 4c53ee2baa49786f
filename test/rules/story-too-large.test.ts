import rule from '../../src/core/rules/story-too-large';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
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
  ],
  invalid: [
    {
      text: 'As a clerk, I want to «manage claims».',
      message: 'This is an epic: name the first step of "manage claims".',
    },
    {
      text: 'As a keeper, I want to «manage the animals».',
      message: 'This is an epic: name the first step of "manage the animals".',
    },
    {
      text: 'As a host, I want «a platform for» all hotels of the valley.',
      message: 'This is an epic: split "a platform for" into what comes first.',
    },
    {
      text: 'As a coach, I want to know «everything about» my players.',
      message: 'This is an epic: split "everything about" into what comes first.',
    },
    {
      text: 'As a nurse, I want «a system to manage» the hospital.',
      message: 'This is an epic: split "a system to manage" into what comes first.',
    },
    {
      text: 'As a teacher, I want to «administer courses».',
      message: 'This is an epic: name the first step of "administer courses".',
    },
    {
      text: 'As a driver, I want «end-to-end» planning of tours.',
      message: 'This is an epic: split "end-to-end" into what comes first.',
    },
    {
      text: 'As a reader, I want to «take care of my account».',
      message: 'This is an epic: name the first step of "take care of my account".',
    },
    {
      text: 'As a cook, I want «the entire process of» ordering online.',
      message: 'This is an epic: split "the entire process of" into what comes first.',
    },
    {
      text: 'As a tenant, I want «a portal for» the house.',
      message: 'This is an epic: split "a portal for" into what comes first.',
    },
    {
      text: 'As a hotelier, I want «one system that runs» all our houses, so that I sleep.',
      message: 'This is an epic: split "one system that runs" into what comes first.',
    },
    {
      text: 'As a hotelier, I want to «digitise our whole administration», so that paper goes.',
      message: 'This is an epic: split "digitise our whole administration" into what comes first.',
    },
    {
      text: 'As a hotelier, I want to «replace all systems» of the group, so that we save.',
      message: 'This is an epic: split "replace all systems" into what comes first.',
    },
    {
      text: 'As a hotelier, I want «all departments to be integrated», so that we save.',
      message: 'This is an epic: split "all departments to be integrated" into what comes first.',
    },
    {
      text: 'As a hotelier, I want the new app to do «everything the old system does», so that we can switch it off.',
      message: 'This is an epic: split "everything the old system does" into what comes first.',
    },
    {
      text: 'As a hotelier, I want to «rewrite the backend» in Rust, so that we pay less.',
      message: 'This is an epic: split "rewrite the backend" into what comes first.',
    },
    {
      text: 'As a hotelier, I want «a marketplace», so that we earn more.',
      message: 'This is an epic: split "a marketplace" into what comes first.',
    },
    {
      text: 'As a hotelier, I want «everything guests may ever need» in one place, so that they come back.',
      message: 'This is an epic: split "everything guests may ever need" into what comes first.',
    },
    {
      text: 'As a hotelier, I want «a suite covering» sales, staff and stock, so that we save.',
      message: 'This is an epic: split "a suite covering" into what comes first.',
    },
    {
      text: 'As a mayor, I want to «put all municipal services online», so that nobody queues.',
      message: 'This is an epic: split "put all municipal services online" into what comes first.',
    },
    {
      text: 'As a mayor, I want «every process to be paperless», so that we save.',
      message: 'This is an epic: split "every process to be paperless" into what comes first.',
    },
    {
      text: 'As a mayor, I want to «replace our old software» with a new one, so that we save.',
      message: 'This is an epic: split "replace our old software" into what comes first.',
    },
    {
      text: 'As a mayor, I want a «completely new website», so that people come.',
      message: 'This is an epic: split "completely new website" into what comes first.',
    },
    {
      text: 'As a mayor, I want to build «our own payment provider», so that we pay no fees.',
      message: 'This is an epic: split "our own payment provider" into what comes first.',
    },
    {
      text: 'As a mayor, we want «an app for» all citizens of the city so that nobody queues.',
      message: 'This is an epic: split "an app for" into what comes first.',
    },
    {
      text: 'As a CIO, I want our warehouse software rewritten «from scratch» so that it runs in the cloud.',
      message: 'This is an epic: split "from scratch" into what comes first.',
    },
    {
      text: 'As a CIO, I want the «legacy billing system retired» so that we save licences.',
      message: 'This is an epic: split "legacy billing system retired" into what comes first.',
    },
    {
      text: 'As a bishop, I want to «digitise all parish archives» so that nothing burns.',
      message: 'This is an epic: split "digitise all parish archives" into what comes first.',
    },
    {
      text: 'As a founder, I want «my own social network» so that I get rich.',
      message: 'This is an epic: split "my own social network" into what comes first.',
    },
    {
      text: 'As a hotelier, I want one tool to «run the whole hotel» so that I can sleep.',
      message: 'This is an epic: split "run the whole hotel" into what comes first.',
    },
    {
      text: 'As a minister, I want «a nationwide patient register» so that care is joined up.',
      message: 'This is an epic: split "a nationwide patient register" into what comes first.',
    },
    {
      text: 'As a director, I want «a complete ERP solution» so that things are in one place.',
      message: 'This is an epic: split "a complete ERP solution" into what comes first.',
    },
    {
      text: 'As a librarian, I want the branch libraries to become «fully digital» so that we save rent.',
      message: 'This is an epic: split "fully digital" into what comes first.',
    },
  ],
});
