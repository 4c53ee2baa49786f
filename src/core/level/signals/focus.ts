import type { SignalGroup } from '../signal';

/** What the item is about: what exactly gets built and whether it is right, or why the product exists. */
export const focus: SignalGroup = {
  dimension: 'focus',
  signals: [
    {
      id: 'defect',
      name: 'describes a defect',
      source: 'focus: whether it is right (3 4)',
      words: `
        bug, crash, regression, glitch, broken, doesn't work, does not work, not working, won't open,
        won't load, can't open, can't log in, cannot log in, steps to reproduce, reproduce, repro,
        stack trace, exception, null pointer, 404, 500, 502, 503, timeout, times out, throws,
        race condition, memory leak, off by one, misaligned, cut off, truncated, garbled, unresponsive,
        freeze, freezes, hang, hangs, flicker, double-booked, rounding, vulnerability, typo, misspelled,
        dead link, flaky, infinite loop, segfault, traceback
      `,
    },
    {
      id: 'something-wrong',
      name: 'says that something is wrong or missing',
      source: 'focus: whether it is right (3 4)',
      words: `
        error, fail, fails, failure, failing, wrong, incorrect, incorrectly, missing, duplicate,
        duplicated, stale, stuck, overlap, blank, slow, laggy, expected, actual, actually, mismatch,
        workaround, invalid, disappear, vanish, leak, empty, twice, lost, ignored, ignores, no longer,
        still shows, instead of, even though, although, out of date, outdated, inconsistent,
        inconsistently, confusing, unclear, hard to find, too small, too long, off, gone, unable, cannot,
        can't, not possible, isn't, doesn't, not shown, not saved
      `,
    },
    {
      id: 'feature-action',
      name: 'lets somebody do something in the product',
      source: 'focus: the right feature (0 1 2)',
      words: `
        log in, login, sign in, sign up, signup, sign-up, log out, logout, register, upload, download,
        edit, delete, sort, search, filter, print, export, import, save, undo, drag, drop, copy paste,
        bookmark, favourite, favorite, share link, invite, notify, remind, reminder, notification,
        push notification, alert, sms, email notification, receipt, invoice pdf, reset password, password,
        two-factor, 2fa, passkey, autosave, autocomplete, bulk edit, attach, attachment, comment, mention,
        tag, subscribe, unsubscribe, check out, check in, book a slot, reschedule, cancel a booking, scan,
        barcode, qr code, gps, offline mode, multi-select, preview, render, zoom, swipe, tap, click,
        clicking, press, type in, select, choose from a list, configure, customise, customize, sync
      `,
    },
    {
      id: 'why-it-exists',
      name: 'speaks of why the product exists',
      source: 'focus: why and what for; vision, strategy (0 1 2 3 4)',
      words: `
        vision, mission, mission statement, vision statement, north star, purpose, raison d'être,
        strategic direction, strategic, thesis, ambition, aspiration, manifesto, value proposition,
        value prop, value props, reason to exist, why we exist, problem worth solving, product-market fit,
        market fit, unmet need, identity, dna, what we stand for, our story, reason for being, overarching,
        long-term goal, big picture, charter
      `,
      patterns: [
        '^ be|become * the|a',
        'who * it|this|project|we|product for',
        'for whom',
        'who we are',
        'what is it|this for',
        'why * exist|exists',
        'what * should be|become',
        'stand for',
        'known as|for',
        'why would|should anyone|someone|they|people|anybody',
      ],
    },
    {
      id: 'strategy-word',
      name: 'speaks of strategy or direction',
      source: 'focus: vision, strategy, market fit (0 1 2 3 4)',
      words: `
        strategy, strategies, strategically, direction, directions, principle, principles, approach,
        philosophy, stance, posture, policy, focus, priority, priorities, long game, playbook for growth,
        plan of attack, ground rules, scope of the project, charter, goal, goals, ideal, value, values,
        opportunity, opportunities, risk, risks, threat, challenge, problem, problems, solution, why
      `,
    },
    {
      id: 'position',
      name: "speaks of the product's place against others",
      source: 'decision authority: positioning (3); activities: competitor research (1)',
      words: `
        positioning, reposition, repositioning, differentiate, differentiation, differentiator,
        differentiators, competitive advantage, competitive edge, moat, wedge, defensibility, defensible,
        unfair advantage, first-mover, first mover, head start, unoccupied, usp, unique selling point,
        brand awareness, brand, brands, branding, tagline, reputation, market leader, best-in-class,
        number one, first choice, de facto, trusted, white space, underserved, commoditized, commoditised,
        commodity, outgrow, outgrows, compete, competes, copycat, clone, undercut, price war,
        network effects, network effect, switching costs, lock-in, stands out, stand out, credible,
        credibility, authentic, premium brand
      `,
      patterns: [
        'lead|leads with',
        'the only one|tool|app|product|platform',
        'instead of|than competitors|rivals|others',
        'not * but',
        'nobody|none|no else|of',
        'better|cheaper|faster|simpler than',
        'stay|stays ahead',
      ],
    },
    {
      id: 'message-word',
      name: 'is about the message to the outside',
      source: 'stakeholders: marketing, market (1 2 3)',
      words: `
        messaging, message, narrative, story, pitch, tagline, slogan, rebrand, rebranding, voice, tone,
        niche, category, leader, leading, go-to, standard, alternative, alternatives, known, perception,
        image, public image, visibility, awareness, buzz, hype, claim, claims, promise, promises
      `,
    },
    {
      id: 'machine-verb',
      name: 'says what the product does or fails to do',
      source: 'focus: how, the right feature (0 1 2 3 4)',
      words: `
        scroll, scrolls, jump, jumps, flash, beep, print, prints, load, loads, loading, reload, refresh,
        refreshes, resize, pop up, pops up, autosaves, submits, submit, redirect, redirects, crashes,
        blink, highlight, tap, taps, swipe, drag, click, clicks, zoom, rotate, mute, record, records, play,
        plays, pause, sync, syncs, upload, uploads, download, downloads, parse, sort, sorts, filter,
        filters, group, groups, round, rounds, add up, adds up, count, counts, counted, calculate,
        calculates, format, prefill, prefilled, overlap, wrap, cut, cuts off, jumps back, resets, reset,
        lock, locks, unlock, log out, logs out, expire, expires, time out, retry, retries, queue, queues,
        poll, ping, drops, cache, caches, pair, unpair, scan, scans, read out, write to, logged, stored,
        archived, deleted, renamed, greyed, grey out, grey, bold, hidden, visible, underlined, clickable,
        selectable, editable, read-only, read only, optional, required, mandatory, pre-selected,
        preselected, sortable, searchable, remember, remembers, remembered
      `,
    },
    {
      id: 'device-part',
      name: 'names a device or a piece of data',
      source: 'focus: how (3 4); scope: feature (0 1 3 4)',
      words: `
        tablet, tablets, iphone, scanner, printer, label printer, camera, sensor, sensors, gateway,
        battery, keyboard, mouse, headset, speaker, microphone, router, cable, batch, batches, folder,
        folders, row, rows, column, columns, time zone, timezone, date format, decimal, comma, digit,
        digits, character, characters, umlaut, attachment, attachments, number plate, qr code, barcode,
        password, passwords, serial number, layer, price field, subtotal
      `,
    },
  ],
};
