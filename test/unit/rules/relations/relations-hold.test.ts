import { createDataset, createHierarchy, defineIndicator, type ObservationInput } from 'danvan';
import type { FigureRelationInput } from 'danvan/indicators';
import { productsRecompute, relationsHold } from 'danvan/rules';
import { expect, it } from 'vitest';

const flow = { unit: 'đơn', kind: 'flow' } as const;
const others = ['x.open', 'x.in', 'x.out', 'x.c'].map((code) =>
  defineIndicator({ ...flow, code, name: code, decimals: 2 }),
);

/** Rows of indicator, value and period; the indicator under test is `x.left`. */
type Row = readonly [string, ObservationInput['value'], string?, Partial<ObservationInput>?];

const found = (holds: readonly FigureRelationInput[], rows: readonly Row[]) => {
  const left = defineIndicator({
    ...flow,
    kind: 'stock',
    code: 'x.left',
    name: 'left',
    holds,
    decimals: 2,
  });
  const dataset = createDataset({
    hierarchy: createHierarchy([{ id: 'a', name: 'a' }]),
    indicators: [...others, left],
    observations: rows.map(([indicator, value, period = '2020-Q2', more = {}]) => ({
      unit: 'a',
      period,
      indicator,
      value,
      ...more,
    })),
  });
  expect(dataset.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return [...relationsHold.check(dataset), ...productsRecompute.check(dataset)];
};

const balance: FigureRelationInput = {
  is: 'equal',
  sumOf: [{ indicator: 'x.open' }, { indicator: 'x.in' }, { indicator: 'x.out', times: -1 }],
};
const sent: readonly Row[] = [
  ['x.open', 5],
  ['x.in', 20],
  ['x.out', 18],
];

it('names a figure that is not what came in less what went out', () => {
  expect(found([balance], [...sent, ['x.left', 7]])).toEqual([]);
  expect(found([{ ...balance, basis: 'Điều 1' }], [...sent, ['x.left', 9]])).toMatchObject([
    {
      code: 'rules/relation-broken',
      severity: 'error',
      unit: 'a',
      period: '2020-Q2',
      indicator: 'x.left',
      legalBasis: 'Điều 1',
      params: {
        amount: 9,
        other: 7,
        difference: 2,
        is: 'equal',
        terms: [
          { indicator: 'x.open', amount: 5, times: 1 },
          { indicator: 'x.in', amount: 20, times: 1 },
          { indicator: 'x.out', amount: 18, times: -1 },
        ],
      },
    },
  ]);
});

it('is a warning where the relation says so, or where only words are stretched', () => {
  expect(found([{ ...balance, severity: 'warning' }], [...sent, ['x.left', 9]])).toMatchObject([
    { code: 'rules/relation-may-break' },
  ]);
  const nearly: Row = ['x.left', { amount: 30, qualifier: 'nearly' }];
  expect(found([balance], [...sent, nearly])).toMatchObject([
    { code: 'rules/relation-implausible' },
  ]);
  expect(found([balance], [...sent, ['x.left', { amount: 7.5, qualifier: 'nearly' }]])).toEqual([]);
});

it('holds nothing where a term was not sent, unless it may be any figure', () => {
  const some = sent.slice(1);
  expect(found([balance], [...some, ['x.left', 1]])).toEqual([]);
  const any = { ...balance, missing: 'any' } as const;
  expect(found([any], [...some, ['x.left', 2]])).toEqual([]);
  expect(found([any], [...some, ['x.left', 1]])).toMatchObject([
    { params: { amount: 1, other: 2, terms: [{ amount: null }, { amount: 20 }, { amount: 18 }] } },
  ]);
  expect(found([any], [['x.left', 1]])).toEqual([]);
});

it('holds several parts together to at most the whole, and figures to numbers', () => {
  const parts: FigureRelationInput = {
    is: 'at-least',
    sumOf: [{ indicator: 'x.in' }, { indicator: 'x.out' }],
    missing: 'any',
  };
  expect(found([parts], [...sent, ['x.left', 38]])).toEqual([]);
  expect(found([parts], [...sent, ['x.left', 37]])).toHaveLength(1);
  expect(
    found(
      [parts],
      [
        ['x.in', 20],
        ['x.left', 19],
      ],
    ),
  ).toHaveLength(1);
  const five: FigureRelationInput = { is: 'at-least', sumOf: [{ number: 5 }] };
  expect(found([five], [['x.left', 5]])).toEqual([]);
  expect(found([five], [['x.left', 4]])).toMatchObject([{ params: { other: 5, difference: -1 } }]);
});

it('holds what a report begins with to what the one just before ended with', () => {
  const opening: FigureRelationInput = {
    is: 'equal',
    sumOf: [{ indicator: 'x.c', report: 'before' }],
    severity: 'warning',
  };
  const rows: readonly Row[] = [
    ['x.c', 7, '2020-Q1'],
    ['x.c', 3, '2020-03'],
    ['x.c', 9, '2019-Q4'],
    ['x.left', 7, '2020-Q2'],
  ];
  expect(found([opening], rows)).toEqual([]);
  expect(found([opening], [...rows.slice(0, 3), ['x.left', 8, '2020-Q2']])).toMatchObject([
    { params: { terms: [{ indicator: 'x.c', amount: 7, before: '2020-Q1' }] } },
  ]);
  // Over the edge of a year, and nothing where the report just before was not sent.
  expect(
    found(
      [opening],
      [
        ['x.c', 9, '2019-Q4'],
        ['x.left', 8, '2020-Q1'],
      ],
    ),
  ).toHaveLength(1);
  expect(
    found(
      [opening],
      [
        ['x.c', 9, '2019-Q3'],
        ['x.left', 8, '2020-Q1'],
      ],
    ),
  ).toEqual([]);
});

it('holds a percentage of the plan to the figure and its plan', () => {
  const ofPlan: FigureRelationInput = {
    is: 'equal',
    productOf: [{ indicator: 'x.in', times: 100 }],
    dividedBy: { indicator: 'x.in', measure: 'plan' },
    tolerance: 0.5,
  };
  const plan: Row = ['x.in', 25, '2020-Q2', { measure: 'plan' }];
  expect(found([ofPlan], [...sent, plan, ['x.left', 80]])).toEqual([]);
  expect(found([ofPlan], [...sent, plan, ['x.left', 80.5]])).toEqual([]);
  expect(found([ofPlan], [...sent, plan, ['x.left', 92]])).toMatchObject([
    {
      code: 'rules/product-differs',
      params: { amount: 92, other: 80, difference: 12, dividedBy: { amount: 25, measure: 'plan' } },
    },
  ]);
  const none: Row = ['x.in', 0, '2020-Q2', { measure: 'plan' }];
  expect(found([ofPlan], [...sent, none, ['x.left', 92]])).toEqual([]);
  expect(found([ofPlan], [...sent, ['x.left', 92]])).toEqual([]);
});

it('holds an average times a count to the total, with words and decimals', () => {
  const product: FigureRelationInput = {
    is: 'equal',
    productOf: [{ indicator: 'x.open' }, { indicator: 'x.in' }],
    tolerance: 1,
  };
  expect(
    found(
      [product],
      [
        ['x.open', 0.1],
        ['x.in', 30],
        ['x.left', 4],
      ],
    ),
  ).toEqual([]);
  expect(
    found(
      [product],
      [
        ['x.open', 0.1],
        ['x.in', 30],
        ['x.left', 4.01],
      ],
    ),
  ).toHaveLength(1);
  const about: Row = ['x.in', { amount: 30, qualifier: 'over' }];
  expect(found([product], [['x.open', 1], about, ['x.left', 32]])).toEqual([]);
  expect(found([product], [['x.open', 1], about, ['x.left', 60]])).toMatchObject([
    { params: { implausible: true } },
  ]);
});
