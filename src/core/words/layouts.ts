import { inLines } from '../pattern';

/*
 * How a screen is to look or to be touched, where no control is named: places on it, colours of its parts, gestures and
 * windows. From platform style guides.
 */
const colours =
  'red|green|blue|yellow|orange|amber|grey|gray|black|white|purple|pink|coloured|colored|colour-coded|color-coded';
const parts = inLines`
  banners?|bars?|box(?:es)?|dots?|borders?|frames?|backgrounds?|fonts?|headers?|ribbons?|stripes?
  |outlines?|circles?|squares?|rectangles?|bubbles?|arrows?|slices?|buttons?|tiles?|ticks?
  |check ?marks?
`;
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
    '\\b(?:in|on|to|into|from|onto) (?:the|a) (?:left|right|top|bottom|upper|lower|main) (?:panel|pane|columns?|menu|navigation|frame|ribbon)\\b',
    '\\b(?:scrolling|news|sliding) (?:ticker|banner|marquee)s?\\b',
    inLines`
      \b(?:
        traffic[- ]light|exclamation|warning triangle|star|heart|padlock|lock|bell|flag|check[- ]?mark
        |tick|cross|arrow|plus|trash[- ]can
      ) (?:symbols?|signs?|marks?|badges?|icons?)\b
        (?= (?:beside|next to|behind|in front of|on|at|by|for|in|above|below|near)\b)
    `,
    '\\b(?:symbols?|badges?) (?:beside|next to|behind|in front of) (?:each|every|the)\\b',
    '\\b(?:page|screen|menu|dashboard|homepage|view|app|site) (?:with|of|made of|made up of|as) (?:[a-z-]+ ){0,2}(?:tiles|cards|widgets|boxes)\\b',
    '\\b(?:tile|tiled|card|grid|kanban|masonry) (?:view|layout)s?\\b',
    inLines`
      \b(?:coloured|colored|colou?r-coded) (?:
        pins|markers|labels|tags|lines|rows|cells|lights|symbols|text|letters|numbers
      )\b
      |\b(?:pins|markers|rows|cells|dots|bubbles|labels|tags|bars|lines) (?:coloured|colored|colou?r-coded)\b
    `,
    inLines`
      \bto (?:turn|go|become|be|flash|blink|light up|glow|be shown|appear) (?:${colours.replaceAll('|colour', '|bright|colour')})
      (?=$|[,.;]| (?:and|when|if|as soon as|once|until|for|so|after|while|on|in)\b)
      (?<!\b(?:lights?|leaf|leaves|lamps?|leds?|signals?|plants?|bins?|fruits?|skies|sky)\b.{0,60})
    `,
    '\\b(?:new|separate|second|other|same|another|own) (?:browser )?(?:window|tab)\\b(?=\\s*(?:$|[,.;"“]|of\\b|so\\b|when\\b|with\\b|and\\b))',
    '\\bbrowser (?:window|tab)s?\\b',
    inLines`
      \b(?:
        swip(?:e|ing) (?:(?:an?|the|each|every) (?:[a-z-]+ ){1,3})?(?:left|right|up|down|to|sideways)\b
        |(?:double|long)[- ](?:tap|press)
        |pinch(?:ing)? to
        |tap(?:ping)? on
        |shak(?:e|ing) (?:the|my) phone
      )\b
    `,
    inLines`
      \bdrag(?:ging)? (?:and drop )?(?:[a-z-]+ ){1,5}(?:
        into|onto|from|between
        |(?:to|in|within) (?:an?|the|another) (?:[a-z-]+ )?(?:
          positions?|places?|slots?|days?|columns?|rows?|grids?|lists?|calendars?|boards?|views?
          |timelines?|charts?|folders?
        )
      )\b
    `,
    inLines`
      \b(?:
        shown|displayed|marked|highlighted|printed|coloured|colored|underlined|appear|written|filled|drawn
        |listed|flagged
      ) in (?:(?:light|dark|pale|bright) )?(?:red|green|blue|yellow|orange|amber|gr[ea]y|bold|italics?)\b
    `,
    inLines`
      \bin (?:light|dark|pale|bright) (?:red|green|blue|yellow|orange|amber|gr[ea]y)\b
      |\b(?:struck through|strike-?through)\b
      |\b(?:sticky notes|post-its)\b(?= (?:that|which|I|we|on|to)\b)
    `,
    '\\bwizards?(?= (?:of|in|with|that|for|to)\\b)',
    '\\b(?:flat|material) design\\b|\\brounded (?:cards|corners)\\b|\\b(?:split|full)[- ]screen (?:view|layout|overlay)\\b',
    '\\b(?:two|three|four|single|multi)[- ]column\\b(?! names?)',
  ]
    .join('|')
    .replaceAll(' ', '\\s+'),
  'gi',
);
