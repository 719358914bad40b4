import { describe, expect, it } from 'vitest';
import { readMediations, successBounds, type MediationInput } from '#inside/democracy';

const bounds = (given: Partial<MediationInput>, of: 'received' | 'settled') =>
  readMediations([{ id: 'm', unit: 'x', ...given }]).values.map((value) =>
    successBounds(value, of),
  )[0];
const over = { amount: 300, qualifier: 'over' } as const;
const under = { amount: 300, qualifier: 'under' } as const;
const many = { amount: null, qualifier: 'many' } as const;

describe('successBounds', () => {
  it.each([
    [
      { successful: 150, received: 300 },
      { from: 50, to: 50 },
    ],
    [
      { successful: 150, received: over },
      { from: 0, to: 50 },
    ],
    [
      { successful: 150, received: under },
      { from: 50, to: Infinity },
    ],
    [
      { successful: many, received: 50 },
      { from: 2, to: Infinity },
    ],
    [{ successful: 0, received: 0 }, null],
    [{ successful: 1 }, null],
    [{ received: 1 }, null],
  ])('of the cases received, of %o', (given, expected) => {
    expect(bounds(given, 'received')).toEqual(expected);
  });

  it.each([
    [
      { successful: 3, failed: 1 },
      { from: 75, to: 75 },
    ],
    [
      { successful: 100, failed: over },
      { from: 0, to: 25 },
    ],
    [
      { successful: many, failed: 3 },
      { from: 25, to: 100 },
    ],
    [
      { successful: 0, failed: 3 },
      { from: 0, to: 0 },
    ],
    [
      { successful: 0, failed: under },
      { from: 0, to: 0 },
    ],
    [{ successful: 0, failed: 0 }, null],
    [{ successful: 3, received: 4 }, null],
  ])('of the cases settled, of %o', (given, expected) => {
    expect(bounds(given, 'settled')).toEqual(expected);
  });
});
