import { saysBacklog } from '../../config/says-backlog';
import { inLines } from '../../pattern';
import type { Law } from './law';
import { generic } from './generic';

/** Columns of a board, sprints and grades of urgency: what is listed below one is work. */
const planned = new RegExp(
  inLines`
    ^\P{L}*(?:
      (?:product |sprint )?backlog(?: items)?|sprint(?: backlog)?(?: \d+)?|now|next(?: up)?|later|some ?day(?:/maybe)?
      |to[- ]?dos?|doing|refined|unrefined|groomed|committed|stretch(?: goals?)?|candidates|planned|selected|proposed|ideas|wish ?list|requests
      |in progress|ready|blocked|in review|done|ice ?box|inbox
      |must(?: have)?|should(?: have)?|could(?: have)?|won['’]t(?: have| do)?
      |(?:technical|tech) debt|refactorings?|improvements|enhancements|chores|spikes
      |(?:high|medium|low|top)(?: priority)?|p[0-4]

      |jetzt|als nächstes|später|zu erledigen|offen|in (?:arbeit|bearbeitung)|erledigt|fertig|ideen|geplant|nächster sprint
      |(?:hohe|mittlere|niedrige) priorität
      |pendientes?|por hacer|en (?:curso|progreso)|hechos?|ahora|siguiente|después|más adelante|prioridad (?:alta|media|baja)
      |a fazer|em andamento|feitos?|agora|próximos?|depois|prioridade (?:alta|média|baixa)
      |à faire|en cours|terminée?s?|maintenant|ensuite|plus tard|idées|priorité (?:haute|moyenne|basse)
      |da fare|in corso|fatto|ora|prossimamente|più avanti|idee|priorità (?:alta|media|bassa)
      |te doen|bezig|klaar|nu|daarna|ideeën|do zrobienia|w toku|zrobione|teraz|później|pomysły
    )(?:\s*[/&(].{0,40}|\P{L}*)$
  `,
  'iu',
);

const features = /^\P{L}*(?:features|funktionen|funcionalidades|fonctionnalités)\P{L}*$/iu;
const mistakes = /^\P{L}*(?:open |known )?(?:bugs|defects|issues|fehler|bogues|errores|erros)\P{L}*$/iu;

/**
 * A file that is called a backlog, or says that it is one: what stands where work is planned is an item, be it a check box,
 * an entry, a heading or the row of a table, whether or not it tells a story.
 */
export const namedBacklog: Law = {
  ...generic,
  isBacklog: true,
  recognises: (path, source) =>
    saysBacklog(source) ||
    /(?:^|[/_. -])(?:product|sprint)?(?:backlog|to-?do|stories|epics)\.md$/i.test(path),
  entries: [
    ...(generic.entries ?? []),
    { kind: 'task', storyLevel: true, only: 'checkbox' },
    { kind: 'task', storyLevel: true, only: 'named' },
    { kind: 'task', storyLevel: true, only: 'named', under: planned },
    { kind: 'bug', storyLevel: true, only: 'any', under: mistakes },
    { kind: 'task', storyLevel: true, only: 'any', under: planned },
    { kind: 'task', storyLevel: true, only: 'any', under: features, isAlone: true },
    { kind: 'task', storyLevel: true, only: 'held' },
    { kind: 'task', storyLevel: true, only: 'top' },
  ],
  goals:
    /^\P{L}*(?:the )?(?:product (?:goal|vision)|vision|mission|north star|produktziel|visión|visão|visione|wizja)(?: statement)?\P{L}*$/iu,
  headed: [
    ...(generic.headed ?? []),
    { kind: 'story', storyLevel: true, only: 'beside' },
    { kind: 'story', storyLevel: true, only: 'told', under: planned },
    { kind: 'story', storyLevel: true, only: 'told', under: features },
    { kind: 'story', storyLevel: true, only: 'top' },
  ],
};
