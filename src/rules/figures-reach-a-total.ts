import { numbersBetween, type Dataset } from '#room/aggregation';
import { comparisonFinding } from './findings.js';
import type { Rule } from './rule.js';
import { counts, figuresOf, type Figures } from './sent/figures.js';
import { placeAt } from './sent/given.js';

/** A unit whose figures no total reaches. */
interface Lost {
  /** What it stands in, or the place that it serves. */
  readonly place: string;
  /** Whether it only serves that place, so that nothing says that its figures belong there. */
  readonly onlyServes: boolean;
}

/** By the number of each unit whose figures no total reaches: where they might belong. */
function lostUnits({ tree }: Figures, { hierarchy }: Dataset): ReadonlyMap<number, Lost> {
  const lost = new Map<number, Lost>();
  for (const [number, { category, parent, serves }] of tree.units.entries()) {
    if (category === 'place') continue;
    const place = [parent, serves].find((id) => id !== undefined && hierarchy.byId.has(id));
    if (place !== undefined) lost.set(number, { place, onlyServes: place !== parent });
  }
  return lost;
}

/** Tells whether a place of the same tree sends an indicator too, so that a total may be expected. */
function isSentByPlaces(figures: Figures, { hierarchy }: Dataset) {
  const numbers = new Map(figures.tree.units.map(({ id }, number) => [id, number]));
  const topOf = (place: string): number => {
    let top = place;
    // A ring of parents is mended where the hierarchy is made.
    for (let above: string | undefined = place; above !== undefined;) {
      const unit = hierarchy.byId.get(above);
      if (unit?.category === 'place') top = above;
      above = unit?.parent;
    }
    return numbers.get(top) ?? -1;
  };
  return (row: number, place: string): boolean => {
    const from = topOf(place);
    const groups = figures.figureRows(figures.columns.indicators[row] ?? -1);
    return numbersBetween(groups, { from, to: figures.tree.last[from] ?? from }).length > 0;
  };
}

/**
 * A figure is of a place, or of an organization that stands alone.
 *
 * Vietnamese: số liệu được cộng vào số của địa bàn.
 *
 * Figures add up along places. What an organization within a place sent is in no total of that place,
 * though it looks as if it were; said once for each such organization. Of one that only serves a
 * place it is noted where places send the same indicators. Findings: `dataset/figure-without-total`,
 * a warning; `dataset/figure-beside-places`, a note.
 *
 * @example
 * ```ts
 * import { figuresReachATotal } from 'danvan/rules';
 *
 * figuresReachATotal.name; //=> 'figures-reach-a-total'
 * ```
 *
 * @category Rules
 */
export const figuresReachATotal: Rule = Object.freeze({
  name: 'figures-reach-a-total',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    const lost = lostUnits(figures, dataset);
    if (lost.size === 0) return;
    const isExpected = isSentByPlaces(figures, dataset);
    const found = new Map<number, { readonly first: number; count: number }>();
    const { units, count } = figures.columns;
    for (let row = 0; row < count; row += 1) {
      const unit = units[row] ?? -1;
      const one = lost.get(unit);
      if (one === undefined || !counts(figures, row)) continue;
      if (one.onlyServes && !isExpected(row, one.place)) continue;
      const known = found.get(unit) ?? { first: row, count: 0 };
      known.count += 1;
      found.set(unit, known);
    }
    for (const [unit, { first, count: many }] of found) {
      const { place: within = '', onlyServes = false } = lost.get(unit) ?? {};
      const code = onlyServes ? 'dataset/figure-beside-places' : 'dataset/figure-without-total';
      yield comparisonFinding(code, { within, figures: many }, placeAt(figures, first));
    }
  },
});
