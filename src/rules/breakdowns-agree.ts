import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { ruleFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { brokenDown, type BrokenDown, type Cut } from './sent/broken-down.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { placeAt, wordedValue } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { subtractExactly } from '#room/text';
import { atLeast, doubtOf, namedAmounts, same } from './sent/verdict.js';

function breach(figures: Figures, indicator: Indicator, about: { whole: BrokenDown; cut: Cut }) {
  const { whole, cut } = about;
  const sum = cut.isWhole ? cut.sum : atLeast(cut.sum);
  const verdict = same(whole.total, sum);
  if (verdict === 'fits') return null;
  const [total, other] = namedAmounts(whole.total, sum);
  const params = {
    total,
    totalValue: whole.row < 0 ? undefined : wordedValue(figures, whole.row),
    sum: other,
    difference: subtractExactly(total, other),
    field: cut.field,
    categories: cut.categories,
    ...inPercent(indicator),
    ...doubtOf(verdict),
  };
  const isSure = verdict === 'impossible' && indicator.relations !== 'usual' && !cut.mayOverlap;
  const place = placeAt(figures, whole.row < 0 ? cut.row : whole.row);
  return ruleFinding(
    isSure ? 'rules/breakdown-differs' : 'rules/breakdown-may-differ',
    params,
    place,
  );
}

/** Of a total, once for each field: all together say no more than one category that is too large. */
function* ofTotal(figures: Figures, indicator: Indicator, whole: BrokenDown): Iterable<Finding> {
  const fields = new Set<string>();
  for (const cut of whole.cuts) {
    if (cut.mayOverlap && fields.has(cut.field)) continue;
    const finding = breach(figures, indicator, { whole, cut });
    if (finding === null) continue;
    fields.add(cut.field);
    yield finding;
  }
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const { rows } of groupsOf(figures, indicator)) {
    for (const whole of brokenDown(figures, indicator, rows)) {
      yield* ofTotal(figures, indicator, whole);
    }
  }
}

/**
 * A total and each of its breakdowns agree.
 *
 * Vietnamese: số phân tổ khớp với tổng số.
 *
 * The categories of a complete breakdown that was sent whole add up to the total; of an open one, or of
 * one that was sent in part, they are at most the total. Where the total was not sent, the first
 * complete breakdown that was sent whole stands for it. A category of a free dimension is at most the
 * total; several may overlap, and more than the total together is only worth a look. Finding: `rules/breakdown-differs`, an error;
 * where the relation is only `usual`, categories may overlap, or it is possible by the words of the figures,
 * `rules/breakdown-may-differ`, a warning.
 *
 * @example
 * ```ts
 * import { breakdownsAgree } from 'danvan/rules';
 *
 * breakdownsAgree.name; //=> 'breakdowns-agree'
 * ```
 *
 * @category Rules
 */
export const breakdownsAgree: Rule = Object.freeze({
  name: 'breakdowns-agree',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      const { breakdowns = [], dimensions = [] } = indicator;
      if (breakdowns.length + dimensions.length > 0) yield* breaches(figures, indicator);
    }
  },
});
