import type { IndicatorInput } from '#room/indicators';
import { bodyRows } from './body-dimensions.js';
import { campaignRows } from './campaign-dimensions.js';
import { democracyRows } from './democracy-dimensions.js';
import type { DimensionRow } from './dimension-rows.js';
import { voiceRows } from './voice-dimensions.js';

const allRows = (): readonly DimensionRow[] => [
  ...bodyRows,
  ...campaignRows,
  ...democracyRows,
  ...voiceRows,
];

/** The breakdowns along some dimensions, by their ids. */
export const by = (...ids: readonly string[]): Pick<IndicatorInput, 'breakdowns'> => ({
  breakdowns: allRows()
    .filter(([id]) => ids.includes(id))
    .map(([, field, , categories, isOpen]) => ({
      field,
      categories: categories.map(([category]) => category),
      complete: isOpen === undefined,
    })),
});
