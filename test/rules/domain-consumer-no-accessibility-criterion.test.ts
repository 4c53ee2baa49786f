import rule from '../../src/core/rules/domain-consumer-no-accessibility-criterion';
import { testRule } from '../rule-tester';

/** A Markdown item with this story and these criteria. */
function item(story: string, ...criteria: string[]): { file: string; text: string } {
  const list =
    criteria.length > 0
      ? `\n**Acceptance criteria:**\n\n${criteria.map((text) => `- ${text}\n`).join('')}`
      : '';
  return { file: 'sample.backlog.md', text: `## US-1: A story of the stop\n\n${story}\n${list}` };
}

const say = (words: string): string => `Say in a criterion how everybody can use this: "${words}".`;

testRule(rule, {
  valid: [
    item('As a rider, I want to see the nearest stop on a map.', 'A screen reader says its name'),
    item('As a rider, I want to send a form about a lost bag.', 'Each field has a label'),
    item('As a rider, I want to watch a video of the new tram.', 'It has subtitles'),
    item('As a rider, I want to see delays in colours.', 'The contrast is 4.5 to 1'),
    item('As a rider, I want to hear when I must get off.', 'It is said twice'),
    item('As a driver, I want to report a blocked track.', 'The centre is told'),
    item('As a rider, I want to see the nearest stop on a map.'),
    item(
      'As a rider, I want to send a form about a lost bag.',
      'It can be filled in with the keyboard alone',
    ),
    item('As a rider, I want to perform at the stop.', 'A place is free'),
    item('As a rider, I want to see a map-like list.', 'It is in order'),
    item('Como viajera, quiero ver un mapa.', 'Se marca la parada'),
  ],
  invalid: [
    {
      ...item('As a rider, I want to see the nearest stop on a «map».', 'The nearest stop is marked'),
      message: say('map'),
    },
    {
      ...item('As a rider, I want to send a «form» about a lost bag.', 'A number is shown'),
      message: say('form'),
    },
    {
      ...item('As a rider, I want to watch a «video» of the new tram.', 'It starts at once'),
      message: say('video'),
    },
    {
      ...item('As a rider, I want to add a «photo» of a broken seat.', 'It is sent with the place'),
      message: say('photo'),
    },
    {
      ...item('As a rider, I want to see delays in «colours».', 'Late trams are red'),
      message: say('colours'),
    },
    {
      ...item('As a rider, I want to see a «chart» of my journeys.', 'Months are in order'),
      message: say('chart'),
    },
    { ...item('As a rider, I want to solve a «captcha».', 'It has four letters'), message: say('captcha') },
    {
      ...item('As a rider, I want to see «pictures» of the stops.', 'They load within a second'),
      message: say('pictures'),
    },
    {
      ...item('As a rider, I want to see a «diagram» of the seats.', 'Free seats are marked'),
      message: say('diagram'),
    },
    {
      ...item('As a rider, I want an «animation» of the route.', 'It runs for 5 seconds'),
      message: say('animation'),
    },
  ],
});
