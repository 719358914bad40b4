import { aggregate, periodOf } from 'danvan';
import { samePeriodLastYear } from 'danvan/time';
import { addLeeway, canAdd, noPlainFigures, placeOf, plainFigures } from '#inside/aggregation';
import { describe, expect, it } from 'vitest';
import { datasetOf, province, sent } from '../../../support/figures.js';
import { plainFigureIn, planFor } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

const sessions = (...rows: Parameters<typeof sent>[]) =>
  plainFigureIn(
    rows.map((row) => sent(...row)),
    'x.sessions',
  );

describe('a figure needs no choice', () => {
  it('where the lowest places sent it, and is added up to the units above', () => {
    const figure = sessions(['xa-a', 'sessions', 2], ['xa-b', 'sessions', 3]);
    const { sums, reported } = figure?.block.tallies ?? {};
    const at = figure === null ? -1 : placeOf(figure, 0);
    expect([sums?.[at], reported?.[at]]).toEqual([5, 2]);
    expect(figure !== null && canAdd(figure, [1, 2])).toBe(true);
  });

  it('whatever the order of its reports', () => {
    const late = { period: '2026-08' };
    const figure = sessions(
      ['xa-a', 'sessions', 2, late],
      ['xa-a', 'sessions', 3, { period: '2026-07' }],
    );
    expect(figure?.block.tallies.sums[placeOf(figure, 0)]).toBe(5);
  });
});

it('may have words before its amounts, as far as what they allow can be added exactly', () => {
  const figure = sessions(
    ['xa-a', 'sessions', { state: 'reported', amount: 2 ** 40, qualifier: 'over' }],
    ['xa-b', 'sessions', 2 ** 40],
  );
  expect(figure !== null && canAdd(figure, [1, 2])).toBe(true);
  const loose = figure?.block.loose;
  if (figure === null || !loose) throw new Error('This figure has no leeway.');
  const most = { below: 0, plausiblyBelow: 0, plausiblyAbove: Number.MAX_SAFE_INTEGER, words: 0 };
  addLeeway(loose, placeOf(figure, 2), most);
  expect(canAdd(figure, [1, 2])).toBe(false);
});

const odd: readonly Parameters<typeof sent>[] = [
  ['tinh', 'sessions', 2],
  ['xa-b', 'sessions', 2, { basis: 'cumulative' }],
  ['xa-b', 'sessions', 2, { scope: 'consolidated' }],
  ['xa-b', 'sessions', 2, { line: 'front' }],
  ['xa-b', 'sessions', { state: 'withheld' }],
  ['xa-b', 'sessions', { state: 'reported', amount: 5, to: 8 }],
  ['xa-b', 'sessions', { state: 'reported', amount: null, qualifier: 'many' }],
  ['xa-b', 'sessions', { state: 'reported', amount: 2 ** 50, qualifier: 'over' }],
  ['xa-a', 'sessions', 2, { period: '2026-07' }],
  ['xa-b', 'sessions', 2 ** 53 - 1],
];

it.each(odd)('needs one beside %s %s %j %j', (...row) => {
  expect(sessions(['xa-a', 'sessions', 2], row)).toBeNull();
});

it.each([
  { what: 'a view', other: { lineage: null } },
  { what: 'a plan', other: { planOf: samePeriodLastYear } },
  { what: 'a comparison', other: { baseOf: samePeriodLastYear } },
  { what: 'a category', other: { categories: { field: 'a' } } },
])('needs one in a table with $what', ({ other }) => {
  const dataset = datasetOf([sent('xa-a', 'sessions', 2)]);
  const asked = { indicators: [...dataset.catalogue.values()], periods: [periodOf('2026-Q3')] };
  expect(plainFigures(planFor(dataset, other), asked, [0])).toBe(noPlainFigures);
  expect(plainFigures(planFor(dataset), asked, [0])).not.toBe(noPlainFigures);
});

it('needs one where a unit was not in force on all days', () => {
  const units = province.map((unit) =>
    unit.id === 'xa-b' ? { ...unit, validity: [{ from: '2026-08-01' }] } : unit,
  );
  const august = sent('xa-b', 'sessions', 2, { period: '2026-08' });
  const september = sent('xa-b', 'sessions', 2, { period: '2026-09' });
  const table = aggregate(datasetOf([august, september], units), {
    units: 'tinh',
    period: '2026-Q3',
  });
  expect(table.total[0]?.coverage).toEqual({ reported: 1, partial: 0, expected: 3 });
});

it('needs one where units may not be added', () => {
  expect(plainFigureIn([sent('xa-a', 'persons', 2)], 'x.persons')).toBeNull();
});

it('gives all rows below where they are asked for, in the order of a walk', () => {
  const table = aggregate(datasetOf([sent('xa-a', 'sessions', 2)]), {
    units: ['tinh'],
    period: '2026-Q3',
    rows: 'all',
  });
  expect(table.rows.map(({ unit }) => unit.id)).toEqual(['xa-a', 'xa-b', 'phuong-c']);
});

it('makes the lists of a total when they are looked at, and the same each time', () => {
  const { total } = aggregate(datasetOf([sent('xa-a', 'sessions', 2)]), {
    units: 'tinh',
    period: '2026-Q3',
    indicators: ['x.sessions'],
  });
  const [cell] = total;
  expect(cell?.silent).toEqual(['xa-b', 'phuong-c']);
  expect(cell?.silent).toBe(cell?.silent);
  expect(Object.isFrozen(cell?.contributors)).toBe(true);
  expect(JSON.parse(JSON.stringify(cell))).toMatchObject({ contributors: [0], excluded: [] });
});

describe('a figure needs a choice', () => {
  it('where changes are asked for', () => {
    const dataset = datasetOf([sent('xa-a', 'sessions', 2, { measure: 'change' })]);
    const indicators = [...dataset.catalogue.values()].filter(({ code }) => code === 'x.sessions');
    const asked = { indicators, periods: [periodOf('2026-Q3')] };
    const plain = plainFigures(planFor(dataset, { measure: 'change' }), asked, [0]);
    expect(indicators.map(plain)).toEqual([null]);
    expect(indicators.map(plainFigures(planFor(dataset), asked, [0]))).not.toContain(null);
  });
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
