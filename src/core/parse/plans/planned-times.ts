import { eitherOf, inLines } from '../../pattern';

/** What people call the times of a roadmap, which are columns of a board as well; alternatives of a pattern. */
export const times = inLines`
  now|next(?: up)?|later|jetzt|als nächstes|danach|später|ahora|siguiente|después|más adelante|agora|próximos?|depois
  |maintenant|ensuite|plus tard|ora|prossimamente|più avanti|nu|daarna|teraz|później|nyní|příště|později
  |今|次|将来|现在|接下来|以后
`;

/** The names of the months, as alternatives of a pattern; "may" and "mars" are other words as well. */
const months = inLines`
  january|february|march|april|may|june|july|august|september|october|november|december
  |januar|jänner|februar|märz|mai|juni|juli|oktober|dezember
  |enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
  |janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre
  |janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro
`;

/** How far off it is; alternatives of a pattern. */
export const timesByName = inLines`
  ${times}|(?:short|mid|medium|long)[- ]term|(?:kurz|mittel|lang)fristig
  |(?:à )?(?:court|moyen|long) terme|(?:a )?(?:corto|medio|mediano|largo) plazo|(?:curto|médio|longo) prazo
  |(?:this|next) (?:quarter|month|year)|(?:dieses|nächstes) (?:quartal|jahr)|future|zukunft|futuro|futur
`;
const year = String.raw`(?:20\d\d(?:/\d\d)?|['’]\d\d|FY ?(?:20)?\d\d)`;
const ofYear = String.raw`(?:[ ,/-]{0,2}(?:of |de |del |do )?${year})`;
const part = inLines`
  (?:[1-4](?:st|nd|rd|th|er|re|e|ème|ère|º|ª|°|\.)?|first|second|third|fourth|erstes|zweites|drittes|viertes
  |premier|deuxième|troisième|quatrième|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto)[ ]
  (?:quarter|half|quartal|halbjahr|trimestre|semestre|kwartał|kwartaal)
  |(?:quarter|half|quartal|halbjahr|trimestre|semestre)[ ][1-4]
`;
const shortMonths = 'jan|feb|mar|mär|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez';
const period = inLines`
  (?:(?:early|mid|late|(?:end|start|beginning) of|anfang|mitte|ende|début|fin|principios|finales)[ -](?:de )?)?
  (?:
    [qh][1-4]${ofYear}?|[ts][1-4]${ofYear}|${year}[ /-]{0,2}[qhts][1-4]|(?:${part})${ofYear}?
    |(?:\d{1,2}\.? (?:de )?)?(?:${months})(?: \d{1,2})?${ofYear}|(?:${shortMonths})\.?${ofYear}
    |(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst)${ofYear}
    |20\d\d-\d\d(?:-\d\d)?|(?:0\d|1[0-2])/20\d\d|${year}
  )
`;
/** The same by the calendar. The first of a range may leave its year to the last: "March–May 2027". */
export const timesByDate = String.raw`(?:(?:${period}|${months}|${shortMonths})\s?(?:[–—/&+-]|to|bis|and|und|à|a)\s?)?${period}`;
/** What is built together, by its number. */
const batch = String.raw`(?:sprint|iteration|release|milestone|meilenstein|jalon|hito|increment|pi) *#?\d+(?:\.\d+)*`;
const version = String.raw`(?:version|versión|v) *\d+(?:\.\d+)*`;
const end = String.raw`(?![\p{L}\d])(?:\s*[([][^()[\]]{1,40}[)\]])?`;
/** How far it is: "Now – in progress". */
const state = inLines`
  in progress|planned|ideas?|committed|exploring|ongoing|done|shipped|in (?:arbeit|planung)|geplant|ideen|laufend|erledigt
  |en cours|prévue?s?|idées|en curso|planificad[oa]s?|planeado
`;

const whole = new RegExp(
  inLines`
    ^[^\p{L}\d]*(?:${timesByName}|${timesByDate}|${batch}|${version}|(?:phase|stage|horizon) *\d+|${months})${end}
    (?:\s*[:–—-]\s*(?:${state}))?[^\p{L}\d]*$
  `,
  'iu',
);
/** Whether words are a time for which something is planned, and nothing else: "Q1 2027", "Now:", "Release 2.1 (May)". */
export function isTime(words: string): boolean {
  return whole.test(words);
}

/** What begins with a date, be it with more behind it: "Q1 2027 – a faster desk". */
export const dateOpening = new RegExp(String.raw`^[^\p{L}\d]*${timesByDate}(?![\p{L}\d])`, 'iu');

/** What begins with any such time. */
export const timeOpening = eitherOf(
  'iu',
  dateOpening,
  new RegExp(
    String.raw`^[^\p{L}\d]*(?:${timesByName}|${batch}|${version})${end}(?:\s*[:：–—|/]|\s-\s|[^\p{L}\d]*$)`,
    'iu',
  ),
);

/** A time beside words that are planned for it; places are offsets in the text, from and to. */
interface TimeBeside {
  readonly field: 'date' | 'sprint';
  readonly at: readonly [number, number];
  /** The words without it. */
  readonly rest: readonly [number, number];
}

const inFront = new RegExp(
  inLines`
    ^\s*(?<bracket>[([])?(?<time>[^\p{L}\d([]{0,4}(?:(?<batch>${batch}|${version})|${timesByName}|${timesByDate}|(?:${months})(?=\s*[:：]))${end})
    (?<sign>[)\]]?\s*[:：]\s*|[)\]]?\s+[–—-]+\s+|\s*\|\s*|[)\]]\s+)?
  `,
  'diu',
);
const behind = new RegExp(
  inLines`
    (?<!\s)(?:
      \s*[([](?:(?:by|in|until|ab|bis|eta|target):? )?(?<inner>[^\p{L}\d()[\]]{0,4}(?:(?<batch>${batch})|${timesByName}|${timesByDate}))[)\]]
      |\s+(?:[–—|·→-]|->)\s+(?<bare>${timesByDate})
    )\s*$
  `,
  'diu',
);

/**
 * The time in front of what is planned, or behind it; null where none is said.
 * @param endsBold whether bold type ends at an offset: it parts them as a sign does
 */
export function timeBeside(words: string, endsBold: (at: number) => boolean): TimeBeside | null {
  return timeInFront(words, endsBold) ?? timeBehind(words);
}

function timeInFront(words: string, endsBold: (at: number) => boolean): TimeBeside | null {
  const match = inFront.exec(words);
  const { time, batch: numbered, bracket, sign } = match?.indices?.groups ?? {};
  if (!match || !time || !isWorded(words.slice(match[0].length))) return null;
  const isClosed = !bracket || (sign !== undefined && /[)\]]/.test(words.slice(...sign)));
  if (!isClosed || !(sign ?? endsBold(time[1]))) return null;
  return { field: numbered ? 'sprint' : 'date', at: time, rest: [match[0].length, words.length] };
}

function timeBehind(words: string): TimeBeside | null {
  const match = behind.exec(words);
  const { inner, bare, batch: numbered } = match?.indices?.groups ?? {};
  const at = inner ?? bare;
  if (!match || !at || !isWorded(words.slice(0, match.index))) return null;
  return { field: numbered ? 'sprint' : 'date', at, rest: [0, match.index] };
}

/** Less is the number of something. */
function isWorded(words: string): boolean {
  return /\p{L}/u.test(words) && words.trim().length > 2;
}
