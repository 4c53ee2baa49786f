import type { SignalGroup } from '../signal';

/** Whom it concerns: the team and users inside, or customers, market, executives, marketing, sales. */
export const stakeholders: SignalGroup = {
  dimension: 'stakeholders',
  signals: [
    {
      id: 'team-people',
      name: 'is for the team that builds',
      source: 'stakeholders: development team, Scrum team (1 2 3)',
      words: `
        developer, developers, dev, devs, dev team, development team, tester, qa, designer, maintainer,
        contributor, scrum master, the team, our team, engineer, engineers, ops, devops, sre, reviewer,
        code review, admin, administrator, support team, moderator, newcomer, new developer, intern
      `,
    },
    {
      id: 'leadership',
      name: 'involves leadership or owners',
      source: 'stakeholders: executives (1 2 3)',
      words: `
        board, leadership, executive, executives, exec, management, ceo, cto, cfo, founder, founders,
        director, directors, steering committee, shareholder, stakeholder alignment, managing partner,
        council, city council, ministry, trustees, owner, sponsor, parent company, headquarters, c-level
      `,
    },
    {
      id: 'rival',
      name: 'mentions competitors',
      source: 'activities: competitor research (1 3)',
      words: `
        competitor, competitors, competition, competitive, rival, rivals, incumbent, incumbents, vendor,
        vendors, alternative product, other tools, existing tools, big players, players in the market,
        challenger, startups
      `,
    },
    {
      id: 'ally',
      name: 'mentions partners, funders or resellers',
      source: 'stakeholders: customers, market, marketing, sales (1 2 3)',
      words: `
        partner, partners, partnership, partnerships, partnering, reseller, resellers, distributor,
        distributors, dealer, dealers, affiliate partner, alliance, investor, investors, donor, donors,
        funder, funders, funding agency, sponsor, sponsors, sponsorship, supplier contract, publisher,
        franchisee, foundation, university, universities, ngo, ngos, grant, institutions, government,
        ministry, public buyers, tender, tenders, procurement, regulator, influencer, influencers,
        ambassador, ambassadors, evangelist, advocate, advocates, backer, backers, patreon,
        open collective, opencollective
      `,
    },
    {
      id: 'customer-group',
      name: 'mentions customers, buyers or prospects outside',
      source: 'stakeholders: customers, market, marketing, sales (1 2 3)',
      words: `
        customer, customers, buyer, buyers, client, clients, prospect, prospects, lead, leads,
        design partner, design partners, reference customer, lighthouse customer, pilot customer, pilot,
        pilots, first customer, first customers, early adopter, early adopters, newcomer market, audience,
        community, communities, public, subscribers, merchants, brands, agencies, companies, teams,
        families, farmers, teachers, doctors, churches, parishes, clubs, municipalities, cities, towns,
        landlords, retailers, restaurants, creators, consumers, businesses, small business, enterprises,
        institutions, adopters, contributors
      `,
    },
    {
      id: 'outside-function',
      name: 'mentions sales, marketing or press',
      source: 'stakeholders: customers, market, marketing, sales (1 2 3)',
      words: `
        sales, sales team, marketing, press, media, analyst, analysts, pr agency, channel, channels,
        growth team, business development, biz dev, bd, customer success, account manager,
        go-to-market team, product marketing
      `,
    },
    {
      id: 'user-in-story',
      name: 'names a user of the product',
      source: 'stakeholders: the internal users who check the result; customer: voice of the customer (1 2)',
      words: `
        end user, visitor, guest, shopper, patient, nurse, student, teacher, librarian, player, reader,
        driver, passenger, traveller, tenant, resident, parent, volunteer, cashier, clerk, receptionist,
        operator, instructor, author, editor, viewer, subscriber, logged-in user, registered user,
        new user, site visitor, account owner, account holder
      `,
    },
  ],
};
