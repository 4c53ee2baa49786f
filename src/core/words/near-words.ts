import { rootOf } from './root';
import { wordSet } from './tokens';

/** Words that mean the same in a backlog. */
const synonyms: readonly ReadonlySet<string>[] = [
  wordSet('search find locate look discover browse'),
  wordSet('set change configure update modify edit adjust alter customise customize maintain'),
  wordSet('see view overview read look display show watch visible visibility viewable shown display'),
  wordSet('create add make generate produce'),
  wordSet('delete remove clear discard erase'),
  wordSet('send email transmit forward'),
  wordSet('get receive obtain download retrieve'),
  wordSet('reset restore'),
  wordSet('online internet web'),
  wordSet('choose select pick'),
  wordSet('enter input record log'),
  wordSet('publish post'),
  wordSet('move shift relocate'),
  wordSet('amend correct rectify fix'),
  wordSet('mark flag tag label'),
  wordSet('weigh weight'),
  wordSet('calculate compute'),
  wordSet('notify inform'),
  wordSet('photo picture image photograph'),
  wordSet('mail e-mail email'),
].map((group) => new Set([...group].map(rootOf)));
/** Roots that mean the same as a root. */
const nearWords = new Map(
  synonyms
    .flatMap((group) => [...group])
    .map((root) => [root, synonyms.filter((group) => group.has(root)).flatMap((group) => [...group])]),
);

/** Whether a root or one that means the same is among the roots of words. A root begins as its words do. */
export function isKnown(root: string, known: readonly string[]): boolean {
  const isThere = (other: string): boolean =>
    known.some((word) => word.charCodeAt(0) === other.charCodeAt(0) && rootOf(word) === other);
  return isThere(root) || (nearWords.get(root)?.some(isThere) ?? false);
}

/** Whether two verbs mean the same in a backlog. */
export function meansSame(word: string, other: string): boolean {
  const [one, two] = [rootOf(word), rootOf(other)];
  return one === two || (nearWords.get(one)?.includes(two) ?? false);
}
