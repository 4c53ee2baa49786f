import rule from '../../src/core/rules/story-prescribes-solution';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
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
  ],
  invalid: [
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
  ],
});
