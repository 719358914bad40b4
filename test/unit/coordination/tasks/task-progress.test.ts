import { describe, expect, it } from 'vitest';
import { taskProgressSchema } from '#inside/coordination';

const isRead = (progress: object): boolean =>
  taskProgressSchema.safeParse({ date: '2021-06-30', ...progress }).success;

describe('taskProgressSchema', () => {
  it('takes a note alone, with evidence or without', () => {
    expect(taskProgressSchema.parse({ date: '2021-06-30', note: 'Đã họp' })).toEqual({
      date: '2021-06-30',
      note: 'Đã họp',
      evidence: [],
    });
  });

  it('takes amounts from zero on and shares from 0 to 1', () => {
    expect([0, 1.5, 1e15].every((amount) => isRead({ amount }))).toBe(true);
    expect([-1, Number.NaN, Number.POSITIVE_INFINITY].some((amount) => isRead({ amount }))).toBe(
      false,
    );
    expect([0, 0.5, 1].every((share) => isRead({ share }))).toBe(true);
    expect([-0.1, 1.1, 74].some((share) => isRead({ share }))).toBe(false);
  });
});
