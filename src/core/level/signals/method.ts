import type { SignalGroup } from '../signal';

/** How the work is done: Scrum and its events, or no fixed method, across departments. */
export const method: SignalGroup = {
  dimension: 'method',
  signals: [
    {
      id: 'scrum-words',
      name: 'speaks of Scrum and its events',
      source: 'way of working: Scrum (0 1 3 4)',
      words: `
        scrum, sprint, sprint backlog, product backlog, iteration, daily, definition of done,
        definition of ready, planning poker, increment, velocity, product owner, timebox,
        pull request template, code review, release train, branching, trunk, ci pipeline, test plan,
        test case, acceptance test, pair
      `,
    },
    {
      id: 'across-departments',
      name: 'works across departments',
      source: 'way of working: any method (0 1 3 4); activities: stakeholder alignment (1)',
      words: `
        workshop, summit, retreat, offsite, cross-functional, cross-team, alignment, align stakeholders,
        align leadership, stakeholders, steering, board meeting, quarterly review, business review,
        planning cycle, committee, working group, task force, roundtable, hands-on session with leadership,
        town hall, strategy day
      `,
    },
    {
      id: 'whats-next-words',
      name: 'is ranked as an option or idea',
      source: 'way of working (0 1 3 4)',
      words: `
        idea, ideas, icebox, someday, brainstorm, brainstorming, bet, option, options, opportunity tree,
        open question, open questions, question, thoughts, discussion, discuss, debate, consider
      `,
    },
  ],
};
