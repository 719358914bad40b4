import { expect, it } from 'vitest';
import { joinedLists } from '#inside/aggregation';
import { askedOfReform, numberIn } from '../../../support/reformed-plan.js';

const asked = askedOfReform();
const [kept, heir] = [numberIn(asked, 'kept'), numberIn(asked, 'heir')];
const lists = () => ({
  silent: [heir],
  partial: [{ unit: kept, reason: 'error' as const }],
  contributors: [9, 3],
  excluded: [{ position: 7, reason: 'error' as const }],
});
const sum = { reported: 0, partial: 1, expected: 2, lists };
const { tree } = asked.context;
const bounds = { from: 1, to: 1, plausibleFrom: 1, plausibleTo: 1 };
const of = (roots: readonly number[], bare: Parameters<typeof joinedLists>[2]) =>
  joinedLists({ tree, roots }, { sum, other: null }, bare);

it('names units, and rows in their order', () => {
  const { silent, partial, contributors, excluded } = of([0], { bounds });
  expect([silent, partial]).toEqual([['heir'], [{ unit: 'kept', reason: 'error' }]]);
  expect(contributors).toEqual([3, 9]);
  expect(excluded).toEqual([{ position: 7, reason: 'error' }]);
});

it('leaves out what waits for others where no total is shown', () => {
  const { contributors, excluded } = of([0], { bounds: null, reason: 'incomplete' });
  expect(contributors).toEqual([]);
  expect(excluded.map(({ position, reason }) => [position, reason])).toEqual([
    [3, 'incomplete'],
    [7, 'error'],
    [9, 'incomplete'],
  ]);
});

it('names a unit that was divided at each of its places', () => {
  const [first] = tree.units;
  const units = ['top', 'old', 'other', 'old'].flatMap((id) => (first ? [{ ...first, id }] : []));
  const divided = {
    units,
    numbers: new Map(units.map(({ id }, at) => [id, at])),
    parents: Int32Array.of(-1, 0, 0, 0),
    last: Int32Array.of(3, 1, 2, 3),
  };
  const none = { partial: [], contributors: [], excluded: [] };
  const halves = { sum: { ...sum, lists: () => ({ ...none, silent: [2, 1, 3] }) }, other: null };
  const { silent } = joinedLists({ tree: divided, roots: [0] }, halves, { bounds });
  expect(silent).toEqual(['old', 'other', 'old']);
});
