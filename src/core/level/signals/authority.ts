import type { SignalGroup } from '../signal';

/** Who could say yes to the result: the team and its neighbours, or leadership and the market. */
export const authority: SignalGroup = {
  dimension: 'authority',
  signals: [
    {
      id: 'price-setting',
      name: 'is about what is charged and to whom',
      source: 'decision authority: pricing (1 3); activities: pricing and packaging (0 1 2 3 4)',
      words: `
        pricing model, price model, pricing strategy, pricing structure, pricing philosophy, price point,
        price points, price increase, price list, raise the price, raise prices, price anchor, packaging,
        monetization, monetisation, monetize, monetise, monetizing, business model, revenue model,
        revenue stream, revenue streams, subscription model, freemium, usage-based, take rate, rev share,
        rev sharing, revenue share, revenue sharing, willingness to pay, willing to pay, would pay,
        charge for, lifetime deal, discount policy, pay-what-you-want, cheaper, expensive, affordable,
        afford, upsell, upsells, cross-sell, paid edition, price sensitivity, grandfather, price war,
        free forever, free for ever, paid product, commercial model, make money, makes money, earn money,
        earning money, stay free, remain free, for free
      `,
      patterns: [
        'what|how|much * cost|charge|pay',
        'charge|charging * for|per|by',
        'free for|forever',
        'per seat|month|year|user|head|child|booking * is|or|and',
        'should * cost|free|paid',
        'price|prices * at|from|to <money>|<number>',
        'start|starting * at|from <money>',
        'never charged|gated|paid',
        [
          'set|raise|lower|cut|halve|double|freeze|fix|agree|keep|review|rethink|scrap|drop|abolish|waive|introduce',
          '*',
          'commission|commissions|fee|fees|price|prices|fare|fares|tariff|tariffs|rent|margin|margins|surcharge|deposit|subsidy',
          'for|in|from|until|at|next|again',
        ].join(' '),
        [
          '^ set|raise|lower|cut|halve|double|freeze|agree|scrap|drop|abolish|waive *',
          'commission|commissions|fee|fees|price|prices|fare|fares|tariff|tariffs|margin|margins|surcharge|subsidy',
        ].join(' '),
      ],
    },
    {
      id: 'price-word',
      name: 'mentions prices, plans or payment',
      source: 'decision authority: pricing is above the team, but a price on a screen is a feature (1 3)',
      words: `
        price, prices, pricing, fee, fees, plan, plans, tier, tiers, free tier, free plan, paid plan,
        paid plans, premium, pro, subscription, subscriptions, trial, trials, free trial, paywall, paid,
        per-seat, per seat, flat fee, commission, donation, donations, ads, advertising, affiliate,
        discount, discounts, coupon, bundle, bundles, membership, memberships, licence fee, quota, credits,
        seat, seats, cost, costs, budget
      `,
    },
    {
      id: 'commerce-part',
      name: 'names a part of selling, billing or delivery',
      source: 'focus: the right feature now (0 1 2 3 4)',
      words: `
        invoice, invoices, invoicing, receipt, receipts, refund, refunds, checkout, cart, shopping cart,
        payment, payments, payment method, credit card, card, vat, tax, taxes, tax rate, billing,
        billing address, billing cycle, proration, prorated, dunning, order, orders, purchase order,
        sales order, shipping, shipment, stock, inventory, warehouse, supplier, sku, price table,
        pricing table, pricing page, price rule, gift card, voucher, voucher code, promo code, coupon code,
        currency, multi-currency, exchange rate, payout, payouts, reconciliation, ledger, booking,
        bookings, reservation, delivery, returns, upgrade modal, entitlement, entitlements, gating,
        feature gating, license key, licence key, renewal date, renewal notice, statement, transaction,
        transactions, bank transfer, direct debit, balance, account balance
      `,
    },
    {
      id: 'money-commitment',
      name: 'commits money',
      source: 'decision authority: direction of the product (1 2 3); activities: business case (1)',
      words: `
        budget, investment, invest, funding, fund, fundraise, fundraising, raise money, grant, donor,
        donation model, investor, venture, seed round, runway, burn, burn rate, break-even, break even,
        profitable, profitability, profit, margin, unit economics, cost structure, cost-benefit, roi,
        return on investment, payback, business case, business plan, headcount, hire, cash, capital,
        opportunity cost, economics, income, earn, cost saving, cost savings, total cost, capex, opex
      `,
    },
    {
      id: 'licence-model',
      name: 'is about the licence or who may use the product',
      source: 'decision authority: direction of the product as a whole (1 3)',
      words: `
        dual licensing, dual license, dual-licensing, relicense, relicensing, license change,
        licence change, open core, open-core, open source, open-source, closed source, source-available,
        proprietary, agpl, agplv3, gpl, gplv3, apache 2.0, bsl, busl, sspl, elastic license, fair source,
        cla, trademark, patent, commercial license, commercial licence, commercial use, licensing model,
        free software, foundation, governance
      `,
    },
    {
      id: 'direction-choice',
      name: 'asks for a choice of direction',
      source: 'decision authority: direction, target customers (1 2 3)',
      words: `
        strategic decision, strategic choice, bet, big bet, trade-off, trade off, make or buy,
        build or buy, buy vs build, build vs buy, build versus buy, outsource, in-house, acquire,
        acquisition, merger, independence, dependence, vendor lock-in, non-goal, non-goals,
        out of scope for the product, we don't serve, not for us, stay out of, focus on
      `,
      patterns: [
        '^ do|should|shall|could|would we|i|us',
        'should|shall|do we|i',
        'whether we|to|it|this',
        'if we should|want|still|stay',
        'decide|agree|settle|determine|choose * whether|if|who|which|what',
        'are|is * worth',
        'worth it|doing|having|entering|keeping|building',
        'go or no|not',
        'yes or no',
        [
          '^ drop|keep|close|end|stop|retire|kill|sell|revive|leave|enter *',
          'line|lines|branch|branches|edition|editions|brand|brands|range|market|markets|country|countries|segment|business|arm|division|programme|outlet|outlets|shops|stores',
        ].join(' '),
        'stay with|in|or',
      ],
    },
    {
      id: 'refusal',
      name: 'says what the product will not be or do',
      source: 'decision authority: direction, what to start and what to stop (1 2 3)',
      patterns: [
        '^ no|never|not|nothing|none',
        "we|i don't|won't|never|refuse|avoid",
        'not for|a|an|our|one|before|yet',
        'no * before|until|unless',
        'stay|stays out|away|independent|free',
        'say no|yes',
        'only if|when|once',
        'not the|to|until',
      ],
    },
    {
      id: 'decide-verb',
      name: 'decides or agrees on something',
      source: 'decision authority (1 2 3)',
      words: `
        decide, decision, agree, agreement, settle, determine, choose, commit to, approve, approval,
        sign-off, sign off, buy-in, resolve, conclude, recommend, recommendation, propose, proposal,
        verdict, rfc, weigh, evaluate, reconsider, rethink, rule out, say no, say yes
      `,
    },
    {
      id: 'order-and-accept',
      name: 'orders, cuts or accepts work of the team',
      source: 'decision authority: order of the backlog, acceptance, what a sprint takes (1 2 3)',
      words: `
        prioritise the backlog, prioritize the backlog, backlog order, reorder, re-order,
        top of the backlog, triage, cut from the release, move to the next release, move to next sprint,
        split the story, slice, accept, acceptance, acceptance test, done when, definition of done,
        definition of ready, demo, sign off the story, unblock, blocker, close the ticket, label issues,
        milestone, assign, estimate, re-estimate, scope of the release
      `,
    },
    {
      id: 'stake',
      name: 'speaks of what is at stake: earning, losing, depending',
      source:
        'decision authority: direction, what to start and what to stop (1 2 3); activities: business case (1)',
      words: `
        at stake, dependence on, depend on one, stuck with, tied to, at the mercy, threatens, survive,
        give away, give up, worth keeping, worth it, costs us, cost us, lose money, loses money,
        lost money, makes us, eats up, earns us, owe, owes, bet on, pull out, step back, take over,
        buy out, join forces, license it, resell, lease, outsource, in-house, left to others,
        other people's, stop doing, start doing, become of, end up, turn into, more than we can carry,
        can we afford, point of no return, way out, instead of us, who loses, who gains, what for
      `,
      patterns: [
        'build|make|develop|license|rent|own|lease or',
        'or buy|license|rent|partner|resell|lease',
        'alone or',
        'with or without',
        'keep|continue|expand|double or',
        'or stop|drop|leave|wait|not',
        'live on|from|without',
        'what|whom|which * give up',
        'what if',
        'in * years',
      ],
    },
  ],
};
