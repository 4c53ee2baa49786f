import { wordSet } from './tokens';

/** Qualities that a criterion must pin down to be checked; beside those of `vague-qualities.ts`. */
export const vagueInCriteria: readonly string[] = [
  'normally',
  'correct',
  'correctly',
  'works',
  'work together',
  'works well',
  'works correctly',
  'works properly',
  'works as expected',
  'work correctly',
  'work properly',
  'work well',
  'work as expected',
  'functions as expected',
  'functions correctly',
  'functions properly',
  'behaves as expected',
  'behaves correctly',
  'as expected',
  'as intended',
  'as desired',
  'enhanced',
  'improved',
  'essential',
  'basic',
  'critical',
  'concise',
  'readable',
  'legible',
  'clear',
  'clearly',
  'consistently',
  'excels',
  'sensible',
  'sensibly',
  'logical',
  'logically',
  'visually appealing',
  'looks good',
  'looks nice',
  'look and feel',
  'common',
  'typical',
  'standard way',
  'major',
  'sensitive information',
  'sensitive data',
  'minor',
  'accurate',
  'accurately',
  'reliable',
  'reliably',
  'stable',
  'secure',
  'securely',
  'safe',
  'safely',
  'responsive',
  'performant',
  'in a good way',
  'well',
  'successfully handled',
  'handled properly',
  'handled gracefully',
  'if any problems',
  'special cases',
  'necessary',
  'required information',
  'all required',
  'needed information',
  'comprehensive',
  'complete information',
  'detailed',
  'sufficient information',
  'personalized',
  'rich',
  'advanced',
  'sane',
  'plausible',
  'realistic',
  'realistically',
  'naturally',
  'generous',
  'generously',
  'engaged',
  'motivated',
  'motivating',
  'challenging',
  'actionable',
  'descriptive',
  'prominent',
  'prominently',
  'obvious',
  'unobtrusive',
  'unobtrusively',
  'subtle',
  'polished',
  'tidy',
  'snappy',
  'trustworthy',
  'confusing',
  'distracting',
  'annoying',
  'frustrating',
  'overwhelming',
  'in the right way',
  'in the right place',
  'industry standards',
  'minimal',
  'optimized',
  'optimised',
  'intelligent',
  'intelligently',
  'key information',
  'detailed information',
  'continuous improvement',
];

/** Verbs in the imperative that tell the team what to do. What is true afterwards is not said. */
export const taskVerbs = wordSet(`
  create decide implement build add fix update refactor rewrite write configure deploy test document measure list
  fetch authenticate verify install remove migrate rename move extract integrate investigate research
  design define develop prepare generate replace convert introduce expose run execute extend improve
  optimise optimize clean delete drop publish register review set setup make change modify adjust enable
  disable check validate merge upgrade port wrap hook connect call parse store save load send compute
  calculate render use apply switch split consolidate scaffold bump decouple encapsulate deprecate
  containerise containerize dockerise dockerize provision backfill hardcode polyfill restructure modernise
  modernize rewire rebase standardise standardize harmonise harmonize unify reorganise reorganize
`);

/** As much nouns, or what users do: they tell the team only with their object behind them, "wire the form to …". */
export const taskVerbsWithObject = wordSet(`
  agree reuse speed put get obtain train rework redesign rebuild revamp prototype wireframe wire style translate
  localise localize spike evaluate benchmark mock stub instrument clarify sketch code program plug tidy
  adapt analyse analyze explore discuss schedule roll migrate automate
  bundle swap inject persist index cache draft plan patch pin seed package profile
`);

/** Of these, what users do in a product as well: "Add payments", "Calculate the total". */
export const everydayVerbs = wordSet(`
  add delete remove set change calculate generate list send save load convert split apply switch rename
  move check review register publish
`);
