import { isDanvanError } from 'danvan';
import { formatShortDate } from 'danvan/time';
import { expect, it } from 'vitest';

it('pads as the long form does', () => {
  expect(formatShortDate('2020-07-07')).toBe('07/7/2020');
  expect(formatShortDate('2017-02-06')).toBe('06/02/2017');
});

it('refuses what is no date', () => {
  expect(() => formatShortDate('2020-02-31')).toThrow(expect.toSatisfy(isDanvanError));
});
