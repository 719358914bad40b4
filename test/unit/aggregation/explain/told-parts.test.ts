import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('tells what is there of a total that is withheld, and leaves nothing of it out', () => {
  const one = told([sent('xa-a', 'sessions', 5)], 'x.sessions', { missing: 'strict' });
  expect(one).toMatchObject({ isStated: false, pairs: [], leftOut: [] });
  expect(one.contributors).toMatchObject([{ amount: 5 }]);
});

it('tells nothing of a figure that is refused, and the rest of what is withheld as left out', () => {
  const persons = ['xa-a', 'xa-b'].map((unit) => sent(unit, 'persons', 5));
  const refused = told(persons, 'x.persons');
  expect(refused).toMatchObject({ cell: { state: 'refused' }, contributors: [] });
  expect(refused.leftOut).toHaveLength(2);
  const rows = [sent('xa-a', 'sessions', 5), sent('xa-a', 'sessions', 2, { period: '2026-08' })];
  const withheld = told(rows, 'x.sessions', { missing: 'strict' });
  expect(withheld.contributors).toMatchObject([{ amount: 5 }]);
  expect(withheld.leftOut).toMatchObject([
    { reason: 'other-report', observation: { position: 1 } },
  ]);
});

it('names nobody that stands in where a unit speaks for itself', () => {
  const rows = [sent('tinh', 'sessions', 3), sent('xa-a', 'sessions', 4)];
  expect(told(rows).coverage).toMatchObject({ reported: ['xa-a'], stoodIn: [] });
});

it('tells of what counts and of whom it stands in for', () => {
  const forAll = sent('tinh', 'sessions', 9, { scope: 'consolidated' });
  const one = told([forAll, sent('xa-a', 'sessions', 4, { period: '2026-08' })]);
  expect(one.contributors).toMatchObject([{ unit: 'tinh', amount: 9 }]);
  expect(one.leftOut).toMatchObject([{ unit: 'xa-a', reason: 'consolidated' }]);
  expect(one.coverage.stoodIn).toEqual(
    ['xa-a', 'xa-b', 'phuong-c'].map((unit) => ({ unit, by: 'tinh' })),
  );
});
