import { expect, it } from 'vitest';
import { makeOpenSpan } from '#inside/time';

it.each([
  ['2013', 'year', '2013-01-01', '2013/..2023-08-31'],
  ['2013-06-03', 'day', '2013-06-03', '2013-06-03/..2023-08-31'],
])('begins with %s', (from, since, firstDay, id) => {
  expect(makeOpenSpan({ from, asOf: '2023-08-31' })).toMatchObject({
    id,
    since,
    firstDay,
    lastDay: '2023-08-31',
    year: 2013,
  });
});
