import type { Dataset } from '#room/aggregation';
import { leastOthers } from '#room/kit';
import { pastFinding } from './findings.js';
import { seen } from '../glance/glance.js';
import type { Rule } from '../rule.js';
import { figuresOf } from '../sent/figures.js';
import { placeAt } from '../sent/given.js';
import { runsOf } from './runs.js';
import { outOfScale } from './scale.js';

const asked = Object.freeze({ least: leastOthers + 1, asked: seen.mayDiffer });

/**
 * A figure is of the scale of what the unit sends else: đồng are not written for triệu đồng.
 *
 * Vietnamese: số liệu không lệch hàng nghìn lần so với các kỳ khác.
 *
 * Held where a unit sent at least three other figures above zero in reports of the same kind; 500
 * times above or below their middle is of another scale. Finding: `rules/amount-out-of-scale`, a
 * warning, with the amount that was perhaps meant.
 *
 * @example
 * ```ts
 * import { amountsKeepTheirScale } from 'danvan/rules';
 *
 * amountsKeepTheirScale.name; //=> 'amounts-keep-their-scale'
 * ```
 *
 * @category Rules
 */
export const amountsKeepTheirScale: Rule = Object.freeze({
  name: 'amounts-keep-their-scale',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.kind === 'ratio') continue;
      for (const { run } of runsOf(figures, indicator, asked)) {
        for (const { row, ...facts } of outOfScale(figures, run)) {
          const params = { ...facts, ...(indicator.money && { money: true }) };
          yield pastFinding('rules/amount-out-of-scale', params, placeAt(figures, row));
        }
      }
    }
  },
});
