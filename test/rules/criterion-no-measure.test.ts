import rule from '../../src/core/rules/criterion-no-measure';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'Fast charging is listed among the features.',
    'Frequent flyers see their miles.',
    'Frequent travellers have a lane of their own.',
    'The period of notice is printed.',
    'The first few seconds are free.',
    'Access is limited.',
    'The stay is limited to members.',
    'The page shows whether enough time is left.',
    'The gate opens immediately when the tag is read.',
    'A real-time feed of the cage is shown.',
    'A name shorter than 2 letters is too short to be saved.',
    'The bell rings early enough to stop the lift.',
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
    'Orders are listed with how many guests they are for.',
    'The log is written in time order.',
    'A larger picture opens on a tap.',
    'The maximum size is shown below the field.',
    'Tags and dishes are linked many-to-many.',
    'The priority is high when the guest is a regular.',
    'The message says "Too many dishes".',
    'The backup runs at intervals set by the owner.',
    'The move is done with no downtime.',
    // A headline: the steps say what is meant.
    {
      file: 'menu.feature',
      text: 'Feature: Menu\n\n  Scenario: The menu opens quickly\n    When it opens\n    Then the dishes of today are listed\n',
    },
    'The chart shows the peak load of the day.',
    'The seat is wide enough to hold two.',
    'The timer counts in minutes.',
    'The pump stops when there is not enough water.',
    'The voucher can be used several times.',
    'The header shows how many calls the rate limit headers allow.',
    'The dishwasher does not drain the tank.',
    'A rare book is never lent.',
  ],
  invalid: [
    { text: '«Fast» lists are shown.', message: 'Give "Fast" a figure and a unit.' },
    {
      text: 'The radio works over «long periods» without power.',
      message: 'Give "long periods" a figure and a unit.',
    },
    {
      text: '«Frequent cancellations» are told to the office.',
      message: 'Give "Frequent cancellations" a figure and a unit.',
    },
    { text: 'Renting takes only a «few taps».', message: 'Give "few taps" a figure and a unit.' },
    { text: 'Renting is a matter of «few clicks».', message: 'Give "few clicks" a figure and a unit.' },
    { text: 'The maximum «stay is limited».', message: 'Give "stay is limited" a figure and a unit.' },
    {
      text: 'The gate copes with «high data volumes».',
      message: 'Give "high data volumes" a figure and a unit.',
    },
    { text: 'A skipper «has enough time» to leave.', message: 'Give "has enough time" a figure and a unit.' },
    {
      text: 'A new price is «shown on the board immediately».',
      message: 'Give "shown on the board immediately" a figure and a unit.',
    },
    {
      text: '«Real-time updates» of weights.',
      message: 'Give "Real-time updates" a figure and a unit.',
    },
    {
      text: 'The shop can «handle concurrent users».',
      message: 'Give "handle concurrent users" a figure and a unit.',
    },
    {
      text: 'E2E runs get «sufficient time» to finish.',
      message: 'Give "sufficient time" a figure and a unit.',
    },
    {
      text: 'A name that is «too short» is refused.',
      message: 'Give "too short" a figure and a unit.',
    },
    {
      text: 'The map updates «in real-time».',
      message: 'Give "in real-time" a figure and a unit.',
    },
    {
      text: 'The worker has «resource limits».',
      message: 'Give "resource limits" a figure and a unit.',
    },
    { text: 'The bell rings «early enough».', message: 'Give "early enough" a figure and a unit.' },
    {
      text: 'Wrong bills are «kept to a minimum».',
      message: 'Give "kept to a minimum" a figure and a unit.',
    },
    {
      text: 'The bill comes «with a short delay».',
      message: 'Give "with a short delay" a figure and a unit.',
    },
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
    {
      text: 'The order is sent again «after a short while».',
      message: 'Give "after a short while" a figure and a unit.',
    },
    { text: 'Every «message is short».', message: 'Give "message is short" a figure and a unit.' },
    {
      text: 'The kitchen «keeps waiting times low».',
      message: 'Give "keeps waiting times low" a figure and a unit.',
    },
    { text: '«Big tables» are split.', message: 'Give "Big tables" a figure and a unit.' },
    { text: 'The screen copes with «lots of» orders.', message: 'Give "lots of" a figure and a unit.' },
    {
      text: 'Dishes are told apart with «satisfying accuracy».',
      message: 'Give "satisfying accuracy" a figure and a unit.',
    },
    { text: 'The menu scrolls «with no lag».', message: 'Give "with no lag" a figure and a unit.' },
    {
      text: 'The page answers «as fast as possible».',
      message: 'Give "as fast as possible" a figure and a unit.',
    },
    {
      text: 'The log «takes up little space».',
      message: 'Give "takes up little space" a figure and a unit.',
    },
    {
      text: 'The sign is «large enough».',
      message: 'Give "large enough" a figure and a unit.',
    },
    {
      text: 'The shop «copes with rising demand».',
      message: 'Give "copes with rising demand" a figure and a unit.',
    },
    {
      text: 'Results appear «within seconds».',
      message: 'Give "within seconds" a figure and a unit.',
    },
    {
      text: 'The card is blocked «after several failed attempts».',
      message: 'Give "after several failed attempts" a figure and a unit.',
    },
    {
      text: 'The board is read anew «every few minutes».',
      message: 'Give "every few minutes" a figure and a unit.',
    },
    {
      text: '«A certain number of» seats is kept free.',
      message: 'Give "A certain number of" a figure and a unit.',
    },
    {
      text: 'The import «must not slow down» the shop.',
      message: 'Give "must not slow down" a figure and a unit.',
    },
    {
      text: 'The map runs on «older tablets».',
      message: 'Give "older tablets" a figure and a unit.',
    },
    {
      text: "The app «doesn't slow the phone down».",
      message: 'Give "doesn\'t slow the phone down" a figure and a unit.',
    },
    {
      text: 'The tracker «does not drain the battery».',
      message: 'Give "does not drain the battery" a figure and a unit.',
    },
    { text: 'The animation is «not too long».', message: 'Give "not too long" a figure and a unit.' },
    {
      text: 'The bell rings «sufficiently loudly».',
      message: 'Give "sufficiently loudly" a figure and a unit.',
    },
    { text: 'The tenant gets «regular updates».', message: 'Give "regular updates" a figure and a unit.' },
    {
      text: 'The guest is signed out when idle «for too long».',
      message: 'Give "for too long" a figure and a unit.',
    },
    {
      text: 'The bundle does not «grow significantly».',
      message: 'Give "grow significantly" a figure and a unit.',
    },
    { text: 'There is «hardly any downtime».', message: 'Give "hardly any downtime" a figure and a unit.' },
    {
      text: 'The tick appears «almost immediately».',
      message: 'Give "almost immediately" a figure and a unit.',
    },
  ],
});
