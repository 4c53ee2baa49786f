/**
 * Every matter of the market can be work on a screen, and can be a decision. These frames say both of the same
 * matters, so that the fit finds the difference in what is done with a matter and not in the matter itself.
 */
export const matters: readonly string[] = (
  'pricing, price list, subscription, plan, free plan, trial, membership, billing, churn, retention, revenue, market, ' +
  'competitor, customer segment, persona, partner, reseller, sponsor, investor, donor, licence, brand, positioning, ' +
  'vision, mission, strategy, roadmap, OKR, KPI, goal, campaign, launch, referral, survey, interview, user research, ' +
  'community, growth, conversion, onboarding, NPS, satisfaction, discount, commission, marketplace, white label, ' +
  'enterprise, pilot, budget, funding, grant, business model, go-to-market, newsletter, governance, privacy, support, ' +
  'certification, target group, value proposition, sponsorship, partnership, open source, monetization, product ' +
  'strategy, competitor analysis, market research, customer feedback, sales, marketing, risk, business case, ' +
  'analytics, paywall, loyalty, donation, member, stakeholder, portfolio, forecast, margin, tier, offer, rebrand, ' +
  'expansion, data policy, usage, renewal, contract, service level, refund, advertising, affiliate, audience, ' +
  'franchise, quality, accessibility, sustainability, translation, mobile, API, AI, integration, export, payment'
).split(', ');

export const people: readonly string[] = (
  'bakers, clinics, schools, landlords, small firms, volunteers, nurses, municipalities, agencies, parents, drivers, ' +
  'librarians, farmers, start-ups, hotels, choirs, dentists, museums, students, carers'
).split(', ');

export const roles: readonly string[] = (
  'manager, clerk, product manager, director, analyst, volunteer, teacher, sales person, founder, administrator, ' +
  'nurse, member, treasurer, editor'
).split(', ');

/** `{m}` is a matter, `{p}` people, `{r}` a role. */
export const workFrames: readonly string[] = [
  '{m} page: header overlaps the menu on small screens',
  'Add a filter by year to the {m} report',
  '{m} dashboard shows last month instead of this one',
  'Export the {m} list as CSV',
  'As a {r} I want to see the {m} figures on one page so that I need not ask',
  'Typo in the {m} section of the docs',
  '{m} widget: dark mode',
  'Docs: explain how the {m} settings work',
  'Import {m} data from a spreadsheet\nColumns are matched by name, errors are listed.',
  '{m} form loses the input when going back',
  'Endpoint for {m}: return an empty list instead of an error',
  'Rename the {m} tab',
  'Blog post on {m}: two links are dead',
  'Template for {m} with an example',
  'Notify owners when the {m} entry changes',
  'Show the {m} in the header',
  'feat({m}): bulk edit',
  'As a {r} I want to sort the {m} table\nBy date and by name.',
  '{m} tool: let people add a comment',
  'Slow query on the {m} overview',
  'Guide: how to set up {m} in five steps',
  'Put the {m} text on the home page, copy is in the ticket',
  '{m} icons are missing',
  'KR2: {m} module live for all customers',
  '{m} badge next to the name',
  'Allow more than one {m} per account',
  'Email about {m} goes out twice',
  '{m} calculator on the site: amount field accepts letters',
  'Move {m} to the new navigation',
  'Test data for {m}',
  'Make {m} easier to find\nIt is three clicks away at the moment. A link on the start page would do.',
  '{m}: state on the page what is included and what is not',
  '{m} should be visible for {p} without logging in',
  'Missing: {m} in the monthly mail',
  'It would be great if the app reminded me of the {m} a day before',
  '{m} gets lost when two people edit at once\nHappens every week. The later one should see a warning.',
  'The {m} wizard needs a way to go back',
  '{m} for {p}: list, detail, edit, delete',
  'Phase 2: {m} (API, screens, mails)',
  'Automate {m}: nightly job, log, alert when it fails',
  '{m} section: shorter text, larger picture, one button',
  'Wording of the {m} notice is confusing, use the one from the help page',
  'Support {m} in the mobile app as on the web',
  'Role editor: who may see {m}',
  'Track clicks on {m}',
  'Course on {m}: unit 3 has no exercise',
  'Newsletter: teaser for the {m} article',
  'Remove the old {m} code, nothing calls it any more',
  '{m} page for {p}: testimonials, picture, contact form',
  'Log who changed the {m} and when\nNeeded for the audit. Shown to administrators only.',
];

export const decisionFrames: readonly string[] = [
  'Decide on our {m} for the next two years',
  'What should our {m} be?',
  'Do we need to rethink {m}?',
  'Who cares about {m} and what would they pay for it',
  'Our {m} is not clear to anybody, agree on it with the founders',
  'Find out how {p} see our {m}',
  'Work out {m} for {p}',
  '{m}: what do the others do, and what do we do differently',
  'Why does our {m} not work for {p}',
  'Define {m}',
  'Does {m} matter to {p}? Ask ten of them',
  'New {m} from 2028 on',
  'Proposal for {m}, with cost and risk, for the board',
  'Drop {m} altogether?',
  '{p} leave because of our {m}',
  '{m}\nWe never said whom it is for. Let us settle that before we do anything else.',
  'Talk to {p} about {m}',
  '{m} as the reason why {p} choose us',
  'Let {p} tell us what {m} means to them\nEight conversations, then a recommendation.',
  'Which {m} could carry us through the next years',
  'Turn {m} into something {p} pay for',
  'Get leadership behind one {m}',
  '{m} for {p} first, others later',
  'Stop {m} unless it brings {p}',
  'Learn from the failed {m}: what did we get wrong about {p}',
  'Options for {m} and what each would cost us',
  'Analysis of {m}',
  '{m}: alone or with a partner',
  'Be the first name {p} think of when it comes to {m}',
  'Half of our income from {m} by the end of next year',
  'Build {m} ourselves or buy it? It decides how much we depend on others',
  'We keep {m} simple. No exceptions for large customers, even if that costs us some.',
  'Nobody else offers {m} to {p}: that is our opening',
  'Without {m} we lose {p}, with it we lose what makes us different',
  '{m} has to pay for itself within a year, or we leave it to others',
  'Present the three ways to go on with {m} to the owners\nMoney, people, what we would give up.',
  'Understand why {p} stay in spite of our {m}',
  'More {p} through {m}: from 40 to 200 in a year',
  'Should {m} stay free for {p}?',
  'Risk: a larger rival gives {m} away. Answer: be closer to {p}',
  'Our {m} serves two masters. Choose one.',
  'Market for {m} among {p}: size, who is in it, what they charge',
  'As a team we want to know if {p} would miss {m}\nSix visits, notes, a yes or no.',
  'Test two kinds of {m} with {p} and keep the one that brings more of them back',
  'Retire {m}? A few of the largest customers still rely on it',
  'Year plan: one theme, {m}',
  'Who decides about {m} once the founder is gone',
  'Trust before {m}: we do not sell what {p} tell us',
  '{p} pay, {p} use, and who chooses? {m} depends on the answer',
  'Partner up with those who already have {p}, give them a share of the {m}',
];
