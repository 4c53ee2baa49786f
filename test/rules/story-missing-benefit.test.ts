import rule from '../../src/core/rules/story-missing-benefit';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: ['As a shopper, I want to save my cart so that I can finish later.'],
  invalid: [
    {
      text: 'As a shopper, I want to «save my cart».',
      message: 'Say why the user wants "save my cart".',
      suggested: ['As a shopper, I want to save my cart, so that ….'],
    },
  ],
});
