import { eitherOf, inOrder } from '../pattern';

/** Whose needs are about technology itself. */
export const technicalRole = inOrder(
  'i',
  /\b/,
  [
    /developer|engineer|programmer|devops|dba|architect|tester|sysadmin/,
    /(?:system|network|it|platform|cloud|site) operator/,
    /data scientist|designer|coder|maintainer|contributor/,
    /(?:database|network|server|cloud|linux) admin(?:istrator)?/,
    /(?:plug-?in|package|library|extension|theme) author/,
    /integrator|webmaster/,
  ],
  /\b/,
);
/** Whose programs read what they get: to them a format is what they ask for. */
export const readsFormats = /\b(?:api|sdk|feed) (?:user|consumer|client)s?\b/i;

const controls = /(?:front-?end|ui|ux|design system|component library|widget)/;
const maker = /(?:developer|engineer|author|designer|maintainer)/;
/** Who makes controls has them for a subject ("the date picker should take a minimum"), and so has who cannot see or point at them. */
export const livesByControls = eitherOf(
  'i',
  inOrder('', /\b/, controls, /\b.*\b/, maker, /\b/),
  inOrder('', /\b/, maker, /s? of (?:an?|the|our)\b.*\b/, controls, /\b/),
  /\b(?:screen[ -]?reader|keyboard(?:-only)?|switch control|magnifier)(?: \w+)? users?\b/,
);
