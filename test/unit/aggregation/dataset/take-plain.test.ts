import { createDataset, parsePeriod } from 'danvan';
import { describe, expect, it } from 'vitest';
import {
  createIntake,
  createPlaceTree,
  daysOfPeriod,
  marks,
  measures,
  states,
  takePlain,
  type Intake,
} from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

function intakeOf(): Intake {
  const { hierarchy, catalogue, lines } = datasetOf([]);
  const tree = createPlaceTree(hierarchy);
  const intake = createIntake({ tree, indicators: [...catalogue.values()], lines }, 4);
  const period = parsePeriod('2026-Q3');
  if (period.ok)
    intake.periodPlaces.set('2026-Q3', intake.periods.push(daysOfPeriod(period.value)) - 1);
  return intake;
}

const row = { unit: 'xa-b', indicator: 'x.sessions', period: '2026-Q3', value: 7 };

/** What the columns hold after one row, or null where it was not taken. */
function taken(given: unknown) {
  const intake = intakeOf();
  if (!takePlain(intake, given, 9)) {
    expect(intake.columns.count).toBe(0);
    return null;
  }
  const { columns, numbers } = intake;
  expect(columns.count).toBe(1);
  return {
    unit: numbers.tree.units[columns.units[0] ?? -1]?.id,
    indicator: numbers.indicators[columns.indicators[0] ?? -1]?.code,
    line: columns.lines[0],
    bits: columns.marks[0],
    amount: columns.amounts[0],
    position: columns.positions[0],
  };
}

const plain = { unit: 'xa-b', indicator: 'x.sessions', line: 0, bits: 0, amount: 7, position: 9 };

describe('a row that is plainly right', () => {
  it('is taken with four fields', () => {
    expect(taken(row)).toEqual(plain);
  });

  it.each([
    ['cumulative', { basis: 'cumulative' }, { bits: marks.isCumulative }],
    ['said to be in period', { basis: 'in-period' }, { bits: marks.saysBasis }],
    ['consolidated', { scope: 'consolidated' }, { bits: marks.isConsolidated }],
    ['said to be own', { scope: 'own' }, { bits: marks.saysScope }],
    ['on the first line', { line: 'front' }, { line: 1 }],
    ['on the second line', { line: 'women' }, { line: 2 }],
    ['a plan', { measure: 'plan' }, { bits: measures.indexOf('plan') << marks.measure }],
    ['a base', { measure: 'base' }, { bits: measures.indexOf('base') << marks.measure }],
    ['said to be actual', { measure: 'actual' }, { bits: marks.saysMeasure }],
    ['missing', { value: null }, { bits: states.indexOf('missing'), amount: 0 }],
    ['nil', { value: { state: 'nil' } }, { bits: states.indexOf('nil'), amount: 0 }],
    ['an amount', { value: { amount: 3 } }, { bits: marks.hasAmountField, amount: 3 }],
    ['zero', { value: 0 }, { amount: 0 }],
    [
      'undefined where nothing need be said',
      { basis: undefined, line: undefined, measure: undefined },
      {},
    ],
    ['of few digits', { indicator: 'x.rice', value: 1.5 }, { indicator: 'x.rice', amount: 1.5 }],
    [
      'a rate of many digits',
      { indicator: 'x.rate', value: 73.8521 },
      { indicator: 'x.rate', amount: 73.8521 },
    ],
    [
      'a change below zero',
      { measure: 'change', value: -4 },
      { bits: measures.indexOf('change') << marks.measure, amount: -4 },
    ],
  ])('is taken when it is %s', (_, more, expected) => {
    expect(taken({ ...row, ...more })).toEqual({ ...plain, ...expected });
  });

  it('is taken with all that it may say', () => {
    const more = { basis: 'cumulative', scope: 'consolidated', measure: 'base', line: 'women' };
    expect(taken({ ...row, ...more })).toEqual({
      ...plain,
      line: 2,
      bits: marks.isCumulative | marks.isConsolidated | (3 << marks.measure),
    });
  });
});

it.each<readonly [string, unknown]>([
  ['null', null],
  ['a text', 'x'],
  ['a list', Object.values(row)],
  ['without a prototype', Object.assign(Object.create(null), row)],
  ['with a further field', { ...row, extra: 1 }],
  ['with a source', { ...row, source: { document: 'Báo' } }],
  ['of an unknown unit', { ...row, unit: 'xa-z' }],
  ['of no unit', { indicator: 'x.sessions', period: '2026-Q3', value: 7 }],
  ['of an unknown indicator', { ...row, indicator: 'x.none' }],
  ['of a period that was not read yet', { ...row, period: '2026-Q4' }],
  ['on an unknown line', { ...row, line: 'union' }],
  ['on the line null', { ...row, line: null }],
  ['of an unknown basis', { ...row, basis: 'total' }],
  ['of the basis null', { ...row, basis: null }],
  ['of an unknown scope', { ...row, scope: 'all' }],
  ['of an unknown measure', { ...row, measure: 'guess' }],
  ['below zero', { ...row, value: -1 }],
  ['below zero as a plan', { ...row, value: -1, measure: 'plan' }],
  ['the zero below zero', { ...row, value: -0 }],
  ['no number', { ...row, value: NaN }],
  ['of more digits than the indicator has', { ...row, value: 7.5 }],
  ['a rate without end', { ...row, indicator: 'x.rate', value: Infinity }],
  ['a rate that is the zero below zero', { ...row, indicator: 'x.rate', value: -0 }],
  ['a large whole number', { ...row, value: 5n }],
])('leaves a row to the schema that is %s', (_, given) => {
  expect(taken(given)).toBeNull();
});

it('reads each field once', () => {
  const read: string[] = [];
  const watched = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        {
          enumerable: true,
          get: () => {
            read.push(field);
            return value;
          },
        },
      ]),
    ),
  );
  expect(taken(watched)).toEqual(plain);
  expect(read.toSorted()).toEqual(['indicator', 'period', 'unit', 'value']);
});

it('makes room for more rows than were expected', () => {
  const intake = intakeOf();
  for (let at = 0; at < 20; at += 1) takePlain(intake, { ...row, value: at }, at);
  expect([...intake.columns.amounts.subarray(0, 20)]).toEqual([...Array(20).keys()]);
});

it('keeps the period of a row, be it not the first one', () => {
  const rows = [
    sent('xa-a', 'sessions', 1),
    sent('xa-a', 'sessions', 1, { period: '2026-07' }),
    sent('xa-b', 'sessions', 1, { period: '2026-07' }),
  ];
  const { observations } = createDataset({ ...context, observations: rows });
  expect(observations.map(({ period }) => period.id)).toEqual(['2026-Q3', '2026-07', '2026-07']);
});
