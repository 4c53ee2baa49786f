import type { SignalGroup } from '../signal';

/** What the item is about: what exactly gets built and whether it is right, or why the product exists. */
export const focus: SignalGroup = {
  dimension: 'focus',
  signals: [
    {
      id: 'screen-part',
      name: 'names a part of a screen',
      source: 'focus: the right feature now (0 1 2 3 4)',
      words:
        'page, button, form, field, column, tab, dialog, modal, banner, link, footer, header, menu, icon, badge, widget, tile, chart, graph, dropdown, drop-down, picker, filter, tooltip, toggle, checkbox, slider, carousel, screen, view, panel, sidebar, layout, dark mode, homepage, home page, landing page, popup, pop-up, pager, pagination, breadcrumb, navbar, nav bar, nav, toolbar, cursor, keyboard, shortcut, hover, scroll, font, colour, color, css, favicon, logo, thumbnail, image, photo, avatar, placeholder, card, kanban, table view, row, cell, cta, call to action, wizard, stepper, map marker, marker, pin, swatch, accordion, splash screen, ui, ux, gui, wireframe, mockup, prototype, dashboard, display, label, input, text box, textbox, textarea, search box, search bar, login screen, checkout, cart, basket, inbox, calendar view, timeline, heatmap, legend, axis, map view, gallery, player, preview, viewport, responsive, mobile view, alt text, contrast',
    },
    {
      id: 'code-part',
      name: 'names a part of the code',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words:
        'api, endpoint, script, module, class, function, method, schema, database, db, sql, migration, query, cache, token, feature flag, flag, config, configuration, parser, library, dependency, package, sdk, cli, exception, plugin, addon, add-on, extension, middleware, orm, model training, variable, parameter, argument, payload, regex, timestamp, uuid, enum, boolean, null, undefined, codebase, refactoring, legacy code, data model, algorithm, classifier, dataset, embedding, embeddings, vector store, llm, prompt, prompts, chatbot, agent, component, service, microservice, monolith, object, attribute, property, entity, interface, hook, event, listener, handler, callback, validator, serializer, engine, rules engine, scheduler, importer, exporter, generator, wrapper, template engine, syntax, source code, url, slug, redirect, cookie, session, route, router, routing, form handler',
    },
    {
      id: 'infrastructure',
      name: 'names servers, tools or delivery machinery',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words:
        'ci, cd, ci/cd, pipeline, unit test, unit tests, integration test, e2e, test suite, tests, docker, dockerfile, container, containers, kubernetes, k8s, helm, terraform, ansible, server, servers, backend, frontend, back end, front end, back-end, front-end, log, logs, logging, monitoring, alerting, telemetry, tracing, instrumentation, instrument, instrumented, backup, backups, replica, index, indexing, deployment, rollback, environment, staging, production, prod, dev environment, sandbox, hosting, storage, bandwidth, cdn, load balancer, rate limit, rate limiting, localhost, port, dns, proxy, queue, broker, cron, cron job, worker, thread, sync, bundle, bundler, npm, pip, makefile, environment variable, github action, github actions, jenkins, git, repository, repo, branch, commit, pull request, pr, prs, merge, lint, linter, linting, typecheck, type check, precommit, sentry, grafana, prometheus, firmware, sensor, hardware, architecture, infrastructure, infra, cluster, node version, virtual machine, vm, network, firewall, vpn',
    },
    {
      id: 'tech-name',
      name: 'names a technology, protocol or standard',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words:
        'oauth, oauth2, sso, saml, jwt, auth, authentication, authorization, encryption, encrypt, tls, ssl, https, http, json, xml, yaml, csv, pdf, xlsx, excel, parquet, graphql, rest, grpc, websocket, react, vue, angular, nextjs, next.js, node, node.js, python, java, kotlin, swift, typescript, javascript, php, ruby, rust, golang, c++, c#, .net, django, flask, rails, laravel, wordpress, drupal, postgres, postgresql, mysql, sqlite, mongodb, redis, elasticsearch, kafka, rabbitmq, aws, s3, lambda, azure, gcp, firebase, supabase, stripe, paypal, twilio, slack bot, webhook, webhooks, iso, rfc, fhir, hl7, ascii, utf-8, unicode, rss, ical, smtp, imap, ldap, mqtt, bluetooth, ble, nfc, gps, wifi, usb, ios, android, iphone, ipad, windows, linux, macos, chrome, firefox, safari, edge, tailwind, bootstrap, css, html, markdown, latex, oidc, scim, rbac, wcag, aria, gdpr export, quickbooks, xero, salesforce sync, hubspot sync, zapier, google calendar, outlook, sepa, ideal, iban',
    },
    {
      id: 'doc-piece',
      name: 'names a page of documentation or teaching',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words:
        'docs, documentation, readme, article, tutorial, user guide, manual, glossary, faq, changelog, release notes, release note, wiki, wiki page, how-to, how to guide, playbook, cheat sheet, code of conduct, contributing, handbook, worksheet, curriculum, quiz, snippet, onboarding guide, help page, knowledge base, doc, textbook, lecture, syllabus',
    },
    {
      id: 'copy-piece',
      name: 'names a text to word or correct',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words:
        'copy, wording, typo, spelling, template, caption, subject line, meta description, help text, error message, tooltip text, alt text, string, translation, locale, locales, localization, localisation, i18n, translate, translated, heading, title, sentence, phrase, footnote, disclaimer, consent text, description, text, quote, testimonial, bio, grammar, capitalise, capitalize, hyphen, apostrophe, plural, terminology, naming, mentions, links, rename',
    },
    {
      id: 'media-piece',
      name: 'names a picture, post or handout to make',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words:
        'blog post, blogpost, blog, post, newsletter, screenshot, slide, slides, video, figure, diagram, illustration, brochure, leaflet, flyer, poster, press kit, sticker, t-shirt, banner image, screencast, podcast episode, tweet, thread, social post, gif, infographic, photo, case study, success story, press release, announcement, store listing, app store text, interview article, social media post, webinar',
    },
    {
      id: 'defect',
      name: 'describes a defect',
      source: 'focus: whether it is right (3 4)',
      words:
        "bug, crash, regression, glitch, broken, doesn't work, does not work, not working, won't open, won't load, can't open, can't log in, cannot log in, steps to reproduce, reproduce, repro, stack trace, exception, null pointer, 404, 500, 502, 503, timeout, times out, throws, race condition, memory leak, off by one, misaligned, cut off, truncated, garbled, unresponsive, freeze, freezes, hang, hangs, flicker, double-booked, rounding, vulnerability, typo, misspelled, dead link, flaky, infinite loop, segfault, traceback",
    },
    {
      id: 'something-wrong',
      name: 'says that something is wrong or missing',
      source: 'focus: whether it is right (3 4)',
      words:
        "error, fail, fails, failure, failing, wrong, incorrect, incorrectly, missing, duplicate, duplicated, stale, stuck, overlap, blank, slow, laggy, expected, actual, actually, mismatch, workaround, invalid, disappear, vanish, leak, empty, twice, lost, ignored, ignores, no longer, still shows, instead of, even though, although, out of date, outdated, inconsistent, inconsistently, confusing, unclear, hard to find, too small, too long, off, gone, unable, cannot, can't, not possible, isn't, doesn't, not shown, not saved",
    },
    {
      id: 'feature-action',
      name: 'lets somebody do something in the product',
      source: 'focus: the right feature (0 1 2)',
      words:
        'log in, login, sign in, sign up, signup, sign-up, log out, logout, register, upload, download, edit, delete, sort, search, filter, print, export, import, save, undo, drag, drop, copy paste, bookmark, favourite, favorite, share link, invite, notify, remind, reminder, notification, push notification, alert, sms, email notification, receipt, invoice pdf, reset password, password, two-factor, 2fa, passkey, autosave, autocomplete, bulk edit, attach, attachment, comment, mention, tag, subscribe, unsubscribe, check out, check in, book a slot, reschedule, cancel a booking, scan, barcode, qr code, gps, offline mode, multi-select, preview, render, zoom, swipe, tap, click, clicking, press, type in, select, choose from a list, configure, customise, customize, sync',
    },
    {
      id: 'why-it-exists',
      name: 'speaks of why the product exists',
      source: 'focus: why and what for; vision, strategy (0 1 2 3 4)',
      words:
        "vision, mission, mission statement, vision statement, north star, purpose, raison d'être, strategic direction, strategic, thesis, ambition, aspiration, manifesto, value proposition, value prop, value props, reason to exist, why we exist, problem worth solving, product-market fit, market fit, unmet need, identity, dna, what we stand for, our story, reason for being, overarching, long-term goal, big picture, charter",
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
      words:
        'strategy, strategies, strategically, direction, directions, principle, principles, approach, philosophy, stance, posture, policy, focus, priority, priorities, long game, playbook for growth, plan of attack, ground rules, scope of the project, charter, goal, goals, ideal, value, values, opportunity, opportunities, risk, risks, threat, challenge, problem, problems, solution, why',
    },
    {
      id: 'position',
      name: "speaks of the product's place against others",
      source: 'decision authority: positioning (3); activities: competitor research (1)',
      words:
        'positioning, reposition, repositioning, differentiate, differentiation, differentiator, differentiators, competitive advantage, competitive edge, moat, wedge, defensibility, defensible, unfair advantage, first-mover, first mover, head start, unoccupied, usp, unique selling point, brand awareness, brand, brands, branding, tagline, reputation, market leader, best-in-class, number one, first choice, de facto, trusted, white space, underserved, commoditized, commoditised, commodity, outgrow, outgrows, compete, competes, copycat, clone, undercut, price war, network effects, network effect, switching costs, lock-in, stands out, stand out, credible, credibility, authentic, premium brand',
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
      words:
        'messaging, message, narrative, story, pitch, tagline, slogan, rebrand, rebranding, voice, tone, niche, category, leader, leading, go-to, standard, alternative, alternatives, known, perception, image, public image, visibility, awareness, buzz, hype, claim, claims, promise, promises',
    },
    {
      id: 'machine-verb',
      name: 'says what the product does or fails to do',
      source: 'focus: how, the right feature (0 1 2 3 4)',
      words:
        'scroll, scrolls, jump, jumps, flash, beep, print, prints, load, loads, loading, reload, refresh, refreshes, resize, pop up, pops up, autosaves, submits, submit, redirect, redirects, crashes, blink, highlight, tap, taps, swipe, drag, click, clicks, zoom, rotate, mute, record, records, play, plays, pause, sync, syncs, upload, uploads, download, downloads, parse, sort, sorts, filter, filters, group, groups, round, rounds, add up, adds up, count, counts, counted, calculate, calculates, format, prefill, prefilled, overlap, wrap, cut, cuts off, jumps back, resets, reset, lock, locks, unlock, log out, logs out, expire, expires, time out, retry, retries, queue, queues, poll, ping, drops, cache, caches, pair, unpair, scan, scans, read out, write to, logged, stored, archived, deleted, renamed, greyed, grey out, grey, bold, hidden, visible, underlined, clickable, selectable, editable, read-only, read only, optional, required, mandatory, pre-selected, preselected, sortable, searchable, remember, remembers, remembered',
    },
    {
      id: 'device-part',
      name: 'names a device or a piece of data',
      source: 'focus: how (3 4); scope: feature (0 1 3 4)',
      words:
        'tablet, tablets, iphone, scanner, printer, label printer, camera, sensor, sensors, gateway, battery, keyboard, mouse, headset, speaker, microphone, router, cable, batch, batches, folder, folders, row, rows, column, columns, time zone, timezone, date format, decimal, comma, digit, digits, character, characters, umlaut, attachment, attachments, number plate, qr code, barcode, password, passwords, serial number, layer, price field, subtotal',
    },
  ],
};
