import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { yearBefore } from '../../../src/time/year-before.js';

it.each([
  ['2020-02-29/2020-03-31', '2019-02-28/2019-03-31'],
  ['2021-02-28/2021-03-31', '2020-02-28/2020-03-31'],
  ['2020/..2020-06-30', '2019-01-01/2019-06-30'],
  ['2020-12', '2019-12'],
])('goes from %s to %s', (id, before) => {
  expect(yearBefore(periodOf(id)).id).toBe(before);
});
