import type { SignalGroup } from '../signal';

/** What is done: building, fixing, refining; or research, vision, roadmap, pricing, launch. */
export const activities: SignalGroup = {
  dimension: 'activities',
  signals: [
    {
      id: 'build-verb',
      name: 'builds or adds something',
      source: 'activities: turning requirements into tasks (3)',
      words: `
        add, implement, build, allow, enable, integrate, install, wire, hook up, generate, insert,
        make it possible, expose, emit, persist, automate, scaffold, develop, code, write a script, ship,
        deploy, allow users, implementation, setup, set up, upload, embed, inject, trigger, calculate,
        compute, validate input, parse, serialize, encrypt, autofill, autocomplete, prefill, notify,
        remind, fetch, sync
      `,
    },
    {
      id: 'weak-build-verb',
      name: 'makes or finishes something',
      source: 'activities: turning requirements into tasks (3)',
      words: `
        create, introduce, provide, design, publish, release, deliver, finish, complete, make, prepare,
        write, produce, offer option, organise, organize, improve, define, specify, list, plan, run, start,
        test, check, verify, review, support, include, put, connect, extend, store, drop, split, reset,
        switch
      `,
    },
    {
      id: 'show-verb',
      name: 'shows something',
      source: 'metrics: a number to be shown is a feature (1 2 3)',
      words: `
        show, display, list, render, highlight, print, visualise, visualize, plot, view, see, report on,
        hide, collapse, expand, open, close, link to, point to, mention, list all, mark, flag up,
        preselect, tick, appear, visible, shown, displayed, listed
      `,
    },
    {
      id: 'change-verb',
      name: 'changes, cleans up or repairs something',
      source: 'activities: reviewing and refining (1 3); focus: whether it is right (3 4)',
      words: `
        fix, repair, correct, change, update, upgrade, refactor, rename, replace, clean up, cleanup,
        migrate, convert, rewrite, restructure, merge, swap, bump, adjust, tweak, align text, align,
        reduce load, optimise, optimize, speed up, simplify, deduplicate, improve performance, prevent,
        validate input, escape, sanitize, revert, disable, restore, redesign, polish, restyle, resize,
        shorten, extract, handle, tidy, tidy up, fix up, clean, patch, bugfix, hotfix, make it clearer,
        make clearer, make sure, make it easier, make it possible, clean-up, unify, harmonise, harmonize,
        consolidate, remove, delete, move, reword, rephrase, correct wording, rework the, streamline,
        shrink, hide, unhide, swap out, swap in, raise the limit, bring back, re-add, re-enable, fallback,
        default to, document, mention, state, spell out, list the, link to, link from
      `,
    },
    {
      id: 'reach-verb',
      name: 'wants to win, grow or reach something in the market',
      source: 'activities: go-to-market, launch (1); goal orientation: outcome (2)',
      words: `
        win, grow, expand, enter, sell, attract, acquire, monetize, pitch, compete, beat, outperform,
        dominate, capture, lock in, sign up customers, onboard customers, double, triple, penetrate,
        diversify, earn trust, retain, win back, go after, go to market, negotiate, partner with,
        close deals, go international, break into, gain traction, gain, become, outgrow, crowd out, poach,
        advocate, lobby, cultivate, nurture, court, woo, recruit, fund, raise money, survive, sustain,
        thrive
      `,
    },
    {
      id: 'weak-reach-verb',
      name: 'aims at people or results',
      source: 'goal orientation: outcome (2)',
      words: `
        position, target, promote, own, secure, scale, scale up, capitalise, lead, establish, prove, earn,
        keep, launch, roll out, raise, offer, serve, bring, drive, engage, convince, persuade, encourage,
        inspire, make known, reach, sign, invite people, spread, focus on, lean into, double down, invest,
        aim, convert
      `,
    },
    {
      id: 'market-study',
      name: 'studies market, competitors or trends',
      source: 'activities: market, competitor and trend research (1 3)',
      words: `
        market research, market analysis, market study, market size, market sizing, tam, sam, som,
        competitor analysis, competitive analysis, competition analysis, analysis of competition,
        analysis of competitors, competitor research, competitor scan, competitor teardown, teardown,
        landscape, competitive landscape, trend, trends, trend watch, swot, five forces, feasibility study,
        opportunity assessment, analyse the market, industry analysis, industry trends, market trends,
        comparative study, positioning analysis, user personas, personas, buyer persona, demographics,
        segmentation, customer segments
      `,
    },
    {
      id: 'study-verb',
      name: 'looks into something',
      source: 'activities: research (1 3)',
      words: `
        research, analysis, analyse, analyze, study, explore, investigate, assess, benchmark, compare,
        comparison, review, evaluate, look into, examine, audit, inventory of, collect, gather, summarise,
        summarize, report findings, findings, map out, write up, write down, document findings, brainstorm,
        think about, think over, think through, sketch, draft, propose
      `,
    },
    {
      id: 'market-work',
      name: 'prepares a launch, a campaign or the way to market',
      source: 'activities: go-to-market, launch, positioning (1 3)',
      words: `
        go-to-market, go to market, gtm, launch plan, launch strategy, launch timing, marketing strategy,
        marketing plan, growth strategy, content strategy, community strategy, seo strategy, campaign,
        advocacy, public relations, distribution, distribution channel, acquisition channel, sales channel,
        sales strategy, partner programme, partner program, referral programme, referral program,
        ambassador programme, sponsorship program, sponsorship, pitch deck, sales deck, battle card,
        word of mouth, viral, viral growth, product hunt, hacker news, show hn, trade fair, awareness,
        publicity, pre-launch, waitlist, early access
      `,
    },
    {
      id: 'plan-work',
      name: 'plans direction over time',
      source: 'activities: vision, roadmap (0 1 3)',
      words: `
        roadmap, product roadmap, okr, okrs, objective, objectives, goals for, strategic goal,
        strategic goals, annual planning, theme, themes, strategic theme, strategic plan, initiative,
        pillar, pillars, outcome, outcomes, plan for the year, product strategy, strategy session, offsite,
        planning cycle, big picture, priorities for the year, stakeholder map
      `,
    },
    {
      id: 'team-work',
      name: 'is work on the backlog or with the team',
      source: 'activities: stories, criteria, backlog order, sprint planning, review (0 1 2 3)',
      words: `
        backlog, user story, user stories, story, stories, refine, refinement, grooming, groom,
        sprint planning, sprint review, sprint goal, retro, retrospective, standup, stand-up, ticket,
        tickets, issue, issues, subtask, sub-task, epic, epics, acceptance criteria, story point,
        story points, kanban board, board columns, velocity, burndown, tech debt, technical debt, chore,
        spike, poc, proof of concept, checklist item, todo, to-do, handover, knowledge transfer,
        pair programming, onboarding of developers
      `,
    },
  ],
};
