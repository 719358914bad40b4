import { columnOf, rowOf, type Place } from './cell-place.js';
import { shiftableFormula } from './shiftable-formula.js';
import type { SheetContext } from './sheet-context.js';
import { unescapeText } from './unescape-text.js';

/** A formula as a cell holds it: its own, or one that it shares. */
export interface RawFormula {
  readonly text: string;
  /** The number of the formula that several cells share; undefined for one of its own. */
  readonly shared: string | undefined;
}

/** Longer ones no program takes. */
const longest = 8_192;

/** What a character costs that is written anew, in unpacked bytes. */
const costOfText = 2;

/** A formula that several cells share. */
interface SharedFormula {
  readonly length: number;
  readonly place: Place;
  readonly at: ReturnType<typeof shiftableFormula>;
}

/**
 * Gives formulas as they stand in their cells.
 *
 * @returns The function for each formula; it gives undefined for one that shares what is not there.
 */
export function sharedFormulas({
  spending,
  name,
}: Pick<SheetContext, 'spending' | 'name'>): (raw: RawFormula, place: Place) => string | undefined {
  const known = new Map<string, SharedFormula>();
  return ({ text, shared }, place) => {
    const own = unescapeText(text).trim().replace(/^=/u, '');
    spending.check('textLength', own.length, name);
    if (shared === undefined) return own;
    if (own !== '') {
      if (own.length <= longest)
        known.set(shared, { length: own.length, place, at: shiftableFormula(own) });
      return own;
    }
    const first = known.get(shared);
    if (first === undefined) return undefined;
    // Each is a new text: many cells that share a long one would fill the memory.
    spending.take('unpackedBytes', costOfText * first.length, name);
    const rows = rowOf(place) - rowOf(first.place);
    return first.at({ rows, columns: columnOf(place) - columnOf(first.place) });
  };
}
