import { cellsOfDataset, exactly, quantityAt, type Dataset } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { basesOf, type Base } from './sent/bases-of.js';
import { figuresOf, isFigure, type Figures } from './sent/figures.js';
import { placeAt, wordedValue } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { measureAt } from './sent/series.js';
import { sumFacts } from './sent/sum-facts.js';
import { doubtOf, same, type Verdict } from './sent/verdict.js';

const ranks: readonly Verdict[] = ['fits', 'implausible', 'impossible'];

/** The base that agrees best with what was stated; null where there is none to hold it against. */
function bestOf(figures: Figures, row: number, wanted: readonly { base: Base; counted: number }[]) {
  const stated = quantityAt(figures, row);
  const judged = wanted.map(({ base, counted }) => {
    const verdict = same(stated, exactly(counted));
    return { base, counted, verdict };
  });
  const [best] = judged.toSorted((a, b) => ranks.indexOf(a.verdict) - ranks.indexOf(b.verdict));
  return best ?? null;
}

function breach(
  figures: Figures,
  row: number,
  about: { indicator: Indicator; bases: readonly Base[] },
) {
  const { indicator, bases } = about;
  const isChange = measureAt(figures, row) === 'change';
  const wanted = bases.map((base) => ({ base, counted: isChange ? base.difference : base.amount }));
  const best = bestOf(figures, row, wanted);
  if (best === null || best.verdict === 'fits') return null;
  const { base, counted, verdict } = best;
  const { amount: stated, difference } = sumFacts(figures, row, exactly(counted));
  const facts = {
    stated,
    statedValue: wordedValue(figures, row),
    counted,
    basePeriod: base.period,
    difference,
    ...inPercent(indicator),
    ...doubtOf(verdict),
  };
  const place = placeAt(figures, row);
  if (!isChange) return comparisonFinding('dataset/base-differs', facts, place);
  const params = { ...facts, amount: base.now, base: base.amount };
  return comparisonFinding('dataset/change-differs', params, place);
}

/**
 * A change as it was stated is the one that the counted figures give, and so is an earlier figure.
 *
 * Vietnamese: mức tăng, giảm và số kỳ gốc khớp với số đã tính.
 *
 * “Tăng 276 so với 2020” is held against the counted figure less the one before; the period before and
 * the same period of the year before both will do, since texts rarely say which. Held only where both
 * were counted. Findings: `dataset/change-differs` and `dataset/base-differs`, both warnings.
 *
 * @example
 * ```ts
 * import { changesRecompute } from 'danvan/rules';
 *
 * changesRecompute.name; //=> 'changes-recompute'
 * ```
 *
 * @category Rules
 */
export const changesRecompute: Rule = Object.freeze({
  name: 'changes-recompute',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    if (!figures.any.areChanges) return;
    const cellAt = cellsOfDataset(dataset);
    for (const indicator of figures.indicators) {
      for (const { unit, rows } of groupsOf(figures, indicator)) {
        for (const row of rows) {
          const measure = measureAt(figures, row);
          if ((measure !== 'change' && measure !== 'base') || !isFigure(figures, row)) continue;
          const { period } = figures.periods[figures.columns.periods[row] ?? 0] ?? {};
          if (period === undefined) continue;
          const amountIn = (one: typeof period) => cellAt(indicator, unit, one).amount;
          const bases = basesOf(period, amountIn, measure === 'base');
          const finding = breach(figures, row, { indicator, bases });
          if (finding !== null) yield finding;
        }
      }
    }
  },
});
