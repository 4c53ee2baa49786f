import rule from '../../src/core/rules/story-not-minimal';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a skipper, I want to see AIS (Automatic Identification System) targets.',
    'As a member of the IHO (International Hydrographic Organization) board, I want to see the charts.',
    'As a skipper, I want to',
    'As a clerk, I want to see the price (EUR) of a stamp.',
    'As a clerk, I want to enter the name(s) of a couple.',
    'As a host, I want to open a PDF (max. 5 pages).',
    "As a keeper, I want to re-use last year's plan.",
    'As a [role], I want to [need], so that [benefit].',
    'As a coach, I want to enter a score of 3.5 points.',
    'As a nurse, I want to log in with my St. John badge.',
    'As a driver, I want to see the e-mail of a sender.',
    'As a teacher, I want pupils who are late to be marked.',
    'As a reader, I want well-known authors first.',
    'As a cook, I want to see which dishes are sold out, so that I can tell the waiters.',
    {
      file: 'dishes.feature',
      text: 'Feature: Sold out\n  In order to tell the waiters\n  As a cook\n  I want to see which dishes are sold out\n',
    },
    'As a clerk, I want to see a stamp, so that I can sort it. (Must have, 5 points)',
    'As a clerk, I want to see a stamp. (US-12)',
    'As a clerk, I want to see the sketch of a stamp.',
    'As a clerk, I want to file a case as agreed with the citizen.',
    'As a clerk, I want to limit the list (max. 20 rows) so that it fits a page.',
    'As a florist, I want to see the name; the age; the height; so that I can plan.',
    'As a florist, I want to see who comes at 3 p.m. So that I can plan.',
  ],
  invalid: [
    {
      text: 'As a skipper, I want to see AIS «(the new thing)» targets.',
      message: 'Move "(the new thing)" into a note or a criterion.',
    },
    {
      text: 'As a clerk, I want to stamp a letter, so that it counts. «(Legal: may we do that for parcels?)»',
      message: 'Move "(Legal: may we do that for parcels?)" into a note or a criterion.',
    },
    {
      text: 'As a keeper, I want to sell a ticket «and I expect it to fail at night».',
      message: 'Move "and I expect it to fail at night" into a note or a criterion.',
    },
    {
      text: 'As a clerk, I want to see a stamp «(see the sketch on the wall)».',
      message: 'Move "(see the sketch on the wall)" into a note or a criterion.',
    },
    {
      text: 'As a host, I want to tag guests, «e.g. regulars».',
      message: 'Move "e.g. regulars" into a note or a criterion.',
    },
    {
      text: 'As a coach, I want to enter a score. «It is only for juniors.»',
      message: 'Move "It is only for juniors." into a note or a criterion.',
    },
    {
      text: 'As a keeper, I want to log food «such as hay, carrots and fish».',
      message: 'Move "such as hay, carrots and fish" into a note or a criterion.',
    },
    {
      text: 'As a nurse, I want to see the ward «- only the beds for now».',
      message: 'Move "- only the beds for now" into a note or a criterion.',
    },
    {
      text: 'As a driver, I want a map. «NOTE: offline.»',
      message: 'Move "NOTE: offline." into a note or a criterion.',
    },
    {
      text: 'As a teacher, I want a list «[not for the first years]».',
      message: 'Move "[not for the first years]" into a note or a criterion.',
    },
    {
      text: 'As a reader, I want to follow authors, «for example Le Guin».',
      message: 'Move "for example Le Guin" into a note or a criterion.',
    },
    {
      text: 'As a cook, I want to plan menus, «i.e. for a week».',
      message: 'Move "i.e. for a week" into a note or a criterion.',
    },
    {
      text: 'As a tenant, I want to report a leak, so that it stops. «Talk to Facilities first.»',
      message: 'Move "Talk to Facilities first." into a note or a criterion.',
    },
    {
      text: 'As a clerk, I want to see a letter, so that I know it. «(Ask the post first.)»',
      message: 'Move "(Ask the post first.)" into a note or a criterion.',
    },
    {
      text: 'As a clerk, I want to print a stamp, «see the mock-up».',
      message: 'Move "see the mock-up" into a note or a criterion.',
    },
    {
      text: 'As a clerk, I want to sort stamps «as discussed with Ann».',
      message: 'Move "as discussed with Ann" into a note or a criterion.',
    },
    {
      text: 'As a clerk, I want to export the list «(max 20 rows, as in the old tool)» so that I can print.',
      message: 'Move "(max 20 rows, as in the old tool)" into a note or a criterion.',
    },
    {
      text: 'As a florist, I want to see the tide; «the table is from 1990»; so that I can swim.',
      message: 'Move "the table is from 1990" into a note or a criterion.',
    },
    {
      text: 'As a florist, I want a map of the fields. «It is drawn in May.» So that I find them.',
      message: 'Move "It is drawn in May." into a note or a criterion.',
    },
  ],
});
