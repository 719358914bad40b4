import { expect, it } from 'vitest';
import { windowOf } from '#inside/sql';
import { dateOfDay, dayNumberOf } from '#inside/time';

it('is of the whole years that are touched', () => {
  const sum = {
    measure: 0,
    isShown: true,
    base: null,
    plan: null,
    from: dayNumberOf('2025-11-01'),
    to: dayNumberOf('2025-11-30'),
  };
  const later = { ...sum, from: dayNumberOf('2026-01-01'), to: dayNumberOf('2026-03-31') };
  const { from, to } = windowOf([later, sum]);
  expect([from, to].map(dateOfDay)).toEqual(['2025-01-01', '2026-12-31']);
});
