import { expect, it } from 'vitest';
import { splitPeriodId } from '#inside/time';

it.each([
  ['2020-H1', '2020-H1', undefined],
  ['2020-H1@nd-09-2019', '2020-H1', 'nd-09-2019'],
])('takes %s apart', (id, base, tag) => {
  expect(splitPeriodId(id)).toEqual({ id, base, tag });
});

it.each(['', '@', 'a@', '@a', 'a@b@c'])('does not take %j for an id', (id) => {
  expect(splitPeriodId(id)).toBeUndefined();
});
