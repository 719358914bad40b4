import { heirsOf } from 'danvan/organization';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const ids = (unit: string, from: string, to: string) =>
  heirsOf(reform(), unit, { from, to }).map(({ id }) => id);

it.each([
  ['xa-2', '2024-12-31', '2026-01-01', ['xa-x', 'xa-y']],
  ['tinh-a', '2024-12-31', '2026-01-01', ['tinh-c']],
  ['huyen', '2024-12-31', '2026-01-01', []],
  ['tinh-c', '2026-01-01', '2024-12-31', ['tinh-a', 'tinh-b']],
  ['nuoc', '2024-12-31', '2026-01-01', ['nuoc']],
  ['xa-1', '2024-01-01', '2024-12-31', ['xa-1']],
])('for %s of %s answer on %s: %j', (unit, from, to, expected) => {
  expect(ids(unit, from, to)).toEqual(expected);
});

it('refuses unknown units and days', () => {
  expect(() => ids('z', '2024-01-01', '2025-01-01')).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_UNIT' }),
  );
  expect(() => ids('xa-1', '2024-02-31', '2025-01-01')).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  );
});
