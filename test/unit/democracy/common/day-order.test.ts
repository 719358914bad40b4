import { describe, expect, it } from 'vitest';
import { checkOrder } from '#inside/democracy';

describe('checkOrder', () => {
  it('lets one day, days in order and unknown days be', () => {
    expect(checkOrder(['a', '2026-01-01'], ['b', '2026-01-01'])).toEqual([]);
    expect(checkOrder(['a', '2026-01-01'], ['b', '2026-01-02'])).toEqual([]);
    expect(checkOrder(['a', undefined], ['b', '2026-01-02'])).toEqual([]);
    expect(checkOrder(['a', '2026-01-01'], ['b', undefined])).toEqual([]);
  });

  it('finds a day before the one that it follows, with both', () => {
    expect(checkOrder(['a', '2026-01-02'], ['b', '2026-01-01'])).toMatchObject([
      {
        code: 'democracy/days-out-of-order',
        path: ['b'],
        params: {
          earlier: 'a',
          earlierDay: '2026-01-02',
          later: 'b',
          laterDay: '2026-01-01',
        },
      },
    ]);
  });
});
