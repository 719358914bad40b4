import { firstPart, type PushedContext } from '#room/aggregation';
import type { AddedBreakdown, AskedOfStore } from './asked-of-store.js';

/** The breakdowns of what is added. */
export const addedBreakdowns = (
  { indicators }: Pick<PushedContext, 'indicators'>,
  added: AskedOfStore['added'],
): readonly AddedBreakdown[] =>
  added.flatMap(({ key }) => {
    const { breakdowns = [] } = indicators[key] ?? {};
    return breakdowns.map(({ categories, complete }, place) => ({
      key,
      part: firstPart + place,
      categories: categories.length,
      isComplete: complete,
    }));
  });
