import { expect, it } from 'vitest';
import * as z from 'zod';
import { commonFields, daysInOrder } from '#inside/democracy';

it('the fields that all records have fill in the sphere and no documents', () => {
  expect(z.strictObject(commonFields).parse({ id: 'a', unit: 'x' })).toEqual({
    id: 'a',
    unit: 'x',
    sphere: 'commune',
    documents: [],
    levels: [],
  });
});

it('days are in order unless the last is before the first', () => {
  expect(daysInOrder({ from: '2026-01-02', to: '2026-01-01' })).toBe(false);
  expect(daysInOrder({ from: '2026-01-01', to: '2026-01-01' })).toBe(true);
  expect(daysInOrder({ to: '2026-01-01' })).toBe(true);
});
