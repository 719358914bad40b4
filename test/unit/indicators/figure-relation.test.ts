import { figureRelationSchema } from '#inside/indicators';
import { defineIndicator } from 'danvan';
import { describe, expect, it } from 'vitest';

const term = { indicator: 'x.a' };
const ok = (input: unknown): boolean => figureRelationSchema.safeParse(input).success;

describe('figureRelationSchema', () => {
  it('fills in what goes without saying', () => {
    expect(figureRelationSchema.parse({ is: 'equal', sumOf: [term, { number: 5 }] })).toEqual({
      is: 'equal',
      sumOf: [{ indicator: 'x.a', measure: 'actual', report: 'same', times: 1 }, { number: 5 }],
      tolerance: 0,
      missing: 'skip',
      severity: 'error',
    });
  });

  it('refuses a relation without another side, with two, or with a divisor of a sum', () => {
    expect(ok({ is: 'equal', productOf: [term], dividedBy: term })).toBe(true);
    expect(ok({ is: 'equal' })).toBe(false);
    expect(ok({ is: 'equal', sumOf: [] })).toBe(false);
    expect(ok({ is: 'equal', sumOf: [term], productOf: [term] })).toBe(false);
    expect(ok({ is: 'equal', sumOf: [term], dividedBy: term })).toBe(false);
    expect(ok({ is: 'less', sumOf: [term] })).toBe(false);
    expect(ok({ is: 'equal', sumOf: [{ indicator: 'x.a', nubmer: 1 }] })).toBe(false);
  });

  it('is read with the indicator that holds it', () => {
    const facts = { code: 'x.b', name: 'b', unit: 'cuộc', kind: 'flow' } as const;
    const { holds } = defineIndicator({ ...facts, holds: [{ is: 'at-most', sumOf: [term] }] });
    expect(holds).toMatchObject([{ is: 'at-most', severity: 'error' }]);
    const twice = { is: 'equal', sumOf: [term], productOf: [term] } as const;
    expect(() => defineIndicator({ ...facts, holds: [twice] })).toThrow(
      'either sumOf or productOf',
    );
  });
});
