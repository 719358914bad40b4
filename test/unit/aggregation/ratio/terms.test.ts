import { describe, expect, it } from 'vitest';
import { rateOfRows, sent } from '../../../support/ratio-figures.js';

const places = [
  { id: 't', name: 't' },
  { id: 'a', name: 'a', parent: 't' },
  { id: 'c', name: 'c', parent: 'a' },
  { id: 'e', name: 'e', parent: 'a' },
];

describe('who owes a ratio', () => {
  it('is who sent an own figure of either term or of the rate', () => {
    const of = (...rows: Parameters<typeof sent>[]) =>
      rateOfRows(
        rows.map((row) => sent(...row)),
        { places },
      );
    expect(of(['n', 'a', 1], ['d', 'a', 2]).coverage.expected).toBe(1);
    expect(of(['n', 'a', 1], ['d', 'c', 2])).toMatchObject({
      silent: ['e'],
      partial: [{ unit: 'c', reason: 'term-missing' }],
    });
    expect(of(['n', 'a', 1], ['d', 'a', 2], ['r', 'e', 50])).toMatchObject({
      amount: 50,
      silent: ['c'],
      partial: [{ unit: 'e', reason: 'term-missing' }],
    });
  });

  it('leaves out whom one term is not applicable to', () => {
    const excused = { state: 'not-applicable' } as const;
    const rows = [sent('n', 'a', 1), sent('d', 'a', 2), sent('d', 'b', excused)];
    expect(rateOfRows(rows).coverage).toEqual({ reported: 1, partial: 0, expected: 1 });
  });
});
