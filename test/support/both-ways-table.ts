import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  type AggregateOptions,
  type IndicatorInput,
  type ObservationInput,
} from 'danvan';
import { bothWays } from './both-ways.js';

const units = [
  { id: 'nuoc', name: 'Nước Mẫu' },
  { id: 'tinh-1', name: 'tỉnh Một', parent: 'nuoc' },
  { id: 'xa-1', name: 'xã Một', parent: 'tinh-1' },
  { id: 'xa-2', name: 'xã Hai', parent: 'tinh-1' },
  { id: 'tinh-2', name: 'tỉnh Hai', parent: 'nuoc' },
  { id: 'xa-3', name: 'xã Ba', parent: 'tinh-2' },
  { id: 'xa-4', name: 'xã Bốn', parent: 'tinh-2' },
  { id: 'xa-5', name: 'xã Năm', parent: 'tinh-2' },
];

type Value = ObservationInput['value'];
type More = Partial<ObservationInput>;
/** Unit, value, month or period, and what else an observation says. */
type Row = readonly [unit: string, value: Value, period: string, more?: More];

const over: Value = { state: 'reported', amount: 20, qualifier: 'over' };
const nearly: Value = { state: 'reported', amount: 40, qualifier: 'nearly' };

/** One peculiarity each, so that none hides another. */
const figures: Readonly<Record<string, readonly Row[]>> = {
  plain: [
    ['xa-1', 1, '2026-07'],
    ['xa-1', 2, '2026-08'],
    ['xa-1', 4, '2026-09'],
    ['xa-2', 0, '2026-Q3'],
    ['xa-3', 8, '2026-07'],
    ['xa-4', 16, '2026-Q3'],
    ['xa-4', 32, '2026-10'],
  ],
  nil: [
    ['xa-3', { state: 'nil' }, '2026-Q3'],
    ['xa-1', { state: 'missing' }, '2026-07'],
    ['xa-2', 5, '2026-07'],
  ],
  fraction: [
    ['xa-1', 3, '2026-07'],
    ['xa-1', 2.5, '2026-08'],
    ['xa-3', 1, '2026-07'],
  ],
  tenths: [
    ['xa-1', 3.5, '2026-07'],
    ['xa-1', 0.1, '2026-08'],
    ['xa-3', 0.2, '2026-07'],
    ['xa-4', 0.25, '2026-07'],
  ],
  order: [
    ['xa-3', 1, '2026-09'],
    ['xa-3', over, '2026-07'],
    ['xa-3', 4, '2026-08'],
    ['xa-4', nearly, '2026-08'],
    ['xa-4', 3, '2026-07'],
    ['xa-1', 7, '2026-09'],
  ],
  twice: [
    ['xa-1', 3, '2026-07'],
    ['xa-1', 3, '2026-07'],
    ['xa-2', 4, '2026-07'],
    ['xa-2', 5, '2026-07'],
  ],
  overlap: [
    ['xa-1', 3, '2026-08'],
    ['xa-1', 9, '2026-Q3'],
    ['xa-2', 4, '2026-07'],
  ],
  longer: [
    ['xa-1', 12, '2026'],
    ['xa-3', 2, '2026-07'],
  ],
  wrong: [
    ['xa-1', -3, '2026-07'],
    ['xa-2', 4, '2026-07'],
    ['xa-3', -1, '2026-Q3'],
  ],
  words: [
    ['xa-1', over, '2026-07'],
    ['xa-1', nearly, '2026-08'],
    ['xa-2', over, '2026'],
    ['xa-3', { state: 'reported', amount: 3, to: 5 }, '2026-07'],
    ['xa-4', 6, '2026-Q3'],
  ],
  lines: [
    ['xa-1', 3, '2026-07', { line: 'front' }],
    ['xa-2', 4, '2026-07'],
    ['xa-3', 5, '2026-07', { line: 'front' }],
  ],
  online: [
    ['xa-1', 3, '2026-07', { line: 'women' }],
    ['xa-3', 4, '2026-07', { line: 'women' }],
  ],
  parent: [
    ['tinh-2', 9, '2026-07'],
    ['xa-3', 4, '2026-07'],
    ['xa-1', 2, '2026-07'],
  ],
  whole: [
    ['tinh-2', 9, '2026-Q3', { scope: 'consolidated' }],
    ['xa-3', 4, '2026-07'],
  ],
  running: [
    ['xa-1', 9, '2026-08', { basis: 'cumulative' }],
    ['xa-3', 4, '2026-07'],
  ],
  planned: [
    ['xa-1', 9, '2026-07', { measure: 'plan' }],
    ['xa-3', 4, '2026-07'],
  ],
  withheld: [
    ['xa-1', { state: 'withheld' }, '2026-07'],
    ['xa-3', 4, '2026-07'],
  ],
};

const states: Readonly<Record<string, readonly Row[]>> = {
  teams: [
    ['xa-1', 3, '2026-07'],
    ['xa-1', 5, '2026-09'],
    ['xa-3', 2, '2026-08'],
    ['xa-4', { state: 'nil' }, '2026-Q3'],
  ],
  late: [
    ['xa-1', 5, '2026-09'],
    ['xa-1', 3, '2026-07'],
    ['xa-3', -2, '2026-08'],
    ['xa-4', over, '2026-09'],
  ],
  yearly: [
    ['xa-1', 5, '2026'],
    ['xa-3', 3, '2025-12'],
  ],
};

const define = (kind: 'flow' | 'stock') => (code: string) => {
  const decimals = code === 'tenths' ? 1 : 0;
  const input: IndicatorInput = { code: `x.${code}`, name: code, unit: 'cuộc', kind, decimals };
  return defineIndicator(input);
};

const rowsOf = ([code, rows]: [string, readonly Row[]]): readonly ObservationInput[] =>
  rows.map(([unit, value, period, more = {}]) => ({
    unit,
    indicator: `x.${code}`,
    period,
    value,
    ...more,
  }));

const dataset = createDataset({
  hierarchy: createHierarchy(units),
  indicators: [
    ...Object.keys(figures).map(define('flow')),
    ...Object.keys(states).map(define('stock')),
  ],
  observations: [...Object.entries(figures), ...Object.entries(states)].flatMap(rowsOf),
  lines: [
    { id: 'front', name: 'Mặt trận' },
    { id: 'women', name: 'Hội Phụ nữ' },
  ],
});

const asked = { periods: ['2026-07', '2026-08', '2026-Q3', '2026'], rows: 'all' } as const;

/** What is asked: of the nation, of a province and of one commune, by each policy. */
const questions: readonly AggregateOptions[] = [
  { ...asked, units: 'nuoc' },
  { ...asked, units: 'nuoc', missing: 'zero', countErrors: true },
  { ...asked, units: 'tinh-2', missing: 'strict' },
  { ...asked, units: 'xa-3' },
];

/** Cells of figures of every peculiarity, counted quickly and the general way; they should be alike. */
export function peculiarCells() {
  const both = questions.map((question) => bothWays(aggregate(dataset, question)));
  return {
    quick: both.flatMap(({ quick }) => quick),
    general: both.flatMap(({ general }) => general),
  };
}
