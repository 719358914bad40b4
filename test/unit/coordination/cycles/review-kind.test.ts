import { reviewKinds } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { reviewCycleSchema } from '#inside/coordination';

describe('reviewCycleSchema', () => {
  it('asks for one of the two kinds beside the frequency', () => {
    for (const kind of reviewKinds) {
      const cycle = { kind, frequency: 'mid-term', units: [] };
      expect(reviewCycleSchema.parse(cycle)).toEqual(cycle);
    }
    expect(reviewCycleSchema.safeParse({ frequency: 'year' }).success).toBe(false);
    expect(reviewCycleSchema.safeParse({ kind: 'yearly', frequency: 'year' }).success).toBe(false);
  });
});
