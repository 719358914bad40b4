import { addCompletions } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';

describe('addCompletions', () => {
  it('adds done to done and total to total, which is not the mean of the rates', () => {
    const sum = addCompletions([
      { done: 1, total: 1 },
      { done: 1, total: 9 },
    ]);
    expect(sum).toEqual({ done: 2, total: 10 });
    expect(sum.done / sum.total).not.toBeCloseTo((1 / 1 + 1 / 9) / 2);
  });

  it('adds exactly', () => {
    const tenths = [0.1, 0.2, 0.3].map((done) => ({ done, total: 1 }));
    expect(addCompletions(tenths)).toEqual({ done: 0.6, total: 3 });
  });

  it('makes nothing of nothing for none', () => {
    expect(addCompletions([])).toEqual({ done: 0, total: 0 });
  });
});
