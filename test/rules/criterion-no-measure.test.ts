import rule from '../../src/core/rules/criterion-no-measure';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The list is shown within 2 seconds.',
    'Files of up to 20 MB are taken.',
    'The quick start page opens first.',
    'The time limit field takes minutes only and at most 90.',
    'The order is listed within the delivery list.',
    'The fast lane opens at noon.',
    'Large files over 1 GB are refused.',
    'A reminder is sent regularly: every Monday.',
    'Two concurrent cooks can edit one menu.',
    'The breakfast menu is shown first.',
    // A headline: the steps say what is meant.
    {
      file: 'menu.feature',
      text: 'Feature: Menu\n\n  Scenario: The menu opens quickly\n    When it opens\n    Then the dishes of today are listed\n',
    },
  ],
  invalid: [
    { text: 'The list loads «quickly».', message: 'Give "quickly" a figure and a unit.' },
    { text: '«Large files» can be uploaded.', message: 'Give "Large files" a figure and a unit.' },
    {
      text: 'Orders are saved «in a timely manner».',
      message: 'Give "in a timely manner" a figure and a unit.',
    },
    { text: 'The search has «low latency».', message: 'Give "low latency" a figure and a unit.' },
    { text: 'The kitchen screen «scales to» many users.', message: 'Give "scales to" a figure and a unit.' },
    { text: 'A backup is made «regularly».', message: 'Give "regularly" a figure and a unit.' },
    {
      text: 'The menu opens «without noticeable delay».',
      message: 'Give "without noticeable delay" a figure and a unit.',
    },
    { text: 'Uploads are stopped at the «size limit».', message: 'Give "size limit" a figure and a unit.' },
    { text: 'The scan works with «high accuracy».', message: 'Give "high accuracy" a figure and a unit.' },
    { text: 'The till stays usable «under load».', message: 'Give "under load" a figure and a unit.' },
  ],
});
