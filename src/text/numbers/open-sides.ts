import type { Qualifier } from './qualifier.js';

/** On which sides an amount is open: the true one may be smaller, or larger. */
export interface OpenSides {
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

const sides = (openBelow: boolean, openAbove: boolean): OpenSides =>
  Object.freeze({ openBelow, openAbove });

const byQualifier: { readonly [Word in Qualifier]: OpenSides } = Object.freeze({
  nearly: sides(true, false),
  under: sides(true, false),
  'at-most': sides(true, false),
  over: sides(false, true),
  'more-than': sides(false, true),
  'at-least': sides(false, true),
  about: sides(true, true),
  many: sides(false, true),
});

const closed = sides(false, false);

/** On which sides a qualifier leaves an amount open; on none where there is no qualifier. */
export const openSidesOf = (qualifier: Qualifier | undefined): OpenSides =>
  qualifier === undefined ? closed : byQualifier[qualifier];

/** The word that an amount open on these sides calls for; none where it is exact. */
export function wordOfSides({ openBelow, openAbove }: OpenSides): Qualifier | undefined {
  if (openBelow && openAbove) return 'about';
  if (openAbove) return 'over';
  return openBelow ? 'nearly' : undefined;
}
