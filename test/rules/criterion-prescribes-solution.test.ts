import rule from '../../src/core/rules/criterion-prescribes-solution';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The menu can be opened at /menu.',
    'The order is kept when the phone is offline.',
    'The report names each table by its number.',
    'A token is printed on the receipt.',
    'The menu is divided by course.',
    'The borrower gets an e-mail within a minute.',
    'The timetable can be downloaded as a PDF.',
    'The table in the corner is shown as taken.',
    'The nurse signs in with a badge.',
    'The bus driver sees the queue at each stop.',
    'The seat map stays open when the phone rings.',
  ],
  invalid: [
    {
      text: 'The system «provides a `/orders` endpoint».',
      message: 'Say what the user notices, not "provides a /orders endpoint".',
    },
    { text: 'A «JWT token» is issued.', message: 'Say what the user notices, not "JWT token".' },
    {
      text: 'The order is written in a «database transaction».',
      message: 'Say what the user notices, not "database transaction".',
    },
    {
      text: 'The basket is kept in «localStorage».',
      message: 'Say what the user notices, not "localStorage".',
    },
    { text: 'Prices are cached in «Redis».', message: 'Say what the user notices, not "Redis".' },
    { text: 'The chart is loaded by a «REST API».', message: 'Say what the user notices, not "REST API".' },
    { text: 'The fare is stored in «PostgreSQL».', message: 'Say what the user notices, not "PostgreSQL".' },
    {
      text: 'The app «exposes a `/loans` endpoint».',
      message: 'Say what the user notices, not "exposes a /loans endpoint".',
    },
    {
      text: 'The session is kept in «sessionStorage».',
      message: 'Say what the user notices, not "sessionStorage".',
    },
    {
      text: 'Arrivals are pushed over a «WebSocket».',
      message: 'Say what the user notices, not "WebSocket".',
    },
    {
      text: 'The response returns «HTTP status» 404.',
      message: 'Say what the user notices, not "HTTP status".',
    },
    { text: 'Loans are queued in «Kafka».', message: 'Say what the user notices, not "Kafka".' },
  ],
});
