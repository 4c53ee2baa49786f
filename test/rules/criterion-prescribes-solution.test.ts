import rule from '../../src/core/rules/criterion-prescribes-solution';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The ticket can be embedded with an iframe.',
    'The name of the file ends in .js.',
    {
      file: 'tides.backlog.md',
      text: '## T-1: Tide tables\n\nAs a developer, I want tide tables by day.\n\n**Acceptance criteria:**\n\n- Tables are kept in Redis.\n',
    },
    'The handbook shows how bookings are stored in PostgreSQL.',
    'Given an animal with `isFed: true`, when the keeper opens the list, then a tick is shown.',
    'Animals that have been fed (shown by `isFed: true`) have a tick.',
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
    'The parcel service brings the letter.',
    'Guests react to a dish with a smile.',
    'The spring menu is shown from March.',
    'The express tram is shown first.',
    'The file `stops.csv` holds one line for each stop.',
    'Fines are kept in a store of the library (e.g. Redis).',
    'Guests can sign in with Google.',
    'The name of the partner is LinkedIn.',
    'The file has a column `isbn`.',
    'The `ValueError` names the stop.',
    'The nurse sees the beds in the Airflow UI.',
    'The guest taps `Order`.',
  ],
  invalid: [
    { text: 'A push goes through «Firebase».', message: 'Say what the user notices, not "Firebase".' },
    {
      text: 'A column exists in «table BOAT_HIRE».',
      message: 'Say what the user notices, not "table BOAT_HIRE".',
    },
    { text: 'The ticket is drawn with «pdf.js».', message: 'Say what the user notices, not "pdf.js".' },
    {
      // Whose story it is counts, not what the builders called it.
      file: 'tides.backlog.md',
      text: '## T-1: Tide endpoint\n\nAs a sailor, I want to see the tides.\n\n**Acceptance criteria:**\n\n- Tides are kept in «Redis».\n',
      message: 'Say what the user notices, not "Redis".',
    },
    {
      text: 'Only animals with «`is_fed = true`» are shown.',
      message: 'Say what the user notices, not "`is_fed = true`".',
    },
    {
      text: 'When food is given, «`isFed` is set to true».',
      message: 'Say what the user notices, not "`isFed` is set to true".',
    },
    {
      text: 'Feeding updates the «last_fed timestamp».',
      message: 'Say what the user notices, not "last_fed timestamp".',
    },
    {
      text: 'The system «provides a `/orders` endpoint».',
      message: 'Say what the user notices, not "provides a `/orders` endpoint".',
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
      message: 'Say what the user notices, not "exposes a `/loans` endpoint".',
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
    {
      text: 'The fare is fetched by «FareService.load()».',
      message: 'Say what the user notices, not "FareService.load()".',
    },
    {
      text: 'The bill is drawn by a «React component».',
      message: 'Say what the user notices, not "React component".',
    },
    {
      text: 'Loans are kept in the «`open_loans` table».',
      message: 'Say what the user notices, not "`open_loans` table".',
    },
    { text: 'The bed list is «debounced».', message: 'Say what the user notices, not "debounced".' },
    { text: 'The photo is put into an «S3 bucket».', message: 'Say what the user notices, not "S3 bucket".' },
    {
      text: 'The menu is rendered in «MenuList.tsx».',
      message: 'Say what the user notices, not "MenuList.tsx".',
    },
    {
      text: 'Stops are found with «Elasticsearch».',
      message: 'Say what the user notices, not "Elasticsearch".',
    },
    {
      text: 'The card is read by «CardReaderAdapter».',
      message: 'Say what the user notices, not "CardReaderAdapter".',
    },
    {
      text: 'The fine is stored by «POST /fines».',
      message: 'Say what the user notices, not "POST /fines".',
    },
    {
      text: 'The drop is handled by a «Lambda function».',
      message: 'Say what the user notices, not "Lambda function".',
    },
    {
      text: 'Loans have a «unique index» on card and book.',
      message: 'Say what the user notices, not "unique index".',
    },
    {
      text: 'The seats are shown in a «SeatMap component».',
      message: 'Say what the user notices, not "SeatMap component".',
    },
    {
      text: 'The cart is kept in «LocalStorage».',
      message: 'Say what the user notices, not "LocalStorage".',
    },
    {
      text: 'The bell is rung by a «`BellScheduler`».',
      message: 'Say what the user notices, not "`BellScheduler`".',
    },
    {
      text: 'The photo is shrunk in a «web worker».',
      message: 'Say what the user notices, not "web worker".',
    },
    { text: 'Stops are drawn in a «`<canvas>`».', message: 'Say what the user notices, not "`<canvas>`".' },
    {
      text: 'One «row for each guest is inserted into `mail_queue`».',
      message: 'Say what the user notices, not "row for each guest is inserted into `mail_queue`".',
    },
  ],
});
