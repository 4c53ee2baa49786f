import { inLines } from '../../pattern';

/**
 * A heading over where a product is to go.
 * @param further what is called so in a document of a product, as alternatives of a pattern
 */
export function visionHeading(further: string): RegExp {
  return new RegExp(
    inLines`
      ^\P{L}*(?:(?:the|our|product|business) )*(?:
        vision|mission|north star(?: metric)?|product goal|produktziel|visión|visão|visione|wizja${further}
      )(?: statement)?\P{L}*$
    `,
    'iu',
  );
}
