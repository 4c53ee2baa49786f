import rule from '../../src/core/rules/backlog-role-variant';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a ward nurse, I want to see the rota.\nAs a ward nurse, I want to swap a shift.',
    'As a nurse, I want to see the rota.\nAs a ward nurse, I want to swap a shift.',
    'As a nurse, I want to see the rota.\nI want to swap a shift.',
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Rota, as_a: nurse, i_want: to see it}\n  - {title: Swap, as_a: nurse, i_want: to swap it}\n',
    },
  ],
  invalid: [
    {
      text: 'As a ward nurse, I want to see the rota.\nAs a ward nurse, I want to swap a shift.\nAs a «Ward-Nurse», I want to call in sick.',
      message: 'Elsewhere this role is "ward nurse".',
      fixed:
        'As a ward nurse, I want to see the rota.\nAs a ward nurse, I want to swap a shift.\nAs a ward nurse, I want to call in sick.',
    },
    {
      text: 'As a nurse, I want to see the rota.\nAs «nurses», we want to swap a shift.',
      message: 'Elsewhere this role is "nurse".',
      suggested: ['As a nurse, I want to see the rota.\nAs nurse, we want to swap a shift.'],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Rota, as_a: nurse, i_want: to see it}\n  - {title: Swap, as_a: «Nurse», i_want: to swap it}\n',
      message: 'Elsewhere this role is "nurse".',
      fixed:
        'items:\n  - {title: Rota, as_a: nurse, i_want: to see it}\n  - {title: Swap, as_a: nurse, i_want: to swap it}\n',
    },
  ],
});
