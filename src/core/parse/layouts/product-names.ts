import { inLines } from '../../pattern';

const roadmapWords = 'road[- _]?map(?:pe|a)?|hoja[- _]de[- _]ruta|feuille[- _]de[- _]route';
/** Nothing sets them off from the words before them. */
const roadmapSigns = 'ロードマップ|路线图';
/** What nobody calls anything but a document of a product. */
const sureNames = inLines`
  ${roadmapWords}|okrs?|prd|product[-_](?:brief|requirements|strategy|vision|goals?|decisions?|discovery)|personas?|lean-canvas
  |opportunity-solution-tree|business-case|go-to-market|gtm|north-star|metrics-tree|produkt(?:vision|strategie)
`;
/** What other things are called too: of computers, of a test, of the design of a program. */
const names = 'vision|strategy|goals|objectives|ziele|objetivos|metas|objectifs';
const whose = inLines`
  (?:the|our|product|company|business|team|annual|yearly|quarterly|sales|growth|pricing|customer|[qh]\d|fy\d+|20\d\d)[-_]
`;
const further = inLines`
  [-_](?:
    product|company|team|paper|board|one-?pager|on-a-page|statement|document|draft|final|and|goals|metrics|key|results|mission|strategy|vision
    |roadmap|[qhv]?\d+|fy\d+
  )
`;

const fileName = new RegExp(
  inLines`
    (?:(?:^|[/_.-])(?:${sureNames})[\w-]*|(?:^|/)(?:${whose})*(?:${names})(?:${further})*)\.md$
  `,
  'i',
);

const [begin, end] = [String.raw`(?<![\p{L}\d])`, String.raw`(?![\p{L}\d])`];
const titleLine = new RegExp(
  inLines`
    ^#[ \t]+(?:.*${begin})?(?:
      (?:
        ${roadmapWords}|okrs?|product requirements|prd|personas?|lean canvas|product strategy|business case|product brief
        |product (?:goals?|decisions?|discovery)|(?:strategy|vision) (?:on a page|board|one[- ]pager)
        |go[- ]to[- ]market|gtm|north star|(?:metrics?|kpi) tree|pricing strategy|release plan
        |goals and background context
        |(?:product|company|team|business) vision|(?<!(?:computer|machine|technical|night) )vision (?:statement|paper|20\d\d)
        |produkt(?:vision|strategie)|vision (?:du )?produit|visión (?:de(?:l)? )?producto|visão (?:de |do )?produto
      )${end}
    )
    |^#[ \t]+.*(?:${roadmapSigns})
    |^#[ \t]+\P{L}*(?:(?:the|our) )?(?:vision|vize|visión|visão|strategy)(?:\P{L}*$|\s*[:–—-]|[ ](?:for|of|and)[ ])
    |^#[ \t]+.*[:–—-]\s*(?:product )?(?:vision|strategy)\P{L}*$
  `,
  'imu',
);

/** What decides about a program is not about its product, whatever it is called. */
const technical =
  /(?:^|\/)(?:architecture|contributing|changelog|security)\.md$|(?:^|\/)(?:adrs?|rfcs?)(?:[-_]?\d|\/)/i;

/** Whether a file is a document of a product by its name or its title. */
export function isProductDocument(path: string, source: string): boolean {
  return !technical.test(path) && (fileName.test(path) || titleLine.test(source));
}

const roadmapName = new RegExp(String.raw`(?:^|[/_.-])(?:${roadmapWords})[\w-]*\.md$`, 'i');
const roadmapTitle = new RegExp(
  String.raw`^#[ \t]+(?:.*${begin})?(?:${roadmapWords})${end}|^#[ \t]+.*(?:${roadmapSigns})`,
  'imu',
);

/** Whether a file is a roadmap by its name or its title. */
export function isRoadmap(path: string, source: string): boolean {
  return !technical.test(path) && (roadmapName.test(path) || roadmapTitle.test(source));
}
