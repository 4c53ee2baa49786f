import { wordSet } from './tokens';

/** How a wish for a thing opens: "to be able to build a …". */
export const opening = wordSet(
  'to be able have build get launch set up develop introduce create establish offer provide start use',
);
/** Products that are many things in one. */
export const products = wordSet(`
  platform portal marketplace ecosystem suite system solution website shop web-shop webshop intranet hub
  super-app package erp crm cms lms lims wms hrms register registry network infrastructure software app
  application environment bank provider engine record records
`);
/** These are products whatever they are for: "I want a marketplace". */
export const wholeProducts = wordSet(
  'platform portal marketplace ecosystem suite solution website shop web-shop webshop intranet hub super-app erp crm network bank',
);
/** What makes a product one for everybody, or for everything. */
export const grand = wordSet(`
  full-featured full-blown fully-fledged all-in-one holistic one-stop national nationwide nation-wide
  countrywide country-wide worldwide world-wide company-wide enterprise-wide europe-wide international
  global universal social super
`);
/** Of a thing that may be small they say nothing: "a complete record of my visits". */
export const full = wordSet('own complete comprehensive full');
export const mayBeSmall = wordSet('record records register registry application environment network');
/** What a product does that does it all. */
export const doesAll = wordSet(`
  manage manages handle handles run runs cover covers covering support supports replace replaces integrate
  integrates unite unites combine combines connect connects link links bring brings administer does do
  takes looks
`);
export const everybody = wordSet('all every everybody everyone everything whole entire citizens residents');

/** What is done to a whole house, or to all of its systems. */
export const overhauls = wordSet(`
  replace migrate port integrate unify consolidate digitise digitize digitalise digitalize automate
  modernise modernize centralise centralize standardise standardize overhaul transform redesign rewrite
  rebuild reorganise reorganize restructure revamp streamline optimise optimize rework relaunch outsource
  retire
`);
/** So everyday that the whole must be named, or what becomes of it. */
export const everyday = wordSet('put bring move manage administer handle cover offer');
/** What makes something else of a product that is there. */
export const remakes = wordSet(
  'rewrite rebuild redesign modernise modernize overhaul relaunch revamp digitise digitize digitalise digitalize reimplement replatform',
);
/** How all of it is to be afterwards. */
export const outcomes = wordSet(
  'online digital paperless connected integrated automated interoperable compliant',
);
export const totals = wordSet('all every whole entire complete');
export const ageing = wordSet('old legacy existing current present outdated ageing aging');
/** Whole organisations, and their parts that are houses of their own. */
export const houses = wordSet(`
  company companies organisation organisations organization organizations institution institutions school
  schools university universities faculty faculties institute institutes hospital hospitals clinic clinics
  practice practices gps pharmacy pharmacies laboratory laboratories insurer insurers bank banks hotel
  hotels branch branches subsidiary subsidiaries department departments office offices municipality
  municipalities city cities county counties authority authorities ministry ministries agency agencies
  museum museums library libraries parish parishes dioceses business businesses operator operators region
  regions country countries farm farms camp camps factory factories plants suppliers carriers
`);
/** What a house consists of, and what it runs on. */
export const large: ReadonlySet<string> = new Set([
  ...houses,
  ...wordSet(`
    systems system applications application services tools websites sites platforms portals processes
    process workflows operations operation administration infrastructure backend back-end frontend
    front-end codebase base core landscape archives archive paperwork accounting logistics procurement
    payroll planning stack portfolio chain chains collections collection holdings programmes software
    website platform portal app mainframe erp crm cms needs
  `),
]);
/** What libraries and museums keep, and what is done to all of it once. */
export const collections = wordSet('collection collections holdings archive archives library libraries');
export const captured = wordSet('scan describe catalogue transcribe preserve georeference');
export const software = wordSet(`
  software system systems platform application app website site cms erp crm infrastructure mainframe
  backend back-end frontend front-end codebase portal monolith landscape administration shop webshop
  web-shop
`);
/** What a computer runs, or a person within a day. */
export const runnable: ReadonlySet<string> = new Set([
  ...software,
  ...wordSet(
    'stack applications services tools websites portals processes process workflows payroll planning backend core programmes',
  ),
]);
