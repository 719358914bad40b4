import { qualifiers, type Qualifier } from '#room/text';
import { detailKinds, type Detail, type PlainDetails } from './columns.js';

const isKnown = (word: Qualifier | undefined): boolean =>
  word === undefined || qualifiers.includes(word);

/** What a detail is to who counts. Where it stood in its source changes nothing. */
function kindOf({ value, categories, activity }: Detail): number {
  if (categories !== undefined || activity !== undefined) return detailKinds.other;
  if (value === undefined) return detailKinds.amount;
  if (value.state !== 'reported' || value.amount === null) return detailKinds.other;
  const isRange = value.to !== undefined && value.to !== value.amount;
  return isRange || !isKnown(value.qualifier) ? detailKinds.other : detailKinds.loose;
}

function wordPlaceOf({ value }: Detail): number {
  const word = value?.state === 'reported' ? value.qualifier : undefined;
  return word === undefined ? 0 : qualifiers.indexOf(word) + 1;
}

/** What details say, side by side, so that who counts need not look at each. */
export const plainDetails = (details: readonly Detail[]): PlainDetails => ({
  kinds: Uint8Array.from(details, kindOf),
  wordPlaces: Uint8Array.from(details, wordPlaceOf),
});

/** The word at a place. */
export const wordAt = (place: number): Qualifier | undefined => qualifiers[place - 1];
