import { defineRule } from '../../src/core/rule';
import storyMissingBenefit from '../../src/core/rules/story-missing-benefit';
import rule from '../../src/core/rules/suppression-unused';
import { testRule } from '../rule-tester';

const beside = [storyMissingBenefit];

/** Never speaks. */
const onSunday = defineRule({
  id: 'item-on-sunday',
  on: 'item',
  severity: 'warning',
  summary: 'Nothing happens on Sundays.',
  check: () => [],
});

testRule(rule, {
  valid: [
    'As a shopper, I want to pause an order so that I can ask my family.',
    {
      text: '# backlog-lens-disable-next-line story-missing-benefit -- the epic says it\nAs a baker, I want to see the orders.',
      beside,
    },
    { text: '# backlog-lens-disable-file\n\nAs a baker, I want to see the orders.', beside },
    {
      text: '# backlog-lens-disable story-missing-benefit\nAs a baker, I want to see the orders.\n# backlog-lens-enable story-missing-benefit\n',
      beside,
    },
    // What a rule would have found that did not run is not known.
    '# backlog-lens-disable-next-line story-missing-benefit\nAs a baker, I want to rest so that I live.',
    '# A comment that mentions backlog-lens-disable-next-line is none.',
    {
      text: '# backlog-lens-disable-line story-missing-benefit -- agreed\nAs a nurse, I want to free a bed so that it is cleaned.',
    },
    {
      file: 'beds.backlog.md',
      text: '<!-- backlog-lens-disable-next-line story-missing-benefit -->\nAs a nurse, I want to free a bed.\n',
      beside,
    },
    {
      file: 'trees.backlog.yaml',
      text: 'items:\n  # backlog-lens-disable-next-line story-missing-benefit -- the epic says it\n  - {title: Plant, as_a: gardener, i_want: to plant a tree}\n',
      beside,
    },
    { text: 'As a porter, I want to weigh a parcel.', beside },
    {
      text: 'As a porter, I want to weigh a parcel. # backlog-lens-disable-line story-missing-benefit',
      beside,
    },
    {
      text: '## backlog-lens-disable-next-line story-missing-benefit -- agreed\nAs a baker, I want to see the orders.',
      beside,
    },
    {
      file: 'parcels.backlog.md',
      text: '# Backlog-lens-disabled rules\n\nWrite `# backlog-lens-disable` in YAML:\n\n```yaml\n# backlog-lens-disable-file\n```\n\n# backlog-lens-vscode\n',
    },
    // Words about this program are no misspelt comments.
    '# Backlog Lens: disable the rule on benefits?',
    '# backlog lens disables nothing here',
    {
      file: 'parcels.backlog.md',
      text: '<!-- Backlog-Lens: enable it once the team has met -->\n\nWrite `<!-- Backlog-Lens-Disable -->` in capitals.\n',
    },
    {
      file: 'parcels.backlog.yaml',
      text: 'items:\n  - id: P-1\n    title: "Weigh # backlog-lens disable-line story-missing-benefit"\n    notes: Write "backlog-lens-disable" there\n',
    },
    {
      file: 'parcels.backlog.json',
      text: '{"items": [{"backlog-lens-disable": true, "id": "P-1", "title": "Weigh", "story": "As a porter, I want to weigh a parcel."}]}',
      beside,
    },
    {
      file: 'parcels.feature',
      text: 'Feature: Parcels\n\n  Scenario: Weigh\n    Given a page\n      """\n      <!-- backlog-lens-disable -->\n      x # backlog-lens-disable\n      """\n',
    },
  ],
  invalid: [
    {
      text: '«# backlog-lens-disable-next-line story-missing-benefit»\nAs a baker, I want to rest so that I live.',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a baker, I want to rest so that I live.',
      beside,
    },
    {
      text: '«# backlog-lens-disable-line story-missing-benefit»\nAs a baker, I want to see the orders.',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a baker, I want to see the orders.',
      beside,
    },
    {
      text: 'As a baker, I want to rest so that I live.\n«# backlog-lens-enable»',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a baker, I want to rest so that I live.\n',
    },
    {
      text: '# backlog-lens-disable-next-line «story-missing-benefits»\nAs a baker, I want to see the orders.',
      message: 'There is no rule "story-missing-benefits". Did you mean "story-missing-benefit"?',
      suggested: [
        '# backlog-lens-disable-next-line story-missing-benefit\nAs a baker, I want to see the orders.',
      ],
      beside,
    },
    {
      text: '# backlog-lens-disable-next-line story-missing-benefit «agreed»\nAs a baker, I want to see the orders.',
      message: 'There is no rule "agreed". A reason stands behind "--".',
      beside,
    },
    {
      text: '# «backlog-lens-disable-nextline» story-missing-benefit\nAs a baker, I want to see the orders.',
      message: 'There is no such comment. Did you mean "backlog-lens-disable-next-line"?',
      suggested: [
        '# backlog-lens-disable-next-line story-missing-benefit\nAs a baker, I want to see the orders.',
      ],
    },
    {
      text: '# backlog-lens-disable-next-line story-missing-benefit, «item-on-sunday»\nAs a baker, I want to see the orders.',
      message: 'Nothing is held back for "item-on-sunday".',
      fixed: '# backlog-lens-disable-next-line story-missing-benefit\nAs a baker, I want to see the orders.',
      beside: [...beside, onSunday],
    },
    {
      text: '«# backlog-lens-disable-file story-missing-benefit»\nAs a nurse, I want to free a bed so that it is cleaned.',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a nurse, I want to free a bed so that it is cleaned.',
      beside,
    },
    {
      file: 'beds.backlog.md',
      text: '«<!-- backlog-lens-disable-next-line story-missing-benefit -->»\nAs a nurse, I want to free a bed so that it is cleaned.\n',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a nurse, I want to free a bed so that it is cleaned.\n',
      beside,
    },
    {
      text: '# backlog-lens-disable-line «story-mising-benefit»\nAs a porter, I want to weigh a parcel.',
      message: 'There is no rule "story-mising-benefit". Did you mean "story-missing-benefit"?',
      suggested: [
        '# backlog-lens-disable-line story-missing-benefit\nAs a porter, I want to weigh a parcel.',
      ],
      beside,
    },
    {
      file: 'parcels.backlog.md',
      text: '<!-- «backlog-lens disable-next-line» story-missing-benefit -- agreed -->\nAs a porter, I want to weigh a parcel.\n',
      message: 'There is no such comment. Did you mean "backlog-lens-disable-next-line"?',
      suggested: [
        '<!-- backlog-lens-disable-next-line story-missing-benefit -- agreed -->\nAs a porter, I want to weigh a parcel.\n',
      ],
    },
    {
      text: '# «Backlog-Lens-Disable»\nAs a porter, I want to weigh a parcel.',
      message: 'There is no such comment. Did you mean "backlog-lens-disable"?',
      suggested: ['# backlog-lens-disable\nAs a porter, I want to weigh a parcel.'],
    },
    {
      file: 'parcels.backlog.yaml',
      text: 'items:\n  # «backlog_lens_disable_file» -- agreed\n  - {id: P-1, title: Weigh}\n',
      message: 'There is no such comment. Did you mean "backlog-lens-disable-file"?',
      suggested: ['items:\n  # backlog-lens-disable-file -- agreed\n  - {id: P-1, title: Weigh}\n'],
    },
    {
      file: 'parcels.backlog.yaml',
      text: 'items:\n  - id: P-1\n    «backlog-lens-disable»: true\n    title: Weigh\n',
      message: 'In YAML this is written as a comment, behind "#".',
    },
    {
      file: 'parcels.backlog.json',
      text: '{"items": [{"id": "P-1", "title": "Weigh", "backlog-lens-disable": «7»}]}',
      message: 'Write a list of rules here, or true for all of them.',
    },
    {
      file: 'parcels.feature',
      text: 'Feature: Parcels\n\n  Scenario: Weigh\n    Given a parcel # «backlog-lens-disable-line» scenario-incomplete\n    Then it is weighed\n',
      message: 'In Gherkin a comment stands on a line of its own.',
    },
    {
      text: '<!-- «backlog-lens-disable-next-line» story-missing-benefit -->\nAs a porter, I want to weigh a parcel.',
      message: 'Here a comment begins with "#".',
    },
    ...[
      { file: 'parcels.backlog.yml', before: 'items:\n  ', after: '\n  - title: Weigh a parcel\n' },
      { file: 'parcels.feature', before: '', after: '\nFeature: Parcels\n' },
      {
        file: 'parcels.backlog.md',
        before: '---\nbacklog: true\n',
        after: '\n---\n\n## P-1: Weigh a parcel\n',
      },
      { file: 'parcels.stories.txt', before: '', after: '\nAs a porter, I want to weigh a parcel.\n' },
    ].map(({ file, before, after }) => ({
      file,
      text: `${before}# <!-- «backlog-lens-disable-next-line» story-missing-benefit -->${after}`,
      message: 'Here "#" alone begins a comment: leave out "<!--" and "-->".',
    })),
    {
      text: '// «backlog-lens-disable-next-line» story-missing-benefit\nAs a porter, I want to weigh a parcel.',
      message: 'Here a comment begins with "#".',
    },
    ...[
      '# «backlog-lens-disable-next-line» story-missing-benefit -- agreed\n\nAs a porter, I want to weigh a parcel.\n',
      '// «backlog-lens-disable-next-line» story-missing-benefit\n\nAs a porter, I want to weigh a parcel.\n',
      '[//]: # («backlog-lens-disable-next-line» story-missing-benefit)\n\nAs a porter, I want to weigh a parcel.\n',
      'As a porter, I want to weigh a parcel. # «backlog-lens-disable-line» story-missing-benefit\n',
    ].map((text) => ({
      file: 'parcels.backlog.md',
      text,
      message: 'In Markdown a comment is written as <!-- … -->.',
    })),
    ...[
      '<!-- «backlog-lens-disable-next-line» story-missing-benefit\n\nAs a porter, I want to weigh a parcel.\n',
      '<!-- «backlog-lens-disable-next-line» story-missing-benefit\n\nAs a porter, I want to rest.\n\n<!-- later -->\n',
    ].map((text) => ({
      file: 'parcels.backlog.md',
      text,
      message: 'Close this comment with "-->": it hides all that follows.',
    })),
    {
      file: 'parcels.backlog.csv',
      text: 'ID,Title,Story\n# «backlog-lens-disable-next-line» story-missing-benefit\nP-1,Weigh,"As a porter, I want to weigh a parcel."\n',
      message: 'CSV holds no comments: turn rules off in the configuration.',
    },
    {
      file: 'parcels.backlog.json',
      text: '{"items": [{"«backlog-lens-disable-next-line»": ["story-missing-benefit"], "id": "P-1", "title": "Weigh"}]}',
      message: 'In JSON this is called "backlog-lens-disable".',
    },
    {
      file: 'parcels.backlog.json',
      text: '{"items": [\n  // «backlog-lens-disable-next-line» story-missing-benefit\n  {"id": "P-1", "title": "Weigh"}]}',
      message: 'JSON holds no comments: put this into a "//" member.',
    },
    {
      text: '# backlog-lens-disable-next-line story-missing-benefit «-» the epic says it\nAs a baker, I want to see the orders.',
      message: 'There is no rule "-". A reason stands behind "--".',
      beside,
    },
    {
      text: '# backlog-lens-disable-next-line story-missing-benefit «as» agreed with the team\nAs a baker, I want to see the orders.',
      message: 'There is no rule "as". A reason stands behind "--".',
      beside,
    },
  ],
});
