import { wordSet } from './tokens';

/** Who may be allowed something, beside those whose name ends as persons' names do. */
const persons = wordSet(`
  he she i we you they person persons people anyone anybody nobody everyone everybody someone somebody one staff team
  teams parent parents child children pupil pupils student students adult adults clerk clerks nurse nurses cook cooks
  chef chefs coach coaches guide guides host hosts guest guests pilot pilots patient patients resident residents tenant
  tenants agent agents client clients accountant accountants assistant assistants applicant applicants participant
  participants consultant consultants citizen citizens technician technicians librarian librarians
  physician physicians candidate candidates delegate delegates crew colleague colleagues admin admins friend friends
  neighbour neighbours neighbor neighbors household households company companies family families
`);

const personEnding = /(?:er|or|ist|ee)s?$/;

/** Things whose names end as those of persons do. */
const things = wordSet(`
  order number letter header footer banner error filter folder server timer reminder printer parameter character
  container center counter buffer paper offer answer monitor sensor color browser tracker router trigger marker cursor
  poster voucher newsletter ledger chapter layer pointer placeholder slider spinner loader divider helper wrapper parser
  compiler linter formatter controller adapter scanner cluster master register scheduler worker handler listener
  processor generator indicator selector validator iterator connector vector factor mirror door floor elevator calculator
  transfer power shower tower water weather winter matter other another either whether after under over never ever her
  per super upper lower outer inner later former latter proper computer charger dinner summer quarter semester meter
  barrier corner border fee coffee degree tree committee three free list checklist
  waitlist playlist wishlist whitelist allowlist blocklist denylist watchlist shortlist mist
`);

/** Whether a word in small letters names somebody. */
export function isPerson(word: string): boolean {
  if (persons.has(word)) return true;
  return personEnding.test(word) && !things.has(word) && !things.has(word.replace(/s$/, ''));
}
