import type { SignalGroup } from '../signal';

/** How much of the product it concerns: an item or feature, or the product over its whole life, a line, a portfolio. */
export const scope: SignalGroup = {
  dimension: 'scope',
  signals: [
    {
      id: 'whole-product',
      name: 'concerns the product as a whole, or several products',
      source: 'scope: the product, a product line, a portfolio (0 1 3 4)',
      words: `
        portfolio, product line, line of business, business line, business unit, second product,
        new product, next product, platform play, whole product, the product, our product, offering, offer,
        suite, ecosystem, product family, flagship, spin-off, spin off, subsidiary, company, organisation,
        organization, the project, our project, start-up, startup, the business, our business, industry,
        sector, the cloud offering, service line, franchise
      `,
    },
    {
      id: 'market-place',
      name: 'names a market, a country or a group of customers',
      source: 'scope: the market (1 3); stakeholders: market (1 2 3)',
      words: `
        market, target market, new market, market segment, segment, customer segment, target group,
        target audience, audience, target customer, icp, ideal customer, customer base, user base,
        demographic, persona, vertical, geography, region, emea, apac, latam, europe, asia, africa,
        germany, austria, switzerland, france, spain, italy, poland, portugal, sweden, norway, denmark,
        finland, nordics, nordic, uk, ireland, netherlands, belgium, japan, korea, china, india, brazil,
        mexico, canada, australia, usa, us market, small businesses, small business, smb, sme, mid-market,
        midmarket, enterprise customer, enterprise, consumers, households, freelancers, agencies, agency,
        schools, hospitals, clinics, municipalities, public sector, early adopter, power user, buyer,
        prospect, non-profit, non-profits, nonprofits, b2b, b2c, international expansion, expansion,
        global, worldwide, international
      `,
    },
    {
      id: 'feature-detail',
      name: 'goes into the details of one feature',
      source: 'scope: an item, a feature (0 1 3 4)',
      words: `
        feature, component, screen, flow, option, setting, preference, default, mandatory, optional,
        format, validation, validate input, maximum, minimum, limit, character, digit, pixel, px, second,
        millisecond, ms, kb, mb, size, width, height, order by, ascending, descending, alphabetical,
        date range, drop zone, per page, step, state, status, mode, version, variant, edge case, rule,
        field name, type, value, role, user role, access level, id, number, amount, date, address,
        e-mail address, phone number, name field, first name, last name
      `,
    },
  ],
};
