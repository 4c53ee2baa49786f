import rule from '../../src/core/rules/story-vague-wording';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a vet, I want to list the fields that are required.',
    'As a vet, I want the dose that has improved the cow.',
    'As a skipper, I want to know whether my line is secure.',
    'As a skipper, I want a ramp to be stable when it rains.',
    'As a vet, I want to see which tests work well with cats.',
    'As a vet, I want to list the patients in a machine-readable way.',
    'As a vet, I want to name doses in a way that owners understand.',
    'As a vet, I want to export the herd in a one-way manner.',
    'As a vet, I want the siren to sound more loudly than the barking.',
    'As a vet, I want to record three key metrics: weight, pulse and age.',
    'As a vet, I want to see a hint when some changes are not saved.',
    'As a vet, I want to call the support team.',
    'As a vet, I want to take control of the camera in the stable.',
    'As a vet, I want to see related animals.',
    'As a keeper, I want to know about broken locks of my cages.',
    'As a keeper, I want to note the food pertinent to an animal.',
    'As a keeper, I want to file the Comprehensive Plan.',
    'As a cook, I want to see orders, so that I can plan more easily.',
    'As a clerk, I want to clear the queue at closing time.',
    'As a clerk, I want to open a support ticket.',
    "As a driver, I want to see a route that is shorter than today's.",
    'As a host, I want to book the "Easily" room.',
    'As a reader, I want to see the most recent books.',
    'As a nurse, I want to see the process of a transfer.',
    'As a keeper, I want flexible working hours to show in the rota.',
    'As a coach, I want to see results within two seconds.',
    'As a teacher, I want to sort marks to find weak spots easily.',
    'As a clerk, I want a clear-cut order of claims.',
    'As a voter, I want to see who has the simple majority.',
    'As a clerk, I want complaints to be handled by the ombudsman.',
    'As a runner, I want to enter a fun run.',
    'As a porter, I want clear plastic bags to be counted.',
    'As a glazier, I want to see how many clear, brown and green bottles came in so that I can bill them.',
    'As a chemist, I want to see the clear plastic bottles in stock so that I can order.',
    'As a trader, I want to see the good faith estimate so that I can plan.',
    'As a player, I want to see my score and the rest of the league so that I know my rank.',
    'As a florist, I want to book some time off.',
    'As a florist, I want to see what is sold in a good season.',
    'As a florist, I want flexible hoses to be listed.',
    'As a florist, I want to order within some time slots.',
    'As a reviewer, I want to declare a conflict of interest, so that I get no paper of a friend.',
    'As a clerk, I want to see whether a motion needs a simple or a two-thirds majority, so that I announce the right result.',
    'As a sergeant, I want to note the appropriate adult of a minor, so that the interview counts.',
    'As a crane operator, I want to read the clear height under the hook, so that nothing is hit.',
  ],
  invalid: [
    {
      text: 'As a vet, I want an «improved search».',
      message: 'Say what "improved search" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want owners to state «all the necessary information».',
      message: 'Say what "all the necessary information" means here, so that it can be checked.',
    },
    {
      text: 'As a skipper, I want the login to «be secure».',
      message: 'Say what "be secure" means here, so that it can be checked.',
    },
    {
      text: 'As a skipper, I want «good support for» tides.',
      message: 'Say what "good support for" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to list patients «without too much hassle».',
      message: 'Say what "without too much hassle" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want the scale to «work well» outdoors.',
      message: 'Say what "work well" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to «see interesting figures».',
      message: 'Say what "see interesting figures" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to be «kept in the loop».',
      message: 'Say what "kept in the loop" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to list the patients «in a structured way».',
      message: 'Say what "in a structured way" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to send bills «in a timely manner».',
      message: 'Say what "in a timely manner" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to sort doses «more precisely».',
      message: 'Say what "more precisely" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to see the «key metrics» of the herd.',
      message: 'Say what "key metrics" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to have «some flexibility» in the doses.',
      message: 'Say what "some flexibility" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to «make some changes» to the leaflet.',
      message: 'Say what "make some changes" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to «keep control over» my notes.',
      message: 'Say what "keep control over" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to «receive support» with the first visit.',
      message: 'Say what "receive support" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to get the bill «in the correct format».',
      message: 'Say what "in the correct format" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to «be confident» that the herd is well.',
      message: 'Say what "be confident" means here, so that it can be checked.',
    },
    {
      text: 'As a vet, I want to order drugs «and related products».',
      message: 'Say what "and related products" means here, so that it can be checked.',
    },
    {
      text: 'As a keeper, I want to «know about fees».',
      message: 'Say what "know about fees" means here, so that it can be checked.',
    },
    {
      text: 'As a keeper, I want to sort food in «several» ways.',
      message: 'Say what "several" means here, so that it can be checked.',
    },
    {
      text: 'As a keeper, I want to see «accurate» weights.',
      message: 'Say what "accurate" means here, so that it can be checked.',
    },
    {
      text: 'As a keeper, I want to buy hay for a «low price».',
      message: 'Say what "low price" means here, so that it can be checked.',
    },
    {
      text: 'As a cook, I want to «easily» weigh flour.',
      message: 'Say what "easily" means here, so that it can be checked.',
    },
    {
      text: 'As a clerk, I want to «manage» claims, so that families get answers.',
      message: 'Name the actions that "manage" stands for, one story each.',
    },
    {
      text: 'As a driver, I want a «user-friendly» map.',
      message: 'Say what "user-friendly" means here, so that it can be checked.',
    },
    {
      text: 'As a host, I want to see «relevant» guests.',
      message: 'Say what "relevant" means here, so that it can be checked.',
    },
    {
      text: 'As a keeper, I want to log food, water, «etc».',
      message: 'Say what "etc" means here, so that it can be checked.',
    },
    {
      text: 'As a nurse, I want to be able to «handle» transfers, so that beds are freed.',
      message: 'Name the actions that "handle" stands for, one story each.',
    },
    {
      text: 'As a coach, I want to «quickly» enter a score.',
      message: 'Say what "quickly" means here, so that it can be checked.',
    },
    {
      text: 'As a teacher, I want to add marks and «any other» remarks.',
      message: 'Say what "any other" means here, so that it can be checked.',
    },
    {
      text: 'As a reader, I want suggestions «as soon as possible».',
      message: 'Say what "as soon as possible" means here, so that it can be checked.',
    },
    {
      text: 'As a tenant, I want an «appropriate» reply to my report.',
      message: 'Say what "appropriate" means here, so that it can be checked.',
    },
    {
      text: 'As a cook, I want «clear» labels on the shelves.',
      message: 'Say what "clear" means here, so that it can be checked.',
    },
    {
      text: 'As a cook, I want a «simple» list of orders.',
      message: 'Say what "simple" means here, so that it can be checked.',
    },
    {
      text: 'As a cook, I want to log salt, pepper «and things like that».',
      message: 'Say what "and things like that" means here, so that it can be checked.',
    },
    {
      text: 'As a driver, I want a map that is «easy to fold».',
      message: 'Say what "easy to fold" means here, so that it can be checked.',
    },
    {
      text: 'As a cook, I want late orders to «be taken care of».',
      message: 'Name the actions that "be taken care of" stands for, one story each.',
    },
    {
      text: 'As a host, I want to «stay on top of» bookings.',
      message: 'Name the actions that "stay on top of" stands for, one story each.',
    },
    {
      text: 'As a teacher, I want to read a thread, answer it and «deal with» complaints so that parents are calm.',
      message: 'Name the actions that "deal with" stands for, one story each.',
    },
    {
      text: 'As a baker, I want to buy flour at a «fair price» so that I earn.',
      message: 'Say what "fair price" means here, so that it can be checked.',
    },
    {
      text: 'As a skipper, I want to see wind, tide «and the rest of it» so that I can plan.',
      message: 'Say what "and the rest of it" means here, so that it can be checked.',
    },
    {
      text: 'As a florist, I want to order «in a simple manner».',
      message: 'Say what "in a simple manner" means here, so that it can be checked.',
    },
    {
      text: 'As a florist, I want old orders to go «after some time».',
      message: 'Say what "after some time" means here, so that it can be checked.',
    },
    {
      text: 'As a florist, I want hints that «make more sense».',
      message: 'Say what "make more sense" means here, so that it can be checked.',
    },
    {
      text: 'As a florist, I want to pay «without noticeable delay».',
      message: 'Say what "without noticeable delay" means here, so that it can be checked.',
    },
    {
      text: 'As a florist, I want «flexible» timers.',
      message: 'Say what "flexible" means here, so that it can be checked.',
    },
  ],
});
