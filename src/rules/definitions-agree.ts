import type { Dataset, Stretch } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { dayNumberOf } from '#room/time';
import { ruleFinding } from './findings.js';
import type { Rule } from './rule.js';
import { figuresOf, isFigure, type Figures } from './sent/figures.js';
import { placeAt } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { sentAt } from './sent/series.js';

/** The days on which a figure is held to its definition: all of a sum, the last of a state, the first of an opening one. */
const daysAt = (figures: Figures, row: number, { combine }: Indicator): Stretch => {
  const { from, to } = sentAt(figures, row);
  if (combine.time === 'first') return { from, to: from };
  return combine.time === 'sum' ? { from, to } : { from: to, to };
};

function* ofRow(figures: Figures, row: number, indicator: Indicator): Iterable<Finding> {
  const { from, to, breaks = [] } = indicator;
  const days = daysAt(figures, row, indicator);
  const isEarly = from !== undefined && days.from < dayNumberOf(from);
  const isLate = to !== undefined && days.to > dayNumberOf(to);
  if (isEarly || isLate) {
    const facts = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    yield ruleFinding('rules/not-counted-then', facts, placeAt(figures, row));
  }
  for (const { on, what } of breaks) {
    const day = dayNumberOf(on);
    if (!(days.from < day && day <= days.to)) continue;
    const facts = { on, what: what.vi, ...(what.en !== undefined && { inEnglish: what.en }) };
    yield ruleFinding('rules/definition-changed', facts, placeAt(figures, row));
  }
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  let isNoted = indicator.deprecated === undefined;
  for (const { rows } of groupsOf(figures, indicator)) {
    for (const row of rows) {
      if (!isFigure(figures, row)) continue;
      if (!isNoted) {
        const { use } = indicator.deprecated ?? {};
        yield ruleFinding(
          'rules/indicator-deprecated',
          { indicator: indicator.code, ...(use !== undefined && { use }) },
          placeAt(figures, row),
        );
        isNoted = true;
      }
      yield* ofRow(figures, row, indicator);
    }
  }
}

const isHeld = ({ from, to, breaks = [], deprecated }: Indicator): boolean =>
  from !== undefined || to !== undefined || breaks.length > 0 || deprecated !== undefined;

/**
 * A figure is of days on which its indicator is counted, with one meaning.
 *
 * Vietnamese: số liệu theo đúng thời gian áp dụng của chỉ tiêu.
 *
 * Reads `from`, `to`, `breaks` and `deprecated` of the catalogue; a state is held to them on its last
 * day, a sum on all its days. Findings: `rules/not-counted-then` and `rules/definition-changed`,
 * warnings; `rules/indicator-deprecated`, a note at the first figure.
 *
 * @example
 * ```ts
 * import { definitionsAgree } from 'danvan/rules';
 *
 * definitionsAgree.name; //=> 'definitions-agree'
 * ```
 *
 * @category Rules
 */
export const definitionsAgree: Rule = Object.freeze({
  name: 'definitions-agree',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (isHeld(indicator)) yield* breaches(figures, indicator);
    }
  },
});
