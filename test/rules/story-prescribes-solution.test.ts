import rule from '../../src/core/rules/story-prescribes-solution';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a database administrator, I want to see which queries against PostgreSQL are slow.',
    'As an API consumer, I want results as JSON as well as XML.',
    'As a plugin author, I want to be told of a webhook that is going away.',
    'As a screen reader user, I want buttons to have a spoken name.',
    'As a designer of the component library, I want the dropdown to take a width.',
    'As a guest, I want all tooltips to stay for 10 seconds.',
    'As a cook, I want to export orders to JSON.',
    'As a clerk, I want to listen to the radio.',
    'As a developer, I want to query orders with SQL.',
    'As a keeper, I want the rest of the food to be listed.',
    'As a host, I want to open a tab for a guest at the bar.',
    'As a coach, I want to download the table as CSV.',
    'As a nurse, I want to see the beds of my ward.',
    'As a driver, I want to react to a change of route.',
    'As a reader, I want to hear the page read aloud.',
    'As a devops engineer, I want to restart a Docker container.',
    'As a designer, I want to upload a new icon for our shop.',
    'As a shopkeeper, I want to change the icon of my shop.',
    'As a player, I want to choose an icon for my team.',
    'As a referee, I want to note a red card for a player.',
    'As a painter, I want to order white boxes of paint.',
    'As a listener, I want the newest songs at the top of the list.',
    'As a driver, I want to drag a crate.',
    'As a cashier, I want to swipe the card of a member.',
    'As a player, I want to read about wizards.',
    'As a caretaker, I want to open a window.',
    'As a bank clerk, I want to create the XML file for the tax office.',
    'As a gardener, I want to see when the leaves start to turn yellow so that I can spray.',
    'As a driver, I want the light to turn green when the bus comes so that we are in time.',
    'As a roofer, I want to count the large tiles on a pallet so that I order enough.',
    'As a DBA, I want to see slow queries in Redis so that I can tune them.',
    'As a developer, I want to call the API in Python so that I can script it.',
    'As a signaller, I want to raise red flags at a station so that trains stop.',
    'As a florist, I want to upload prices to an SFTP server of the bank.',
    'As a florist, I want a table of prices.',
    'As a florist, I want to drag a crate to the van.',
    'As a florist, I want to count ticks on my dog.',
    'As a data engineer, I want to load the table PRICE_LIST at night.',
    'As a front-end developer, I want the date picker to take a first day, so that I need not check it.',
    'As a keeper, I want to note when the python was fed, so that nobody feeds it again.',
    'As a painter, I want to order a bucket of pale green paint, so that it fits the wall.',
    'As a host, I want to swipe my card at the door, so that I get in.',
  ],
  invalid: [
    {
      text: 'As an API user, I want results stored in «Redis».',
      message: 'Say what it is for, and leave "Redis" to those who build it.',
    },
    {
      text: 'As a database administrator, I want the log kept safely in «Redis».',
      message: 'Say what it is for, and leave "Redis" to those who build it.',
    },
    {
      text: 'As a guest, I want a «tooltip» for all fields.',
      message: 'Say what it is for, and leave "tooltip" to those who build it.',
    },
    {
      text: 'As a cook, I want a «touchscreen» for orders.',
      message: 'Say what it is for, and leave "touchscreen" to those who build it.',
    },
    {
      text: 'As a cook, I want a «button» that stops orders.',
      message: 'Say what it is for, and leave "button" to those who build it.',
    },
    {
      text: 'As a clerk, I want to choose the office in a «dropdown».',
      message: 'Say what it is for, and leave "dropdown" to those who build it.',
    },
    {
      text: 'As a keeper, I want food plans to be stored «in the database».',
      message: 'Say what it is for, and leave "in the database" to those who build it.',
    },
    {
      text: "As a host, I want a «pop-up» with the guest's name.",
      message: 'Say what it is for, and leave "pop-up" to those who build it.',
    },
    {
      text: 'As a coach, I want to see results in a «pie chart».',
      message: 'Say what it is for, and leave "pie chart" to those who build it.',
    },
    {
      text: 'As a nurse, I want to «click on» a bed to free it.',
      message: 'Say what it is for, and leave "click on" to those who build it.',
    },
    {
      text: 'As a driver, I want stops to come from a «REST API».',
      message: 'Say what it is for, and leave "REST API" to those who build it.',
    },
    {
      text: 'As a reader, I want a «tooltip» on hard words.',
      message: 'Say what it is for, and leave "tooltip" to those who build it.',
    },
    {
      text: 'As a teacher, I want a «checkbox» for late homework.',
      message: 'Say what it is for, and leave "checkbox" to those who build it.',
    },
    {
      text: 'As a tenant, I want reports to be kept in «MySQL».',
      message: 'Say what it is for, and leave "MySQL" to those who build it.',
    },
    {
      text: 'As a player, I want an «icon» that opens the map.',
      message: 'Say what it is for, and leave "icon" to those who build it.',
    },
    {
      text: 'As a nurse, I want a «green bar» when a bed is free.',
      message: 'Say what it is for, and leave "green bar" to those who build it.',
    },
    {
      text: 'As a parent, I want school news «at the top of the start page».',
      message: 'Say what it is for, and leave "at the top of the start page" to those who build it.',
    },
    {
      text: 'As a coach, I want to «drag players onto» the pitch.',
      message: 'Say what it is for, and leave "drag players onto" to those who build it.',
    },
    {
      text: 'As a keeper, I want to «swipe left» on an animal that was fed.',
      message: 'Say what it is for, and leave "swipe left" to those who build it.',
    },
    {
      text: 'As a clerk, I want the law to open in a «new browser tab».',
      message: 'Say what it is for, and leave "new browser tab" to those who build it.',
    },
    {
      text: 'As a reader, I want a «wizard» that asks me for my books.',
      message: 'Say what it is for, and leave "wizard" to those who build it.',
    },
    {
      text: 'As a coach, I want late players «shown in red».',
      message: 'Say what it is for, and leave "shown in red" to those who build it.',
    },
    {
      text: 'As a resident, I want a «chatbot» for parking.',
      message: 'Say what it is for, and leave "chatbot" to those who build it.',
    },
    {
      text: 'As a trainer, I want the overdue rows «to turn red» so that I notice.',
      message: 'Say what it is for, and leave "to turn red" to those who build it.',
    },
    {
      text: 'As a trainer, I want a «star symbol» next to each favourite so that I notice.',
      message: 'Say what it is for, and leave "star symbol" to those who build it.',
    },
    {
      text: 'As a trainer, I want the menu «in the left panel» so that I find it.',
      message: 'Say what it is for, and leave "in the left panel" to those who build it.',
    },
    {
      text: 'As a dispatcher, I want a map with «coloured pins» so that I see where they are.',
      message: 'Say what it is for, and leave "coloured pins" to those who build it.',
    },
    {
      text: 'As a tester, I want the logs stored in «Elasticsearch» so that I can search.',
      message: 'Say what it is for, and leave "Elasticsearch" to those who build it.',
    },
    {
      text: 'As a florist, I want a «Raspberry Pi» in the cellar.',
      message: 'Say what it is for, and leave "Raspberry Pi" to those who build it.',
    },
    {
      text: 'As a florist, I want prices to be loaded from an XML file on an «FTP» server.',
      message: 'Say what it is for, and leave "FTP" to those who build it.',
    },
    {
      text: 'As a florist, I want prices kept in a «table PRICE_LIST».',
      message: 'Say what it is for, and leave "table PRICE_LIST" to those who build it.',
    },
    {
      text: 'As a florist, I want to «drag bouquets between» shelves on the screen.',
      message: 'Say what it is for, and leave "drag bouquets between" to those who build it.',
    },
    {
      text: 'As a florist, I want to «drag a wedding to another day».',
      message: 'Say what it is for, and leave "drag a wedding to another day" to those who build it.',
    },
    {
      text: 'As a florist, I want a «green tick» behind a paid order.',
      message: 'Say what it is for, and leave "green tick" to those who build it.',
    },
    {
      text: 'As a farmer, I want late fields «filled in orange», so that I see them at once.',
      message: 'Say what it is for, and leave "filled in orange" to those who build it.',
    },
    {
      text: 'As a tenant, I want to «swipe a request to the left», so that it is withdrawn.',
      message: 'Say what it is for, and leave "swipe a request to the left" to those who build it.',
    },
    {
      text: 'As a coach, I want a «WhatsApp group» for each team, so that nobody misses a match.',
      message: 'Say what it is for, and leave "WhatsApp group" to those who build it.',
    },
  ],
});
