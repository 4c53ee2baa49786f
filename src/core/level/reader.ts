import { buildLexicon } from './lexicon';
import { compilePatterns } from './patterns';
import { artefactSignals, type Reader } from './read';
import { signalGroups } from './signals';

/** The signals, ready to read items with: some milliseconds of work. */
export function createReader(): Reader {
  const lexicon = buildLexicon(signalGroups);
  const artefacts = artefactSignals.flatMap((id) => lexicon.indexOf.get(id) ?? []);
  return { lexicon, patterns: compilePatterns(lexicon), artefacts: new Set(artefacts) };
}
