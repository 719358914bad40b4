import { isDanvanError, periodOf } from 'danvan';
import { expect, it } from 'vitest';

it('gives the period, frozen', () => {
  expect(periodOf('2020-H1')).toMatchObject({ kind: 'half-year', year: 2020, ordinal: 1 });
  expect(Object.isFrozen(periodOf('2020-H1'))).toBe(true);
});

it('throws for an id that is none', () => {
  expect(() => periodOf('2020-H3')).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.code === 'UNKNOWN_PERIOD'),
  );
});
