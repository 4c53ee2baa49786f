import { inLines } from '../../pattern';
import { slicePhrase, type Phrase } from '../../phrase';

/** What the words of an objective, or of one of its key results, say. */
export interface ObjectiveWords {
  readonly is: 'objective' | 'result';
  readonly id: Phrase | null;
  readonly title: Phrase;
}

const sign = String.raw`\s*(?:[:：.)–—-]+\s+|：)`;
/** As alternatives of a pattern. */
export const resultWords = inLines`
  key result|schlüsselergebnis|kernergebnis|resultado[- ](?:clave|chave)|résultat[- ]clé|risultato chiave|klíčový výsledek
  |主要な成果|主な成果|キーリザルト|关键结果
`;
/** What the column of them may be called. */
export const resultHeads = String.raw`(?:${resultWords})s?e?|KRs?|resultados[- ](?:clave|chave)|résultats[- ]clés`;
const number = String.raw`#?\d+(?:\.\d+)*`;

/** "Objective 1: …", "O1 – …"; without a number only a colon sets the word off. */
export const objective = new RegExp(
  inLines`
    ^\P{L}{0,4}(?:
      (?:objective|objetivo|objectif|obiettivo|ziel|goal|cíl|目標|目标)\s*(?<number>${number})${sign}
      |(?:objective|objetivo|objectif|obiettivo)\s*[:：]\s*
      |(?<id>O-?\d+)${sign}
    )(?<title>\S.*)$
  `,
  'disu',
);
/** "KR1: …", "KR 2.1 – …", "Key result: …" */
const result = new RegExp(
  inLines`
    ^\P{L}{0,4}(?:
      (?<id>KR[- ]?\d+(?:\.\d+)*[a-z]?)${sign}|(?<bare>KR\d{1,2}(?:\.\d{1,2})*)\s+(?=[\p{L}\d])|KR\s*[:：]\s*
      |(?:${resultWords})(?:\s*(?<number>${number})${sign}|\s*[:：]\s*)
    )(?<title>\S.*)$
  `,
  'disu',
);
const opening =
  /^\P{L}{0,4}(?:O(?:-?\d|b[jie])|Goal|Ziel|C[ií]l|M[åa]l|Doel|目|KR|K[el]|Schl|R[eéi]s|主|キー|关)/iu;

/** Whether it is worth a closer look: most texts begin with other letters. */
export function mayNameObjective({ text }: Phrase): boolean {
  return opening.test(text);
}

const alone = new RegExp(
  String.raw`^\P{L}{0,4}(?:(?:objective|objetivo|objectif|obiettivo|ziel|goal|cíl)\s*(?<number>${number})|(?<id>O-?\d{1,2}))\W*$`,
  'disu',
);

/** "Objective 1" over the line that says it. */
export function objectiveNamed(heading: Phrase, below: Phrase): ObjectiveWords | null {
  const groups = mayNameObjective(heading) ? alone.exec(heading.text)?.indices?.groups : undefined;
  const at = groups?.['id'] ?? groups?.['number'];
  return at ? { is: 'objective', id: slicePhrase(heading, ...at), title: below } : null;
}

const goal = /^\P{L}{0,4}(?:goal|ziel|cíl|mål|doel)\s*[:：]\s*(?<title>\S.*)$/disu;

/** "Goal: …", which is an objective where key results stand below it, and elsewhere anything. */
export function goalOverResults(text: Phrase): ObjectiveWords | null {
  const title = goal.exec(text.text)?.indices?.groups?.['title'];
  return title ? { is: 'objective', id: null, title: slicePhrase(text, ...title) } : null;
}

/** Reads "Objective 1: …" and "KR1: …"; null where the words are neither. */
export function objectiveWords(text: Phrase): ObjectiveWords | null {
  if (!mayNameObjective(text)) return null;
  return said('objective', objective, text) ?? said('result', result, text);
}

const inList = new RegExp(
  String.raw`^\P{L}{0,4}(?<id>(?:KR|RC|SE)[- ]?\d+(?:\.\d+)*[a-z]?)${sign}(?<title>\S.*)$`,
  'disu',
);

/** What an entry below an objective says; other languages have other letters, which mean something else elsewhere. */
export function listedResult(text: Phrase): ObjectiveWords | undefined {
  return said('result', inList, text) ?? undefined;
}

/** Whether a line opens an objective or a key result. */
export function opensObjective(line: string): boolean {
  return opening.test(line) && (objective.test(line) || result.test(line));
}

function said(is: ObjectiveWords['is'], pattern: RegExp, text: Phrase): ObjectiveWords | null {
  const groups = pattern.exec(text.text)?.indices?.groups;
  const title = groups?.['title'];
  if (!title) return null;
  const at = groups['id'] ?? groups['bare'] ?? groups['number'];
  return { is, id: at ? slicePhrase(text, ...at) : null, title: slicePhrase(text, ...title) };
}
