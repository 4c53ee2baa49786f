import rule from '../../src/core/rules/domain-health-no-privacy-criterion';
import { testRule } from '../rule-tester';

/** A Markdown item with this story and these criteria. */
function item(story: string, ...criteria: string[]): { file: string; text: string } {
  const list =
    criteria.length > 0
      ? `\n**Acceptance criteria:**\n\n${criteria.map((text) => `- ${text}\n`).join('')}`
      : '';
  return { file: 'sample.backlog.md', text: `## US-1: A story of the ward\n\n${story}\n${list}` };
}

const say = (words: string): string => `Say in a criterion who may see this: "${words}".`;

testRule(rule, {
  valid: [
    item('As a nurse, I want to see lab results of my ward.', 'Nurses of other wards have no access'),
    item('As a doctor, I want to open the medical record of a patient.', 'The patient has given consent'),
    item('As a clerk, I want to send a diagnosis to the insurer.', 'It is sent encrypted'),
    item('As a doctor, I want to write prescriptions.', 'Only doctors who are signed in see them'),
    item('As a nurse, I want to book the break room.', 'The room shows as taken'),
    item('As a cook, I want to see how many meals the ward needs.', 'The number is there by ten'),
    item('As a nurse, I want to see lab results of my ward.'),
    item('As a patient, I want to find the ward.', 'A map is shown'),
    item('As a doctor, I want to search anonymised health data by age.', 'The number of hits is shown'),
    item('As a patient person, I want to wait in the hall.', 'A clock is shown'),
    item('Como enfermera, quiero ver los resultados.', 'Se muestra la fecha'),
  ],
  invalid: [
    {
      ...item('As a nurse, I want to see «lab results» of my ward.', 'The newest value stands first'),
      message: say('lab results'),
    },
    {
      ...item('As a doctor, I want to open the «medical record» of a patient.', 'It opens within 2 seconds'),
      message: say('medical record'),
    },
    {
      ...item('As a nurse, I want to open a «patient’s records» at the bed.', 'The newest stands first'),
      message: say('patient’s records'),
    },
    {
      ...item('As a nurse, I want to note «allergies» at the door.', 'A note is red'),
      message: say('allergies'),
    },
    {
      ...item('As a doctor, I want to write «prescriptions».', 'The dose is checked'),
      message: say('prescriptions'),
    },
    {
      ...item('As a clerk, I want to send a «diagnosis» to the insurer.', 'It is sent once a day'),
      message: say('diagnosis'),
    },
    {
      ...item('As a nurse, I want to print «patient records».', 'A page has a date'),
      message: say('patient records'),
    },
    {
      ...item('As a doctor, I want to compare «x-rays» of two years.', 'They stand side by side'),
      message: say('x-rays'),
    },
    {
      ...item('As a nurse, I want to list all «medications» of a ward.', 'They are in order of time'),
      message: say('medications'),
    },
    {
      ...item('As a parent, I want to see the «vaccinations» of my child.', 'The next date is shown'),
      message: say('vaccinations'),
    },
    {
      ...item('As a doctor, I want to search «health data» by age.', 'The number of hits is shown'),
      message: say('health data'),
    },
  ],
});
