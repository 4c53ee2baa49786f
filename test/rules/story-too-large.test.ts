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
      text: 'As a cook, I want «the entire process» of ordering online.',
      message: 'This is an epic: split "the entire process" into what comes first.',
    },
    {
      text: 'As a tenant, I want «a portal for» the house.',
      message: 'This is an epic: split "a portal for" into what comes first.',
    },
  ],
});
