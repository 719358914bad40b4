import { aggregate, createDataset, createHierarchy, defineIndicator, explain } from 'danvan';
import { expect, it } from 'vitest';
import { deepTree } from '../../../support/deep-tree.js';
import { datasetOf, province, sent } from '../../../support/figures.js';
import { mixed, type MixedRow } from '../../../support/mixed.js';
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

const breaks = [{ on: '2026-08-01', what: 'cách tính mới' }];

it('tells of a figure over a break what would count, as left out', () => {
  const dataset = createDataset({
    hierarchy: createHierarchy(province),
    indicators: [
      defineIndicator({ code: 'x.sessions', name: 'Số cuộc', unit: 'cuộc', kind: 'flow', breaks }),
    ],
    observations: ['2026-07', '2026-08'].map((period) => sent('xa-a', 'sessions', 4, { period })),
  });
  const table = aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
  const one = explain(table, 'x.sessions');
  expect(one).toMatchObject({ cell: { reason: 'definition-changed' }, contributors: [] });
  expect(one.leftOut.map(({ reason }) => reason)).toEqual([
    'definition-changed',
    'definition-changed',
  ]);
});

it('names whom each of several units stands in for, in whatever order they are asked', () => {
  const units = [
    ...deepTree,
    { id: 'g', name: 'g', parent: 't' },
    { id: 'v', name: 'v', parent: 'g' },
  ];
  const rows = ['h', 'g'].map((unit) => sent(unit, 'sessions', 9, { scope: 'consolidated' }));
  const table = aggregate(datasetOf(rows, units), { units: ['g', 'h'], period: '2026-Q3' });
  expect(explain(table, 'x.sessions').contributors).toMatchObject([
    { unit: 'h', standsInFor: ['x', 'y'] },
    { unit: 'g', standsInFor: ['v'] },
  ]);
});

it('tells of a total that its parts give, and of none where a part is asked', () => {
  const rows = ['economy', 'culture'].map((category): MixedRow => [
    'a',
    '2025',
    4,
    { indicator: 'x.b', categories: { field: category } },
  ]);
  const of = (more = {}) =>
    explain(aggregate(mixed(rows), { units: 'a', period: '2025', ...more }), 'x.b').contributors;
  expect(of()).toMatchObject([{ amount: 8, isDerived: true }]);
  expect(of({ categories: { field: 'economy' } })).toMatchObject([{ isDerived: false }]);
});
