import type { SignalGroup } from '../signal';

/** What a product is made of: who is busy with these is busy with the right feature now. */
export const productParts: SignalGroup = {
  dimension: 'focus',
  signals: [
    {
      id: 'screen-part',
      name: 'names a part of a screen',
      source: 'focus: the right feature now (0 1 2 3 4)',
      words: `
        page, button, form, field, column, tab, dialog, modal, banner, link, footer, header, menu, icon,
        badge, widget, tile, chart, graph, dropdown, drop-down, picker, filter, tooltip, toggle, checkbox,
        slider, carousel, screen, view, panel, sidebar, layout, dark mode, homepage, home page,
        landing page, popup, pop-up, pager, pagination, breadcrumb, navbar, nav bar, nav, toolbar, cursor,
        keyboard, shortcut, hover, scroll, font, colour, color, css, favicon, logo, thumbnail, image,
        photo, avatar, placeholder, card, kanban, table view, row, cell, cta, call to action, wizard,
        stepper, map marker, marker, pin, swatch, accordion, splash screen, ui, ux, gui, wireframe, mockup,
        prototype, dashboard, display, label, input, text box, textbox, textarea, search box, search bar,
        login screen, checkout, cart, basket, inbox, calendar view, timeline, heatmap, legend, axis,
        map view, gallery, player, preview, viewport, responsive, mobile view, alt text, contrast
      `,
    },
    {
      id: 'code-part',
      name: 'names a part of the code',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words: `
        api, endpoint, script, module, class, function, method, schema, database, db, sql, migration,
        query, cache, token, feature flag, flag, config, configuration, parser, library, dependency,
        package, sdk, cli, exception, plugin, addon, add-on, extension, middleware, orm, model training,
        variable, parameter, argument, payload, regex, timestamp, uuid, enum, boolean, null, undefined,
        codebase, refactoring, legacy code, data model, algorithm, classifier, dataset, embedding,
        embeddings, vector store, llm, prompt, prompts, chatbot, agent, component, service, microservice,
        monolith, object, attribute, property, entity, interface, hook, event, listener, handler, callback,
        validator, serializer, engine, rules engine, scheduler, importer, exporter, generator, wrapper,
        template engine, syntax, source code, url, slug, redirect, cookie, session, route, router, routing,
        form handler
      `,
    },
    {
      id: 'infrastructure',
      name: 'names servers, tools or the release of software',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words: `
        ci, cd, ci/cd, pipeline, unit test, unit tests, integration test, e2e, test suite, tests, docker,
        dockerfile, container, containers, kubernetes, k8s, helm, terraform, ansible, server, servers,
        backend, frontend, back end, front end, back-end, front-end, log, logs, logging, monitoring,
        alerting, telemetry, tracing, instrumentation, instrument, instrumented, backup, backups, replica,
        index, indexing, deployment, rollback, environment, staging, production, prod, dev environment,
        sandbox, hosting, storage, bandwidth, cdn, load balancer, rate limit, rate limiting, localhost,
        port, dns, proxy, queue, broker, cron, cron job, worker, thread, sync, bundle, bundler, npm, pip,
        makefile, environment variable, github action, github actions, jenkins, git, repository, repo,
        branch, commit, pull request, pr, prs, merge, lint, linter, linting, typecheck, type check,
        precommit, sentry, grafana, prometheus, firmware, sensor, hardware, architecture, infrastructure,
        infra, cluster, node version, virtual machine, vm, network, firewall, vpn
      `,
    },
    {
      id: 'tech-name',
      name: 'names a technology, protocol or standard',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words: `
        oauth, oauth2, sso, saml, jwt, auth, authentication, authorization, encryption, encrypt, tls, ssl,
        https, http, json, xml, yaml, csv, pdf, xlsx, excel, parquet, graphql, rest, grpc, websocket,
        react, vue, angular, nextjs, next.js, node, node.js, python, java, kotlin, swift, typescript,
        javascript, php, ruby, rust, golang, c++, c#, .net, django, flask, rails, laravel, wordpress,
        drupal, postgres, postgresql, mysql, sqlite, mongodb, redis, elasticsearch, kafka, rabbitmq, aws,
        s3, lambda, azure, gcp, firebase, supabase, stripe, paypal, twilio, slack bot, webhook, webhooks,
        iso, rfc, fhir, hl7, ascii, utf-8, unicode, rss, ical, smtp, imap, ldap, mqtt, bluetooth, ble, nfc,
        gps, wifi, usb, ios, android, iphone, ipad, windows, linux, macos, chrome, firefox, safari, edge,
        tailwind, bootstrap, css, html, markdown, latex, oidc, scim, rbac, wcag, aria, gdpr export,
        quickbooks, xero, salesforce sync, hubspot sync, zapier, google calendar, outlook, sepa, ideal,
        iban
      `,
    },
    {
      id: 'doc-piece',
      name: 'names a page of documentation or teaching',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words: `
        docs, documentation, readme, article, tutorial, user guide, manual, glossary, faq, changelog,
        release notes, release note, wiki, wiki page, how-to, how to guide, playbook, cheat sheet,
        code of conduct, contributing, handbook, worksheet, curriculum, quiz, snippet, onboarding guide,
        help page, knowledge base, doc, textbook, lecture, syllabus
      `,
    },
    {
      id: 'copy-piece',
      name: 'names a text to word or correct',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words: `
        copy, wording, typo, spelling, template, caption, subject line, meta description, help text,
        error message, tooltip text, alt text, string, translation, locale, locales, localization,
        localisation, i18n, translate, translated, heading, title, sentence, phrase, footnote, disclaimer,
        consent text, description, text, quote, testimonial, bio, grammar, capitalise, capitalize, hyphen,
        apostrophe, plural, terminology, naming, mentions, links, rename
      `,
    },
    {
      id: 'media-piece',
      name: 'names a picture, post or handout to make',
      source: 'focus: the right feature now, how it is built (0 1 2 3 4)',
      words: `
        blog post, blogpost, blog, post, newsletter, screenshot, slide, slides, video, figure, diagram,
        illustration, brochure, leaflet, flyer, poster, press kit, sticker, t-shirt, banner image,
        screencast, podcast episode, tweet, thread, social post, gif, infographic, photo, case study,
        success story, press release, announcement, store listing, app store text, interview article,
        social media post, webinar
      `,
    },
  ],
};
