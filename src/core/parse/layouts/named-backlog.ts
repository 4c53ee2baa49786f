import { saysBacklog } from '../../config/says-backlog';
import { plannedHeading } from '../plans/planned-heading';
import type { Law } from './law';
import { visionHeading } from './vision-heading';
import { generic } from './generic';

/** What is wanted in the end: where stories tell of it, it is a summary, and "Wish list" may be the name of one thing. */
const wanted = /^\P{L}*(?:features|wish ?list|funktionen|funcionalidades|fonctionnalités)\P{L}*$/iu;
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
    /(?:^|[/_. -])(?:product|sprint)?(?:backlog|to-?do|stories|epics)\.(?:md|txt)$/i.test(path),
  entries: [
    ...(generic.entries ?? []),
    { kind: 'task', storyLevel: true, only: 'checkbox' },
    { kind: 'task', storyLevel: true, only: 'named' },
    { kind: 'task', storyLevel: true, only: 'named', under: plannedHeading },
    { kind: 'bug', storyLevel: true, only: 'any', under: mistakes },
    { kind: 'task', storyLevel: true, only: 'any', under: plannedHeading },
    { kind: 'task', storyLevel: true, only: 'any', under: wanted, isAlone: true },
    { kind: 'task', storyLevel: true, only: 'held' },
    { kind: 'task', storyLevel: true, only: 'top' },
  ],
  stated: [{ kind: 'goal', under: visionHeading('') }],
  headed: [
    ...(generic.headed ?? []),
    { kind: 'story', storyLevel: true, only: 'beside' },
    { kind: 'story', storyLevel: true, only: 'told', under: plannedHeading },
    { kind: 'story', storyLevel: true, only: 'told', under: wanted },
    { kind: 'story', storyLevel: true, only: 'top' },
  ],
};
