import rule from '../../src/core/rules/item-placeholder-left';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.md';

testRule(rule, {
  valid: [
    'As a guide, I want to see my groups, so that I am on time.',
    'As a guide, I want to see my groups [by day], so that I am on time.',
    '[Desk] As a guide, I want to see my groups.',
    'As a guide, I want to see groups < 10 and > 3 people.',
    'As a guide, I want to open the {season} map.',
    'As a guide, I want to print tours/{name}.pdf with --for=<user>.',
    {
      file,
      text: '## US-1: Tours\n\nAs a guide, I want to open the [map](map.md).\n\n- [ ] The map opens\n',
    },
    { file, text: '## US-1: Tours\n\nAs a guide, I want to call `tour add <name>` and `/tours/{date}`.\n' },
    { file, text: '## US-1: Tours<br>\n\nAs a guide, I want to see <b>all</b> groups.\n' },
    {
      file: 'sample.feature',
      text: 'Feature: Tours\n  Scenario Outline: Seats\n    When <user> asks\n    Then <result> is shown\n    Examples:\n      | user | result |\n      | Ana | 3 |\n',
    },
    {
      file: '.github/ISSUE_TEMPLATE/user-story.md',
      text: '---\nname: Story\nabout: A story\n---\n\nAs a [role], I want [goal], so that [benefit].\n',
    },
    'As a courier, I want size XXL parcels apart.',
  ],
  invalid: [
    { text: 'As a «[role]», I want to see my groups.', message: 'Write what "[role]" stands for.' },
    {
      text: 'As a guide, I want to see my groups, so that «<some benefit>».',
      message: 'Write what "<some benefit>" stands for.',
    },
    { text: 'As a guide, I want to see my groups, so that «…»', message: 'Write what "…" stands for.' },
    {
      text: 'As a «{{persona}}», I want «___».',
      message: ['Write what "{{persona}}" stands for.', 'Write what "___" stands for.'],
    },
    {
      text: 'As a «[role/persona]», I want «{goal}».',
      message: ['Write what "[role/persona]" stands for.', 'Write what "{goal}" stands for.'],
    },
    { text: 'As a guide, I want «xxx», so that I am on time.', message: 'Write what "xxx" stands for.' },
    { text: 'Como «[rol]», quiero ver mis grupos.', message: 'Write what "[rol]" stands for.' },
    {
      file,
      text: '## US-1: «[Brief Title]»\n\nAs a guide, I want to see my groups.\n',
      message: 'Write what "[Brief Title]" stands for.',
    },
    {
      file,
      text: '## US-1: Tours\n\nAs a guide, I want to see my groups.\n\n**Acceptance criteria:**\n\n- Given «[initial state]», when I open the page, then my groups are shown\n',
      message: 'Write what "[initial state]" stands for.',
    },
    {
      file,
      text: '## US-1: Tours\n\nAs a guide, I want to see my groups «[NEEDS CLARIFICATION: for how long?]».\n',
      message: 'Answer this, or give the question to somebody.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Tours\n    status: ready\n    as_a: "«[type of user]»"\n    i_want: to see my groups\n',
      message: 'Write what "[type of user]" stands for.',
    },
    { text: 'As a guide, I want «lorem ipsum».', message: 'Write what "lorem ipsum" stands for.' },
  ],
});
