import type { SignalGroup } from '../signal';

/** How it meets customers: through increments and feedback, or by going out and asking. */
export const customer: SignalGroup = {
  dimension: 'customer',
  signals: [
    {
      id: 'talk-to-customers',
      name: 'goes out and talks to customers',
      source: 'customer engagement: interviews, surveys, feedback programmes (1 2)',
      words: `
        interview, interviews, customer interview, user interview, survey, questionnaire, focus group,
        field study, field visit, shadowing, ride-along, customer visit, discovery call, discovery,
        customer discovery, user research, customer research, talk to, talk with, speak to, speak with,
        ask customers, ask users, visit, observe, diary study, listening tour, advisory board,
        customer council, feedback programme, conversation with, call ten, reach out, outreach, contact,
        approach, meet with, jobs to be done, jtbd, willing to, would use, would they
      `,
    },
    {
      id: 'need-learning',
      name: 'wants to know what people need or why they stay or leave',
      source: 'customer engagement: needs, value, reasons to stay or leave (1 2)',
      words: `
        pain point, pain, unmet need, need for, needs, motivation, expectation, switch, switching,
        why they leave, leave us, churned, lapsed, lost deal, lost customers, win back, winback,
        reason for leaving, what they value, hypothesis, hypotheses, assumption, assumptions, validate,
        validation, validated learning, insight, insights, learn why, understand, understand why, find out,
        learn, figure out, know whether, know why, signal, demand, appetite, adoption, behaviour,
        problem interview
      `,
      patterns: [
        'understand|learn|know * why|whether|who|what|how|if',
        'find|figure out * why|whether|who|what|how|if',
        'why * leave|cancel|churn|switch|stay|buy|choose|stop|drop|quit',
        'who * pay|pays|buy|buys|want|wants|need|needs|use|uses',
        'what * want|need|expect|value|hire|pay|miss|expecting',
        'how many|much * pay|buy|leave|switch|stay',
        'would * pay|buy|use|want|switch|miss|join|subscribe',
      ],
    },
    {
      id: 'try-one-screen',
      name: 'tries out one screen or prototype',
      source: 'customer engagement, indirect: tests of an increment (1 2)',
      words: `
        usability test, usability testing, user test, a/b test, ab test, split test, click dummy,
        prototype test, beta tester, acceptance testing, uat, smoke test, pilot account, test user,
        bug report, feature request, support ticket, user feedback form
      `,
    },
    {
      id: 'people-choose',
      name: 'speaks of what people choose to do: buy, stay, leave',
      source: 'customer engagement: value, reasons to stay or leave, willingness to pay (1 2)',
      words: `
        buy, bought, rent, rented, leave, left us, stay, come back, came back, go back, went back,
        return to us, quit, quitting, switch, switched, drop out, drop us, give notice, gave notice,
        cancel their, move to, moved to, go elsewhere, prefer, trust us, distrust, choose us, pick us,
        walk away, run away, abandon us, sign, signed, renew, renewed, order from, pay us, pay for it,
        would rather, put up with, complain, tolerate, hesitate, refuse, resist, afraid, fear, hope, hoped,
        expect from, care about, miss us, need us, want from, keep using, stop using, stopped using,
        never use, nobody uses, hand back, fall back, lose interest, tempted, reluctant, swap us, tried us,
        turned us down, turn down, said no, grow out of, growing out of, fed up
      `,
    },
    {
      id: 'people-trade',
      name: 'names a kind of people, business or institution',
      source: 'stakeholders: customers, market (1 2 3); scope: the market (1 3)',
      words: `
        farmers, growers, dentists, doctors, vets, nurses, carers, midwives, pharmacists, pharmacies,
        opticians, therapists, physiotherapists, teachers, schools, kindergartens, pupils, students,
        parents, families, universities, libraries, librarians, museums, theatres, cinemas, choirs, clubs,
        federations, associations, charities, churches, parishes, communes, mayors, towns, cities,
        villages, districts, counties, authorities, councils, insurers, banks, lawyers, notaries,
        accountants, brokers, landlords, tenants, builders, roofers, plumbers, electricians, craftsmen,
        garages, workshops, dealers, shops, stores, retailers, bakeries, bakers, butchers, restaurants,
        cafes, hotels, hosts, guests, tourists, travellers, couriers, drivers, hauliers, carriers, fleets,
        airlines, airports, ports, utilities, factories, makers, manufacturers, suppliers, wholesalers,
        printers guild, publishers, authors, artists, musicians, bands, gamers, hobbyists, amateurs,
        professionals, freelancers, consultants, agencies, founders, start-ups, startups, small firms,
        firms, freight forwarders, foresters, fishermen, beekeepers, gardeners, brewers, winemakers,
        breeders, riders, runners, hikers, sailors, athletes, coaches, trainers, gyms, studios, salons,
        hairdressers, barbers, florists, funeral homes, care homes, hospitals, clinics, surgeries,
        practices, labs, researchers, scientists, archives, courts, police, fire brigades, prisons,
        volunteers, donors, seniors, pensioners, grandparents, teenagers, kids, newcomers, households,
        residents, commuters, organisers, exhibitors, visitors, readers, subscribers, listeners, viewers,
        players, beginners, experts
      `,
    },
    {
      id: 'people-question',
      name: 'asks who people are or what moves them',
      source: 'customer engagement: needs, value (1 2); focus: why and for whom (0 1 2 3 4)',
      patterns: [
        'who|which|what * #people-trade',
        '#people-trade * #people-choose',
        '#customer-group * #people-choose',
        'why * #people-trade',
        'why * #people-choose',
        'who|nobody|somebody|everyone|they * #people-choose',
        'what * #people-choose',
        'whether|if * #people-choose',
        'who * was|is|are|were built|made|for',
        'what|who * after|behind|instead',
        'which groups|group|kind|kinds|sort|customers|users|market|segment|country',
        'what makes|made|keeps|stops|drives|brings|would|if',
        'what happens|happened to|with us|the',
      ],
    },
  ],
};
