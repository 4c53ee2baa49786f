import type { Kind } from '../../model';
import { inLines } from '../../pattern';
import { times } from '../plans/planned-times';
import type { EntryLaw, Law, PartLaw } from './law';

/** "Goals for the first year": more words would be a sentence of their own. */
const fewWords = String.raw`(?!\p{L}|\s+of this\s)(?:\P{L}+\p{L}+){0,5}\P{L}*$`;

/** "Success: how do we know that we solved it?" */
export const asked = String.raw`(?:\P{L}*|\s*[:：–—-]\s.*\?\P{L}*)$`;

/** The heading above entries or headings that are items. */
type Section = Pick<EntryLaw, 'kind' | 'storyLevel' | 'isDeep'> & { readonly under: RegExp };

/** What stands under such headings, as an entry of a list or as a heading. */
export const sectionsOfProduct: readonly Section[] = [
  partUnder(
    'goal',
    inLines`
      (?:(?:product|business|strategic|key|sprint|success|user|customer|measurable|desired|launch|project) )?
      (?:
        goals?|objectives?|key results?|okrs?|outcomes?|success criteria|north star|key performance indicators
        |(?:[\p{L}-]+ ){0,3}(?:metrics|kpis)
      )${fewWords}
    `,
  ),
  partUnder(
    'goal',
    inLines`
      (?:
        (?:(?:produkt|geschäfts|jahres)?ziele|objetivos|metas|objectifs|obiettivi|doelen|cele|cíle)${fewWords}
        |(?:métricas|indicadores|erfolgskennzahlen|kennzahlen|indicateurs|metriky)(?: d[eo] \p{L}+)?\P{L}*$
        |(?:目標|目标|ゴール|成果指標)\P{L}*$
      )
    `,
  ),
  partUnder('goal', String.raw`(?:objective|goal|KR|O)\s*\d+\b`),
  partUnder('goal', String.raw`(?:(?:user|customer|business|technical|product) )?success${asked}`),
  // Not "Next steps", which are the author's.
  {
    ...partUnder(
      'roadmap',
      inLines`
        (?:
          (?:${times})(?:\s+(?:up|quarter|release|year|\d+ \p{L}+))?(?:\P{L}*$|\s*[:：–—(|/,-])
          |(?:q[1-4]\b|t[1-4] 20\d\d|20\d\d|h[12] 20\d\d|future|(?:short|mid|long)[- ]term)(?!\p{L})
        )
      `,
    ),
    isDeep: true,
  },
  partUnder(
    'roadmap',
    inLines`
      (?:
        roadmap|feuille de route|hoja de ruta|(?:phase|horizon|stage) \d+|mvp|milestones?
        |(?:(?:version|release) |v)\d+(?:\.\d+)*(?=\P{L}*$|\s*[:–—(-])|theme\s*[:：–—-]
      )(?!\p{L})
    `,
  ),
  partUnder(
    'research',
    inLines`
      (?:
        hypothes[ie]s|(?:key )?assumptions|experiments?|opportunit\w+|open questions|interviews?
        |offene fragen|annahmen|hypothesen|questions ouvertes|hypothèses|preguntas abiertas|perguntas em aberto|otevřené otázky
        |hipótes[ei]s|suposiciones|premissas|hypotézy
      )${fewWords}
    `,
  ),
  partUnder(
    'initiative',
    String.raw`(?:(?:strategic|big|key|top|main|our) )?(?:initiatives|bets|themes|pillars)${fewWords}`,
  ),
];

/** What is demanded, an entry each, be it below "Must have" or "Performance"; a heading there may be a chapter. */
export const requirementsOfProduct: Section = {
  ...partUnder(
    'requirement',
    String.raw`(?:(?:key|core|product|functional|non[- ]?functional|business|user) )?requirements\P{L}*$`,
  ),
  isDeep: true,
};

/** What is to be built, in a word or two each. */
export const featuresOfProduct = partUnder(
  'feature',
  inLines`
    (?:
      (?:(?:key|core|main|product|planned|mvp|growth|must[- ]have)\s+)?features(?:\s*\(.*\))?
      |(?:funcionalidades|funktionen|fonctionnalités|funkce)(?: princip\p{L}+)?
    )\P{L}*$
  `,
);

/** Behind the signs and the number of a chapter. */
export function partUnder(kind: Kind, words: string): Section {
  return {
    kind,
    storyLevel: false,
    under: new RegExp(String.raw`^[^\p{L}\d]*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?\P{L}*(?:${words})`, 'iu'),
  };
}

const sign = String.raw`\s*[:：.)|–—-]+\s+`;

/** What says of itself that it is a part of a product's document, wherever it stands in it. */
export const partsOfProduct: readonly PartLaw[] = [
  part('requirement', 'FR|NFR', ''),
  part('goal', 'SM', 'outcome|desired outcome|success metric|north star(?: metric)?|vision|mission'),
  part('research', 'UJ', 'opportunity|experiment|assumption|hypothesis|(?:user )?journey|persona'),
  part('decision', 'PD|DEC|DR', 'decision'),
  part('initiative', '', '(?:strategic )?(?:pillar|bet)'),
];

/** @param ids the letters of ids; `names`: what stands before a colon, with or without a number */
export function part(kind: Kind, ids: string, names: string): PartLaw {
  const byId = String.raw`(?<id>(?:${ids})[-_ ]?\d+(?:\.\d+)*)${sign}`;
  const byName = String.raw`(?:${names})(?:\s*(?<number>#?\d+(?:\.\d+)*)${sign}|\s*[:：]\s*)`;
  const either = [...(ids === '' ? [] : [byId]), ...(names === '' ? [] : [byName])].join('|');
  return { kind, words: new RegExp(String.raw`^\P{L}{0,4}(?:${either})(?<title>\S.*)$`, 'disu') };
}

/** The same as headings. */
export function headingsOf(parts: readonly PartLaw[]): Law['headings'] {
  return parts.map(({ kind, words }) => ({ pattern: words, kind, storyLevel: false }));
}
