import { expect, it } from 'vitest';
import { readLimits } from '#inside/exporters/excel';

const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' });

it('keeps the usual limits where none is asked for', () => {
  expect(readLimits().cells).toBe(500_000);
  expect(readLimits({ cells: undefined as never, rows: 5 })).toMatchObject({
    cells: 500_000,
    rows: 5,
  });
});

it.each([0, -1, 1.5, Number.NaN, Infinity, '5', null])('refuses %j as a limit', (cells) => {
  expect(() => readLimits({ cells: cells as number })).toThrow(invalid);
});

it.each(['colour', '__proto__', 'toString'])(
  'refuses a limit of %s, and names those there are',
  (name) => {
    const given = JSON.parse(`{ "${name}": 5 }`);
    expect(() => readLimits(given)).toThrow(/fileBytes, unpackedBytes/);
  },
);
