import { describe, expect, it } from 'vitest';
import { periodOf } from 'danvan';
import { heldDays, receptionSchema } from '#inside/democracy';

const month = periodOf('2026-05');
const periods = new Map(['2026-05', '2026-Q2'].map((id) => [id, periodOf(id)]));
const held = (...rows: readonly Readonly<Record<string, unknown>>[]) =>
  heldDays(
    rows.map((row) => receptionSchema.parse({ id: 't', unit: 'xa', ...row })),
    month,
    periods,
  );

describe('days held in a month', () => {
  it('are its first and its last day too, and each day once', () => {
    const edges = [{ date: '2026-05-01' }, { date: '2026-05-31' }, { date: '2026-05-31' }];
    const outside = [{ date: '2026-04-30' }, { date: '2026-06-01' }];
    expect(held(...edges, ...outside)).toEqual({ days: 2, isWhole: true, isTold: true });
    expect(held(...outside)).toEqual({ days: 0, isWhole: true, isTold: false });
  });

  it('are those of a period within it; of a longer one nobody knows', () => {
    expect(held({ period: '2026-05', days: 2 })).toEqual({ days: 2, isWhole: true, isTold: true });
    expect(held({ period: '2026-Q2', days: 6 })).toEqual({ days: 0, isWhole: false, isTold: true });
    expect(held({ from: '2026-05-20', days: 6 }).isWhole).toBe(false);
    expect(held({ to: '2026-05-20', days: 6 }).isWhole).toBe(false);
  });

  it('are not told by a record without days or period', () => {
    expect(held({ days: 4 })).toEqual({ days: 0, isWhole: true, isTold: false });
    expect(held({ period: '2025', days: 4 }).isTold).toBe(false);
  });
});
