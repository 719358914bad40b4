import type { AggregateOptions, ObservationInput, ReviewOptions } from 'danvan';
import { figureIn, reviewContext, type Figure, type ReviewContext } from '#inside/compose';
import { optionsOf, tableOf } from './review.js';

/** A figure of the sample province beside that of last year, and what sentences are made from. */
export function figureWith(
  code: string,
  observations: readonly ObservationInput[],
  {
    table = {},
    review = {},
  }: { readonly table?: Partial<AggregateOptions>; readonly review?: Partial<ReviewOptions> } = {},
): readonly [Figure, ReviewContext] {
  const asked = tableOf(observations, { compareWith: 'same-period-last-year', ...table });
  const context = reviewContext(optionsOf(asked, review));
  const figure = figureIn(context.table, `x.${code}`);
  if (figure === null) throw new Error(`There is no figure of ${code}.`);
  return [figure, context];
}
