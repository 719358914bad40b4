import { delegationsAt, type Delegation } from 'danvan/organization';
import { expect, it } from 'vitest';

const day: Delegation = {
  post: 'bi-thu',
  toPost: 'truong-ban',
  authority: 'TUQ.',
  from: '2020-07-07',
  until: '2020-07-08',
};
const always: Delegation = { post: 'bi-thu', toHolder: { name: 'A' }, authority: 'TL.' };
const other: Delegation = { ...always, post: 'chu-tich' };

it.each([
  ['2020-07-06', [always]],
  ['2020-07-07', [day, always]],
  ['2020-07-08', [always]],
])('gives the delegations of a post on %s', (at, expected) => {
  expect(delegationsAt([day, always, other], 'bi-thu', at)).toEqual(expected);
});
