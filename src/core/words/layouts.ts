/*
 * How a screen is to look or to be touched, where no control is named: places on it, colours of its parts, gestures and
 * windows. From platform style guides.
 */
const colours =
  'red|green|blue|yellow|orange|amber|grey|gray|black|white|purple|pink|coloured|colored|colour-coded|color-coded';
const parts =
  'banners?|bars?|box(?:es)?|dots?|borders?|frames?|backgrounds?|fonts?|headers?|ribbons?|stripes?|outlines?|circles?|squares?|rectangles?|bubbles?|arrows?|slices?|buttons?|tiles?';
const places =
  'top|bottom|left|right|upper|lower|middle|centre|center|corner|left-hand side|right-hand side|left side|right side|top left|top right|bottom left|bottom right';
const screens =
  'page|screen|window|form|app|site|website|dashboard|homepage|home page|start page|landing page|view|display|popup|dialog';

/** A text that prescribes a layout, a colour, a gesture or a window. */
export const layouts = new RegExp(
  [
    `\\b(?:${colours})\\s+(?:${parts})\\b(?! of\\b)`,
    `\\b(?:across|at|on|in|along|to) the (?:very )?(?:${places})(?: (?:corner|edge|side|half|part|area))? of (?:the|each|every|any|my|our|a) (?:[a-z-]+ )?(?:${screens})s?\\b`,
    '\\b(?:in|at|on) the (?:top|bottom|upper|lower)[- ](?:left|right)\\b(?: corner)?',
    '\\b(?:left|right)-hand (?:columns?|panels?|menus?|panes?|bars?)\\b',
    '\\b(?:new|separate|second|other|same|another|own) (?:browser )?(?:window|tab)\\b(?=\\s*(?:$|[,.;]|of\\b|so\\b|when\\b|with\\b|and\\b))',
    '\\bbrowser (?:window|tab)s?\\b',
    '\\b(?:swip(?:e|ing) (?:left|right|up|down|to|sideways)|(?:double|long)[- ](?:tap|press)|pinch(?:ing)? to|tap(?:ping)? on|shak(?:e|ing) (?:the|my) phone)\\b',
    '\\bdrag(?:ging)? (?:and drop )?(?:[a-z-]+ ){1,5}(?:into|onto|from)\\b',
    '\\b(?:shown|displayed|marked|highlighted|printed|coloured|colored|underlined|appear|written) in (?:red|green|blue|yellow|orange|amber|gr[ea]y|bold|italics?)\\b',
    '\\bwizards?(?= (?:of|in|with|that|for|to)\\b)',
    '\\b(?:flat|material) design\\b|\\brounded (?:cards|corners)\\b|\\b(?:split|full)[- ]screen (?:view|layout|overlay)\\b',
    '\\b(?:two|three|four|single|multi)[- ]column\\b(?! names?)',
  ]
    .join('|')
    .replaceAll(' ', '\\s+'),
  'gi',
);
