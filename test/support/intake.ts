import { createHierarchy, defineIndicator } from 'danvan';
import * as fc from 'fast-check';
import { province, sampleIndicators } from './figures.js';
import { hostileValues } from './hostile-values.js';

/** The sample province, its indicators and two reporting lines. */
export const context = {
  hierarchy: createHierarchy(province),
  indicators: sampleIndicators.map(defineIndicator),
  lines: [
    { id: 'front', name: 'Mặt trận' },
    { id: 'women', name: 'Hội Phụ nữ' },
  ],
};

const unit = fc.constantFrom('xa-a', 'xa-b', 'phuong-c', 'tinh');
const indicator = fc.constantFrom('x.sessions', 'x.rate', 'x.teams', 'x.rice', 'x.cash');
const period = fc.constantFrom('2026-Q3', '2026-07', '2026-09', '2026', '2025-Q3');
const amount = fc.oneof(
  fc.nat({ max: 9 }),
  fc.constantFrom(-3, 1.5, 0.1, 1.25, -0, 2 ** 53, 1e300, 0.30000000000000004),
);
const state = fc.constantFrom('nil', 'missing', 'not-applicable', 'withheld');
const value = fc.oneof(
  amount,
  fc.constant(null),
  fc.record({ amount }),
  fc.record({ state: fc.constant('reported'), amount }),
  fc.record({ state }),
);

const sometimes = <Value>(...values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });

/** Rows that are plainly right, or odd in their amounts alone. */
export const plainRow = fc
  .record({
    unit,
    indicator,
    period,
    value,
    basis: sometimes('in-period', 'cumulative'),
    scope: sometimes('own', 'consolidated'),
    line: sometimes('front', 'women'),
    measure: sometimes('actual', 'plan', 'change', 'base'),
  })
  .map((row) => Object.fromEntries(Object.entries(row).filter(([, field]) => field !== undefined)));

const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' xa-a ',
  'xa-z',
  'front',
  '2026-q3',
  7,
  NaN,
  5n,
  true,
  [],
  {},
  { amount: 5n },
  { amount: 1, to: 3 },
  { amount: 3, to: 1 },
  { amount: null, qualifier: 'many' },
  { state: 'nil', amount: 1 },
  { state: 'reported' },
  { document: 'Báo', locator: 'D7' },
  { economy: 'a' },
  { $: 'number', text: '5' },
);

const plainFields = ['unit', 'indicator', 'period', 'value', 'basis', 'scope', 'line', 'measure'];

const field = fc.constantFrom(...plainFields, 'source', 'categories', 'activity', 'extra', '$');

/** Rows of which a field is another than it should be, and what is no row at all; all can be written down. */
export const oddRow = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(plainRow, field, odd)
      .map(([row, name, other]) => ({ ...row, [name]: other })),
  },
  odd,
);

/** Gives a row; one that is hostile would break the library that draws it. */
type Given = () => unknown;

/** Rows that are made to break whoever looks at them, whole or in one field. */
export const hostileRow: fc.Arbitrary<Given> = fc
  .tuple(plainRow, field, fc.nat({ max: hostileValues.length - 1 }), fc.boolean())
  .map(([row, name, which, isWhole]) => () => {
    const hostile = hostileValues[which]?.[1];
    return isWhole ? hostile : { ...row, [name]: hostile };
  });

/** Rows of all kinds. */
export const anyRow: fc.Arbitrary<Given> = fc.oneof(
  { weight: 6, arbitrary: plainRow.map((row) => () => row) },
  oddRow.map((row) => () => row),
  hostileRow,
);

/** The same row under another prototype, which is read by the schema alone. */
export function bypassed(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  try {
    const fields = Object.entries(row);
    const isPlain = fields.length > 2 && fields.every(([name]) => plainFields.includes(name));
    return isPlain ? Object.assign(Object.create(null), Object.fromEntries(fields)) : row;
  } catch {
    return row;
  }
}
