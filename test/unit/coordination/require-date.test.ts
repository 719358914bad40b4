import { describe, expect, it } from 'vitest';
import { requireDate } from '#inside/coordination';

describe('requireDate', () => {
  it('takes days of the calendar and refuses all else', () => {
    expect(() => requireDate('2024-02-29')).not.toThrow();
    for (const date of ['2023-02-29', '29/02/2024', '', '2024']) {
      expect(() => requireDate(date)).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
      );
    }
  });
});
