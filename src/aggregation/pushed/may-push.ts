import type { Indicator } from '#room/indicators';
import { countsLast } from '../fast/asked-scope.js';
import type { AggregateOptions } from '../table/aggregate-options.js';
import type { PushedContext } from './pushed-context.js';

/** Why a figure, or all of a table, cannot be counted elsewhere at all. */
export type NotPushed = 'categories' | 'measure' | 'ratio' | 'rule' | 'definition-changed';

/** Why nothing of a table can be counted elsewhere; null where some of it can. */
export function whyNoTable({
  categories = {},
  measure,
}: Pick<AggregateOptions, 'categories' | 'measure'>): NotPushed | null {
  const [category = '', ...others] = Object.values(categories);
  if (others.length > 0 || typeof category !== 'string') return 'categories';
  return measure === 'change' ? 'measure' : null;
}

/** Why an indicator cannot be counted elsewhere; null where it can. */
export function whyNoIndicator(
  { lines }: Pick<PushedContext, 'lines'>,
  { combine, breaks = [], kind }: Indicator,
): NotPushed | null {
  if (combine.unit === 'recompute' || kind === 'ratio') return 'ratio';
  if (breaks.length > 0) return 'definition-changed';
  const isAdded = combine.unit === 'sum' && (combine.time === 'sum' || combine.time === 'last');
  const addsLines = combine.line === 'sum' && lines.some(({ includes }) => includes?.length);
  return isAdded && !addsLines ? null : 'rule';
}

/** Why a ratio cannot be counted elsewhere; its terms are counted there, and are of one kind. */
export function whyNoRatio(
  context: Pick<PushedContext, 'lines'>,
  { breaks = [], combine }: Indicator,
  terms: { readonly above: Indicator; readonly below: Indicator } | null,
): NotPushed | null {
  if (breaks.length > 0) return 'definition-changed';
  if (terms === null || terms.above === terms.below || combine.unit !== 'recompute') return 'ratio';
  const { above, below } = terms;
  const areAdded = [above, below].every((term) => whyNoIndicator(context, term) === null);
  return areAdded && countsLast(above) === countsLast(below) ? null : 'ratio';
}
