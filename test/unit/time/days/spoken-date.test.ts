import { expect, it } from 'vitest';
import { spokenDate } from '#inside/time';

it('names a day in both languages', () => {
  expect(spokenDate('2013-06-03', 'vi')).toBe('03/6/2013');
  expect(spokenDate('2013-06-03', 'en')).toBe('3 June 2013');
});
