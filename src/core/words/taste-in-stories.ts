import { inOrder } from '../pattern';

/** "a simple form", and whatever is easy or hard to somebody. */
export const taste = inOrder(
  'gi',
  /\b/,
  [
    /simple(?=\s+(?:and\s+)?[a-z])/,
    /(?:easy|simple|convenient|pleasant) to [a-z]+/,
    /as [a-z]+ as possible/,
    /makes? (?:more |better )?sense/,
    /(?!eco\b)[a-z]+-friendly/,
    inOrder(
      '',
      /in an? (?:more |very |most )?/,
      [
        /easy|easier|simple|simpler|quick|fast|good|better|convenient/,
        /efficient|effective|nice|smart|modern|sensible|reasonable/,
      ],
      / (?:manner|way|fashion)/,
    ),
    inOrder(
      '',
      /in an? (?:more |very |most )?/,
      /(?!(?:one|two|three)-|machine-readable|printable|automated|automatic|uniform)[a-z-]+ (?:way|manner|fashion)\b(?! (?:that|which|as)\b)/,
    ),
    /more [a-z]{3,}ly(?<!early|daily|weekly|monthly|family)\b(?! than\b)/,
    /key (?:[a-z]+ )?(?:parameters|metrics|points|facts|features|functions|aspects|elements|details|attributes|settings)\b(?!:)/,
    /some (?:control|flexibility|freedom|influence|functions|functionality)/,
    /(?:make|apply|want|need|do) some (?:updates|changes|improvements|adjustments|tweaks|fixes)/,
    /(?:have|keep|get|gain) (?:(?:good|more|full|some|better) )?control (?:over|on)/,
    /(?:receive|get|obtain|need|provide|offer|give) (?:(?:more|better|some|good) )?(?:[a-z]+ )?support(?=$|[,.;]| (?:to|for|with|in|on|by|during|when)\b)/,
    /in the (?:correct|right|proper) (?:format|form|way|manner)/,
    /(?:be|feel) (?:more )?(?:confident|comfortable|at ease)/,
    /and related [a-z]+(?: [a-z]+)?s/,
    /(?:is|are|be) (?:not )?(?:good|fair|nice)(?=$|[,.;]| (?:and|or|enough)\b)/,
    /(?:loads?|runs?|works?|responds?|opens?|starts?|reacts?) (?:really |very )?fast/,
    /quick (?:response|reply|answer|overview)/,
    /nicer/,
    /(?:after|for|within|in) (?:some|a certain|a short|a reasonable) time(?! (?:off|zone|slot)s?\b)/,
    /(?:after|for) a while/,
    /from time to time/,
    /without (?:an? |any )?(?:noticeable|undue|long|great) delays?/,
    /(?:fast|quick|good|clear|large|big|small|simple) enough(?! to\b)/,
    /(?:(?:good|fair|decent|attractive) (?:prices?|deals?|value)|good quality|in good time)/,
  ],
  /\b/,
);
