import { expect, it } from 'vitest';
import { countedFigures } from '../../../support/democracy-tally.js';

it('opinions of voters are counted by topic where it is known', () => {
  const voterOpinions = [
    { id: 'a', unit: 'hdnd', period: '2026-Q1', meetings: 4, attendances: 210, received: 31 },
    { id: 'b', unit: 'hdnd', date: '2026-02-03', topic: 'giao thông', received: 2, answered: 1 },
  ];
  expect(countedFigures({ voterOpinions }, ['2026-Q1'])).toEqual({
    'councils.voter-meetings 2026-Q1': 4,
    'councils.voter-attendances 2026-Q1': 210,
    'councils.voter-opinions 2026-Q1': 33,
    'councils.voter-opinions 2026-Q1 topic giao thông': 2,
    'councils.voter-opinions-answered 2026-Q1': 1,
    'councils.voter-opinions-answered 2026-Q1 topic giao thông': 1,
  });
});
