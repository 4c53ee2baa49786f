import rule from '../../src/core/rules/suppression-without-reason';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    '# backlog-lens-disable-next-line story-missing-benefit -- the epic says it\nAs a baker, I want to see the orders.',
    '# backlog-lens-disable — the whole file is a draft\nAs a baker, I want to see the orders.',
    '# backlog-lens-enable story-missing-benefit',
    '# A plain comment needs no reason.',
    '# backlog-lens-disable-file -- notes of a workshop\n\nAs a nurse, I want to free a bed.',
    '# backlog-lens-disable-line story-generic-role -- there is one role\nAs a user, I want to rest.',
    {
      file: 'sample.backlog.md',
      text: '<!-- backlog-lens-disable-next-line story-missing-benefit -- the epic says it -->\nAs a nurse, I want to free a bed.\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  # backlog-lens-disable-next-line item-missing-criteria -- written in March\n  - {id: T-1, title: Plant}\n',
    },
    'As a nurse, I want to free a bed.',
    '# backlog-lens-enable',
  ],
  invalid: [
    {
      file: 'sample.backlog.json',
      text: '{"items": [{"backlog-lens-disable": «true», "id": "T-1", "title": "Plant"}]}',
      message: 'Say behind "--" why this is turned off.',
      suggested: ['{"items": [{"backlog-lens-disable": ["-- …"], "id": "T-1", "title": "Plant"}]}'],
    },
    {
      text: '«# backlog-lens-disable-next-line story-missing-benefit»\nAs a baker, I want to see the orders.',
      message: 'Say behind "--" why this is turned off.',
      suggested: [
        '# backlog-lens-disable-next-line story-missing-benefit -- …\nAs a baker, I want to see the orders.',
      ],
    },
    {
      text: '«# backlog-lens-disable-file --»\nAs a baker, I want to see the orders.',
      message: 'Say behind "--" why this is turned off.',
      suggested: ['# backlog-lens-disable-file -- … --\nAs a baker, I want to see the orders.'],
    },
    {
      text: '«# backlog-lens-disable»\nAs a nurse, I want to free a bed.',
      message: 'Say behind "--" why this is turned off.',
      suggested: ['# backlog-lens-disable -- …\nAs a nurse, I want to free a bed.'],
    },
    {
      text: '«# backlog-lens-disable-line story-generic-role»\nAs a user, I want to rest.',
      message: 'Say behind "--" why this is turned off.',
      suggested: ['# backlog-lens-disable-line story-generic-role -- …\nAs a user, I want to rest.'],
    },
    {
      file: 'sample.backlog.md',
      text: '«<!-- backlog-lens-disable-next-line story-missing-benefit -->»\nAs a nurse, I want to free a bed.\n',
      message: 'Say behind "--" why this is turned off.',
      suggested: [
        '<!-- backlog-lens-disable-next-line story-missing-benefit -- … -->\nAs a nurse, I want to free a bed.\n',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  «# backlog-lens-disable-next-line item-missing-criteria»\n  - {id: T-1, title: Plant}\n',
      message: 'Say behind "--" why this is turned off.',
      suggested: [
        'items:\n  # backlog-lens-disable-next-line item-missing-criteria -- …\n  - {id: T-1, title: Plant}\n',
      ],
    },
    {
      text: '«# backlog-lens-disable story-missing-benefit, story-generic-role»\nAs a user, I want to rest.',
      message: 'Say behind "--" why this is turned off.',
      suggested: [
        '# backlog-lens-disable story-missing-benefit, story-generic-role -- …\nAs a user, I want to rest.',
      ],
    },
    {
      file: 'sample.backlog.md',
      text: '«<!-- backlog-lens-disable-file -->»\n\nAs a nurse, I want to free a bed.\n',
      message: 'Say behind "--" why this is turned off.',
      suggested: ['<!-- backlog-lens-disable-file -- … -->\n\nAs a nurse, I want to free a bed.\n'],
    },
    {
      file: 'beds.feature',
      text: '«# backlog-lens-disable-next-line item-missing-criteria»\nFeature: Beds\n  Nurses free them.\n',
      message: 'Say behind "--" why this is turned off.',
      suggested: [
        '# backlog-lens-disable-next-line item-missing-criteria -- …\nFeature: Beds\n  Nurses free them.\n',
      ],
    },
    {
      text: '«# backlog-lens-disable-file story-vague-wording»\nAs a pupil, I want to easily see marks.',
      message: 'Say behind "--" why this is turned off.',
      suggested: [
        '# backlog-lens-disable-file story-vague-wording -- …\nAs a pupil, I want to easily see marks.',
      ],
    },
  ],
});
