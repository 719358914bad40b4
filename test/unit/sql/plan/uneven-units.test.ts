import { expect, it } from 'vitest';
import { thereInPart, unevenlyCompared } from '#inside/sql';
import { askedOfReform, idsOf } from '../../../support/reformed-plan.js';

const compared = { compareWith: 'same-period-last-year' } as const;

it('finds units that were there on some days of a sum alone', () => {
  const year = askedOfReform();
  expect(idsOf(year, thereInPart(year))).toEqual(['heir', 'joined', 'other']);
  const half = askedOfReform({ period: '2026-H2' });
  expect(thereInPart(half)).toEqual([]);
});

it('finds units that were there in one of two periods that are compared', () => {
  const half = askedOfReform({ period: '2026-H2', ...compared });
  expect(idsOf(half, unevenlyCompared(half))).toEqual(['heir', 'joined', 'other']);
  const later = askedOfReform({ period: '2028', ...compared });
  expect(unevenlyCompared(later)).toEqual([]);
  const plan = askedOfReform({ period: '2026-H2', plan: 'year' });
  expect(idsOf(plan, unevenlyCompared(plan))).toEqual(['heir', 'joined', 'other']);
});
