import type { SignalGroup } from '../signal';

/** How long the result binds: this sprint or release, or quarters and years. */
export const horizon: SignalGroup = {
  dimension: 'horizon',
  signals: [
    {
      id: 'long-horizon',
      name: 'looks quarters or years ahead',
      source: 'time horizon: quarters, years (1 2 3 4)',
      words: `
        long-term, long term, longer term, long run, in the long run, multi-year, decade, five-year,
        three-year, next year, next years, coming year, coming years, this year, over the year,
        by the end of the year, end of year, years from now, horizon, future, future of, fiscal year,
        for good, for ever, forever, lifetime, life cycle, lifecycle, from now on, sustainable,
        sustainability, sustain, survive, annual plan, annual planning, half-year, half year
      `,
      patterns: [
        'in|within|over|for <number>|two|three|four|five|ten year|years',
        'by|until|in <year>',
        'next|coming|following two|three|five|few|<number> year|years|quarters',
        'year|years from now',
        '<year>',
      ],
    },
    {
      id: 'quarter',
      name: 'is planned by quarter or half-year',
      source: 'time horizon: quarters (2 3)',
      words: `
        q1, q2, q3, q4, h1, h2, quarter, quarterly, fy25, fy26, fy27, fy28, this quarter, next quarter
      `,
    },
    {
      id: 'short-horizon',
      name: 'is due within days or the release',
      source: 'time horizon: this sprint, this release (1 2 3 4)',
      words: `
        sprint, iteration, today, tomorrow, this week, next week, this sprint, next sprint, this release,
        next release, by friday, by monday, friday, monday, tuesday, wednesday, thursday, hotfix, asap,
        urgent, half a day, timebox, time-boxed, nightly, patch, minor release, release candidate, go live,
        code freeze, cut-off, before the demo, mvp
      `,
      patterns: ['in|within <number>|one|two|three day|days|hours|minutes|week|weeks'],
    },
    {
      id: 'life-end',
      name: 'speaks of starting, stopping or retiring something',
      source: 'decision authority: what to start, stop or retire; when to pivot (1)',
      words: `
        retire, sunset, sunsetting, shut down, shutdown, wind down, discontinue, end of life, end-of-life,
        eol, phase out, give up, kill, abandon, pivot, persevere, stop offering, drop support, deprecate,
        deprecation, decommission, exit, keep alive, worth continuing, still worth, go/no-go, go/no go,
        no-go, kill criteria
      `,
    },
  ],
};
