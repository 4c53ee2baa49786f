import { inOrder } from '../pattern';

/** Benefits that would fit any story (Rubin, "Essential Scrum": value clearly articulated). */
export const filler = inOrder(
  'i',
  /^/,
  [
    inOrder(
      '',
      [/it|this|that|everything|things/, /the (?:system|app|site|feature|page)/],
      /\s+/,
      [/works?/, /is (?:better|good|nice|easier|done|there|possible|available|useful)/],
      /(?:\s+(?:well|properly|correctly|fine|better))?/,
    ),
    inOrder('', /(?:I|we|they|users?|everyone)\s+(?:can|could|may|am able to|are able to)\s+/, [
      /do (?:it|so|this|that|my (?:work|job))(?: (?:online|digitally|here|there|myself|in the (?:system|app)))?/,
      /use (?:it|them|(?:this|that|the)(?: (?:feature|function|functionality|option))?)/,
      /have (?:it|this|that|them)/,
      /finish(?: it)?/,
      /see (?:it|this|that|them)/,
      /do (?:both|all (?:of )?(?:it|this|that|these|them|three)|these things|everything)/,
    ]),
    /(?:for )?a better (?:user )?experience/,
    /everyone is happy/,
    /(?:because )?(?:I|we) (?:want|need|wish|would like)(?: (?:to|it|this|that|so))?(?: do (?:it|so|this|that))?/,
    /(?:it|this|that) is (?:needed|required|necessary|wanted)/,
    inOrder(
      '',
      /(?:(?:the|my|this|all) )?(?:requirements?|stor(?:y|ies)|needs?|goals?|tasks?)(?: [A-Z]+-?\d+)? /,
      /(?:is|are|can be|will be) /,
      [/met|implemented|done|fulfill?ed|satisfied|achieved|finished|complete[d]?/],
    ),
    /(?:I|we) (?:can )?(?:reach|achieve|meet) (?:my|our|the|this) (?:goals?|needs?|requirements?)/,
    /x{2,}|xyz/,
    /(?:I|we) know(?: (?:it|this|that|about (?:it|this|that)))?/,
    /(?:I|we) (?:have|get|see|know) (?:the|this|that|all the|my) (?:information|info|data|details)/,
    /(?:they|these) are (?:there|possible|available|in (?:the|our) (?:system|app|software))/,
    /it (?:happens|is (?:so|like that|in (?:the|our) (?:system|app|software)))/,
    /(?:because )?(?:it|this|that) (?:would be|is) (?:nice|cool|great|useful|helpful|good|a requirement|a must|needed)/,
    /I (?:can|could)|\?+/,
    /(?:I|we) (?:am|are) happy/,
    /(?:I|we) have (?:it|this|that)/,
    /needed|required|tbd/,
    /\(?to be (?:filled in|added|completed|defined|decided|clarified|discussed|confirmed|agreed)\b[^.]*/,
    /\.{3}|…/,
  ],
  /$/,
);
