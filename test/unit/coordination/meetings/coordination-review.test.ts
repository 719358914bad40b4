import { describe, expect, it } from 'vitest';
import { coordinationReviewSchema } from '#inside/coordination';

const least = { id: 'sk', instrument: 'ct', kind: 'interim', period: '2021-H1' };
const sections = ['results', 'shortcomings', 'causes', 'recommendations'];

describe('coordinationReviewSchema', () => {
  it('has no words in its sections by default, and null where they are only named', () => {
    const review = coordinationReviewSchema.parse(least);
    expect(review).toMatchObject({
      results: [],
      shortcomings: [],
      causes: [],
      recommendations: [],
    });
    for (const section of sections) {
      expect(coordinationReviewSchema.parse({ ...least, [section]: null })).toMatchObject({
        [section]: null,
      });
      expect(coordinationReviewSchema.safeParse({ ...least, [section]: [''] }).success).toBe(false);
    }
  });
});
