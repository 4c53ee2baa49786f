import { wordSet } from './tokens';

/** How a wish for a thing opens: "to be able to build a …". */
export const opening = wordSet(
  'to be able have build get launch set up develop introduce create establish offer provide start use',
);
/** Products that are many things in one. */
export const products = wordSet(
  'platform portal marketplace ecosystem suite system solution website shop web-shop webshop intranet hub super-app erp crm cms lms register registry network infrastructure software app application environment bank provider engine record records',
);
/** Of these one says nothing more: "I want a marketplace". */
export const wholeProducts = wordSet(
  'platform portal marketplace ecosystem suite solution website shop web-shop webshop intranet hub super-app erp crm network bank',
);
/** What makes a product one for everybody, or for everything. */
export const grand = wordSet(
  'own complete comprehensive full-featured full-blown fully-fledged all-in-one holistic one-stop national nationwide nation-wide countrywide country-wide worldwide world-wide company-wide enterprise-wide europe-wide international global universal social',
);
/** What a product does that does it all. */
export const doesAll = wordSet(
  'manage manages handle handles run runs cover covers covering support supports replace replaces integrate integrates unite unites combine combines connect connects link links bring brings administer does do takes looks',
);
export const everybody = wordSet('all every everybody everyone everything whole entire citizens residents');

/** What is done to a whole house, or to all of its systems. */
export const overhauls = wordSet(
  'replace migrate port integrate unify consolidate digitise digitize digitalise digitalize automate modernise modernize centralise centralize standardise standardize overhaul transform redesign rewrite rebuild reorganise reorganize restructure revamp streamline optimise optimize rework relaunch outsource retire',
);
/** So everyday that the whole must be named, or what becomes of it. */
export const everyday = wordSet('put bring move run manage administer handle cover offer');
/** What makes something else of a product that is there. */
export const remakes = wordSet(
  'rewrite rebuild redesign modernise modernize overhaul relaunch revamp digitise digitize digitalise digitalize reimplement replatform',
);
export const rewritten = new Map([
  ['rewritten', 'rewrite'],
  ['rebuilt', 'rebuild'],
  ['brought', 'bring'],
]);
/** How all of it is to be afterwards. */
export const outcomes = wordSet('online digital paperless connected integrated automated');
export const totals = wordSet('all every whole entire complete');
export const ageing = wordSet('old legacy existing current present outdated ageing aging');
/** What a house consists of, and what it runs on. */
export const large = wordSet(
  'systems system applications application services tools websites sites platforms portals processes process workflows departments branches subsidiaries offices companies clinics hospitals schools institutes faculties operations operation business administration infrastructure backend back-end frontend front-end codebase core landscape company organisation organization school university hospital city hotel archives archive paperwork accounting logistics procurement payroll planning stack portfolio chain chains collections programmes software website platform portal app mainframe erp crm cms',
);
export const software = wordSet(
  'software system systems platform application app website site cms erp crm infrastructure mainframe backend back-end frontend front-end codebase portal monolith landscape core administration',
);
/** What the old one can: "everything the old system does". */
export const abilities = wordSet('do does did offer offers provide provides can could need needs want wants');
