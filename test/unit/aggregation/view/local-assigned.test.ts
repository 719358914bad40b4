import {
  aggregate,
  createDataset,
  createUnitRegister,
  defineIndicator,
  hierarchyAt,
  periodOf,
} from 'danvan';
import { expect, it } from 'vitest';

const old = { to: '2025-06-30' };
const register = createUnitRegister({
  units: [
    { id: 't', name: 'tỉnh' },
    { id: 'x1', name: 'xã 1', parent: 't', validity: old },
    { id: 'x2', name: 'xã 2', parent: 't', validity: old },
    { id: 'm', name: 'xã M', parent: 't' },
    { id: 'n', name: 'xã N', parent: 't', validity: { from: '2025-07-01' } },
  ],
  successions: [{ kind: 'merged', date: '2025-07-01', from: ['x1', 'x2'], to: ['n'] }],
});
const indicators = [defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' })];
const hierarchy = hierarchyAt(register, { at: '2026-12-31' });

type Owed = readonly (readonly [unit: string, period: string])[];

/** A table of the province, in which units sent some months. */
function tableOf(sent: Owed, owed: Owed | null, period: string) {
  const observations = sent.map(([unit, of]) => ({
    unit,
    indicator: 'x.f',
    period: of,
    value: 3,
  }));
  const obligations = owed?.map(([unit, of]) => ({ unit, form: 'mau', period: periodOf(of) }));
  const dataset = createDataset({ hierarchy, register, indicators, observations, obligations });
  return aggregate(dataset, { units: 't', period, indicators: ['x.f'] });
}

const rowsOf = ({ rows }: ReturnType<typeof tableOf>) =>
  rows.map(({ unit, cells: [cell] }) => [unit.id, cell?.coverage, cell?.silent]);

const all = { reported: 1, partial: 0, expected: 1 };

it('a report is owed by the unit that was assigned, whatever tree it is seen through', () => {
  const owed: Owed = [
    ['m', '2026-01'],
    ['n', '2026-01'],
  ];
  const table = tableOf(owed, owed, '2026-01');
  expect(rowsOf(table)).toEqual([
    ['m', all, []],
    ['n', all, []],
  ]);
  expect(table.total[0]?.coverage).toEqual({ reported: 2, partial: 0, expected: 2 });
  expect(table.expected.map(({ id }) => id)).toEqual(['m', 'n']);
});

it('what ended units owed is owed below their heir, and each of them owes once', () => {
  const owed: Owed = [
    ['x1', '2025-06'],
    ['x2', '2025-06'],
    ['n', '2025-07'],
  ];
  const table = tableOf(owed.slice(1), owed, '2025');
  expect(rowsOf(table)).toEqual([
    ['m', { reported: 0, partial: 0, expected: 0 }, []],
    ['n', { reported: 2, partial: 0, expected: 3 }, ['x1']],
  ]);
});

it('a unit that had ended before the periods asked is neither expected nor silent', () => {
  const table = tableOf([['n', '2026-01']], null, '2026-01');
  expect(table.expected.map(({ id }) => id)).toEqual(['m', 'n']);
  expect(table.silent.map(({ id }) => id)).toEqual(['m']);
  const before = tableOf([['x1', '2025-06']], null, '2025');
  expect(before.expected.map(({ id }) => id)).toEqual(['m', 'n', 'x1', 'x2']);
});
