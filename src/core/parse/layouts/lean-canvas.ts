import { inLines } from '../../pattern';
import type { Law } from './law';
import { pmDocument } from './pm-document';
import { partUnder } from './product-parts';

/** The boxes of the canvas but for its solution, whose parts are items of their own. */
const boxes = new RegExp(
  inLines`
    ^\P{L}*(?:
      (?:top \d )?problems?|existing alternatives|customer segments?|early adopters|(?:unique )?value propositions?
      |high[- ]level concept|channels|revenue streams?|cost structure|unfair advantage
      |key (?:partners|activities|resources|metrics)|metrics|customer relationships
      |probleme?|kundensegmente?|zielgruppen?|(?:einzigartiges )?(?:wert|nutzen)versprechen|kanäle|einnahmequellen
      |kostenstruktur|kennzahlen|unfairer vorteil
      |problema|segmentos de clientes?|propuesta de valor(?: única)?|proposta de valor(?: única)?|canales|canais
      |fuentes de ingresos|fontes de receita|estructura de costes|estrutura de custos|métricas(?: clave| chave)?|ventaja injusta
      |problème|segments de clientèle|proposition de valeur(?: unique)?|canaux|sources de revenus|structure de coûts
    )\P{L}*$
  `,
  'iu',
);

/** A business model on a page: its boxes and its solution. */
export const leanCanvas: Law = {
  ...pmDocument,
  recognises: (path, source) =>
    /(?:^|[/_.-])(?:lean-canvas|business-model-canvas)\.md$/i.test(path) ||
    /^#\s+.*\b(?:lean|business model) canvas\b/im.test(source),
  stated: [],
  entries: [
    {
      ...partUnder(
        'feature',
        String.raw`(?:solutions?|lösung(?:en)?|soluci(?:ón|ones)|solução|soluções)(?!\p{L})`,
      ),
      only: 'any',
    },
  ],
  tabled: [
    { kind: 'research', is: 'column', head: boxes },
    {
      kind: 'feature',
      is: 'cell',
      head: /^\P{L}*(?:(?:top \d )?solutions?|lösung(?:en)?|solución|solução)\P{L}*$/iu,
    },
  ],
  headed: [{ kind: 'research', storyLevel: false, only: 'any', named: boxes, isDeclared: true }],
};
