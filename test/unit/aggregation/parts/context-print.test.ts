import { expect, it } from 'vitest';
import { contextPrint, readContext } from '#inside/aggregation';
import { context } from '../../../support/intake.js';

const printOf = (more: object): string => contextPrint(readContext({ ...context, ...more }, 'x'));

it('is the same for the same units, indicators, lines and periods only', () => {
  expect(printOf({ obligations: [] })).toBe(printOf({}));
  const others = [{ lines: [] }, { periods: { asOf: '2026-01-01' } }, { indicators: [] }];
  expect(new Set([{}, ...others].map(printOf)).size).toBe(4);
});
