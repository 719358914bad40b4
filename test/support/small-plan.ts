import {
  createHierarchy,
  defineIndicator,
  type AggregateOptions,
  type DatasetContext,
} from 'danvan';
import { planOf, type SqlDialect } from 'danvan/sql';
import { askedBy, writingOf, written, type Sql, type Step, type Writing } from '#inside/sql';

const common = { name: 'x', unit: 'x' };

/** In the order of their numbers, from 0: two flows, their rate, a state, and a flow of two kinds. */
const indicators = [
  defineIndicator({ ...common, code: 'x.f', kind: 'flow', decimals: 1 }),
  defineIndicator({ ...common, code: 'x.g', kind: 'flow' }),
  defineIndicator({
    ...common,
    code: 'x.r',
    kind: 'ratio',
    decimals: 1,
    ratio: { numerator: 'x.f', denominator: 'x.g', factor: 100 },
  }),
  defineIndicator({ ...common, code: 'x.s', kind: 'stock' }),
  defineIndicator({
    ...common,
    code: 'x.k',
    kind: 'flow',
    breakdowns: [{ field: 'kind', categories: ['p', 'q'], complete: true }],
  }),
];

/** A province (0) with the communes `xa-a` (1) and `xa-b` (2), and a district (3) with `xa-c` (4). */
const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  { id: 'xa-a', name: 'xã A', parent: 'tinh' },
  { id: 'xa-b', name: 'xã B', parent: 'tinh' },
  { id: 'huyen', name: 'huyện', parent: 'tinh' },
  { id: 'xa-c', name: 'xã C', parent: 'huyen' },
]);

export const smallContext: DatasetContext = { hierarchy, indicators };

/** A plan for a table of the province, of its first flow, over the first quarter. */
export const smallPlan = (
  options: Partial<AggregateOptions> = {},
  context: DatasetContext = smallContext,
) => planOf(context, { units: 'tinh', period: '2026-Q1', indicators: ['x.f'], ...options });

/** What that plan asks of a database. */
export const smallAsked = (...given: Parameters<typeof smallPlan>) => askedBy(smallPlan(...given));

/** What the statements of that plan are written with. */
export const smallWriting = (
  options: Partial<AggregateOptions> = {},
  dialect: SqlDialect = 'duckdb',
  context: DatasetContext = smallContext,
): Writing => writingOf(smallPlan(options, context), dialect, {});

/** The text of a piece of a statement, on one line. */
export const textOf = (given: Sql, dialect: SqlDialect = 'duckdb'): string =>
  written(given, dialect).sql.replaceAll(/\s+/g, ' ').trim();

/** The text of one of some steps; empty where there is none. */
export function stepIn(steps: readonly Step[], name: string): string {
  const found = steps.find(([step]) => step === name);
  return found === undefined ? '' : textOf(found[1]);
}

export const namesOf = (steps: readonly Step[]): readonly string[] => steps.map(([name]) => name);
