import type { SignalGroup } from '../signal';

/** What is measured: pace and quality of delivery, or income, reach and fit with the market. */
export const metrics: SignalGroup = {
  dimension: 'metrics',
  signals: [
    {
      id: 'market-measure',
      name: 'names a measure of the market or the business',
      source: 'metrics: revenue, market share, growth, satisfaction, user metrics (1 2 3)',
      words: `
        revenue, arr, mrr, annual recurring revenue, recurring revenue, gmv, turnover, sales figures,
        market share, share of wallet, churn, churn rate, retention rate, renewal, renewals, renew,
        conversion, conversion rate, activation, activation rate, nps, net promoter score, csat,
        customer satisfaction, cac, acquisition cost, ltv, lifetime value, arpu, average order value, dau,
        mau, wau, active users, daily active, weekly active, monthly active, daily actives,
        paying customer, paying customers, paying clinics, paying users, sign-ups, signups, downloads,
        installs, subscribers, stars, github stars, followers, waitlist signups, engagement, stickiness,
        referral rate, payback, win rate, pipeline value, leads per month, growth rate, user growth,
        market penetration, brand awareness, usage share, repeat purchase, repeat orders, order twice,
        adoption rate, members
      `,
    },
    {
      id: 'delivery-measure',
      name: 'names a measure of delivery or of technical quality',
      source: 'metrics: velocity, backlog health, delivery dates (1 2 3)',
      words: `
        velocity, burndown, story points, test coverage, coverage, latency, p95, p99, response time,
        load time, page load, uptime, availability, crash-free, crash rate, error rate, build time,
        deploy time, lead time, cycle time, mttr, precision, recall, accuracy, f1, throughput,
        requests per second, lighthouse, page speed, flaky tests, open bugs, code quality, cpu, memory,
        memory usage, disk, query time, false positive, false positives, data loss, security findings,
        vulnerabilities, wcag, core web vitals, lcp, ttl, fps, slo, sla, on time, defects
      `,
    },
    {
      id: 'market-number',
      name: 'sets a figure for a measure of the market',
      source: 'metrics: a number to be moved (1 2 3); goal orientation: outcome (2)',
      patterns: [
        '#market-measure * <number>|<percent>|<money>',
        '<number>|<percent>|<money> * #market-measure',
      ],
    },
    {
      id: 'delivery-number',
      name: 'sets a figure for a measure of delivery or quality',
      source: 'metrics: velocity, delivery dates (1 2 3)',
      patterns: [
        '#delivery-measure * <number>|<percent>|<money>',
        '<number>|<percent>|<money> * #delivery-measure',
      ],
    },
    {
      id: 'report-on-measure',
      name: 'shows a measure instead of moving it',
      source: 'metrics: a number to be shown is a feature (1 2 3)',
      words: `
        report, reporting, dashboard, kpi, kpis, metric, metrics, statistic, statistics, stats, analytics,
        tracking, counter, export to csv, chart of, overview of, figures, leaderboard, score, gauge,
        log of, breakdown
      `,
    },
  ],
};
