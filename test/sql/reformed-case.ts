import {
  createUnitRegister,
  defineIndicator,
  hierarchyAt,
  periodOf,
  type AggregateOptions,
  type DatasetInput,
  type Hierarchy,
  type ObservationInput,
  type TableView,
  type UnitRegisterInput,
} from 'danvan';
import * as fc from 'fast-check';
import { reformed } from '../support/reformed.js';
import { eventfulRegister } from './eventful-register.js';

const kind = { field: 'kind', categories: ['x', 'y'], complete: true };
const common = { unit: 'x', decimals: 1 };
const indicators = [
  defineIndicator({ ...common, code: 'x.f', name: 'f', kind: 'flow' }),
  defineIndicator({ ...common, code: 'x.g', name: 'g', kind: 'flow', breakdowns: [kind] }),
  defineIndicator({ ...common, code: 'x.s', name: 's', kind: 'stock' }),
  defineIndicator({ ...common, code: 'x.b', name: 'b', kind: 'flow', breakdowns: [kind] }),
  defineIndicator({
    ...common,
    code: 'x.r',
    name: 'r',
    kind: 'ratio',
    ratio: { numerator: 'x.f', denominator: 'x.g', factor: 100 },
  }),
];
const codes = ['x.f', 'x.g', 'x.s', 'x.b', 'x.r'];

const views: readonly (TableView | undefined)[] = [
  undefined,
  'as-reported',
  { asOf: '2025-06-30' },
  { asOf: '2025-12-31' },
  { restatedTo: '2025-12-31' },
  { restatedTo: '2025-12-31', by: 'population' },
  { restatedTo: '2025-06-30' },
];

const first = ['2025-01', '2025-02', '2025-Q2', '2025-06', '2025-H1'];
const second = ['2025-07', '2025-08', '2025-Q3', '2025-Q4', '2025-12'];
const years = ['2024-03', '2024-Q4', '2024', '2025', '2026-01', '2026-Q1'];
const others = [...years, '2025-06-20/2025-07-05'];

const plainValue = fc.oneof(
  { weight: 9, arbitrary: fc.nat(50) },
  { weight: 1, arbitrary: fc.constantFrom({ state: 'nil' } as const, 0, 1.5) },
);
const oddValue = fc.constantFrom(
  -3,
  { state: 'withheld' } as const,
  { state: 'not-applicable' } as const,
  { state: 'missing' } as const,
  { state: 'reported', amount: 4, qualifier: 'over' } as const,
);

/** What one unit may send: mostly of its own days. */
function rowOf(
  { id, validity }: UnitRegisterInput['units'][number],
  oddness: number,
): fc.Arbitrary<ObservationInput> {
  const spans = [validity ?? {}].flat();
  const own = [...years, ...first, ...second].filter((id) => {
    const { from, to } = periodOf(id);
    return spans.some(
      (days) =>
        (days.from === undefined || days.from <= from) && (days.to === undefined || to <= days.to),
    );
  });
  const ownPeriods = own.length === 0 ? first : own;
  return fc
    .record({
      indicator: fc.constantFrom(
        ...codes.slice(0, 4),
        'x.f',
        'x.g',
        ...(oddness > 2 ? ['x.r'] : []),
      ),
      period: fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...ownPeriods) },
        { weight: oddness, arbitrary: fc.constantFrom(...others, ...first, ...second) },
      ),
      value: fc.oneof(
        { weight: 30, arbitrary: plainValue },
        { weight: oddness, arbitrary: oddValue },
      ),
      basis: fc.oneof(
        { weight: 40, arbitrary: fc.constant('in-period' as const) },
        { weight: oddness, arbitrary: fc.constant('cumulative' as const) },
      ),
      scope: fc.oneof(
        { weight: 40, arbitrary: fc.constant('own' as const) },
        { weight: oddness, arbitrary: fc.constant('consolidated' as const) },
      ),
      measure: fc.oneof(
        { weight: 12, arbitrary: fc.constant('actual' as const) },
        { weight: 1, arbitrary: fc.constant('plan' as const) },
      ),
      category: fc.constantFrom('x', 'y', ''),
    })
    .map(({ category, ...row }) => ({
      ...row,
      unit: id,
      ...(['x.b', 'x.g'].includes(row.indicator) &&
        category !== '' && { categories: { kind: category } }),
    }));
}

const lists = (...some: readonly (readonly string[])[]) => fc.constantFrom(...some);

const questions = fc.record({
  view: fc.constantFrom(...views),
  period: fc.constantFrom('2025', '2025-H1', '2025-Q3', '2025-06', '2026-01', '2024', '2025-07'),
  more: lists([], ['2025-06', '2025-H2'], ['2026-01']),
  units: lists(['nuoc'], ['nuoc'], ['0'], ['0', '1'], ['0-n0'], ['0-n0', '0-n1'], ['0-h']),
  rows: fc.constantFrom('all' as const, 'below' as const),
  missing: fc.constantFrom('partial' as const, 'strict' as const, 'zero' as const),
  countErrors: fc.boolean(),
  wish: fc.option(lists(['x.f'], ['x.r'], ['x.r', 'x.g', 'x.s'], ['x.b', 'x.s'], codes), {
    freq: 3,
  }),
  compareWith: fc.constantFrom(
    null,
    null,
    'same-period-last-year' as const,
    'previous-period' as const,
  ),
  likeForLike: fc.boolean(),
  plan: fc.constantFrom(null, null, 'period' as const, 'year' as const),
  category: fc.constantFrom(null, null, null, 'x'),
  isGrouped: fc.boolean(),
});

type Question = typeof questions extends fc.Arbitrary<infer Value> ? Value : never;

/** The units that a question means, as far as a tree has them. */
function idsIn({ byId, units }: Hierarchy): Readonly<Record<string, string>> {
  const prefix = byId.has('p0') ? 'p' : byId.has('q0') ? 'q' : 't';
  const [first, second] = units.flatMap(({ id, level }) => (level === 'commune' ? [id] : []));
  const more = prefix === 't' && first !== undefined && second !== undefined;
  return {
    nuoc: 'nuoc',
    '0': `${prefix}0`,
    '1': `${prefix}1`,
    '0-h': prefix === 't' ? 'h0' : `${prefix}0-h`,
    '0-n0': more ? first : `${prefix}0-n0`,
    '0-n1': more ? second : `${prefix}0-n1`,
  };
}

/** What is asked, of units that the tree has. */
function optionsOf(
  { view, period, more, units, wish, compareWith, plan, category, isGrouped, ...rest }: Question,
  hierarchy: Hierarchy,
): AggregateOptions {
  const ids = idsIn(hierarchy);
  const known = (some: readonly string[]): readonly string[] =>
    some.map((id) => ids[id] ?? '').filter((id) => hierarchy.byId.has(id));
  const [first = 'nuoc', ...others] = known(units);
  const inGroup = known(['0-n1', '1']);
  return {
    ...rest,
    units: others.length === 0 ? first : [first, ...others],
    periods: [period, ...more],
    groups: isGrouped ? [{ id: 'g', name: 'g', units: inGroup }] : [],
    ...(view !== undefined && { view }),
    ...(wish !== null && { indicators: wish }),
    ...(compareWith !== null && { compareWith }),
    ...(plan !== null && { plan }),
    ...(category !== null && { categories: { kind: category } }),
  };
}

const registers: fc.Arbitrary<UnitRegisterInput> = fc.oneof(
  reformed.map(({ register }) => register),
  fc.nat().map(eventfulRegister),
);

const cases = registers.chain((register) => {
  const isLowest = ({ level }: { readonly level?: string | undefined }): boolean =>
    level === 'commune';
  const rows = (oddness: number) =>
    fc
      .constantFrom(...register.units.filter((unit) => oddness > 2 || isLowest(unit)))
      .chain((unit) => rowOf(unit, oddness));
  const sent = fc.oneof(
    { weight: 3, arbitrary: fc.array(rows(0), { minLength: 5, maxLength: 40 }) },
    { weight: 2, arbitrary: fc.array(rows(1), { minLength: 5, maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(rows(0), { minLength: 5, maxLength: 30 }),
          fc.array(rows(9), { maxLength: 3 }),
        )
        .map(([some, odd]) => [...some, ...odd]),
    },
  );
  const owed = fc.array(
    fc.record({
      unit: fc.constantFrom(...register.units.map(({ id }) => id)),
      period: fc.constantFrom('2025-H1', '2025-07', '2025-Q3', '2025', '2025-06', '2026-01'),
    }),
    { minLength: 1, maxLength: 12 },
  );
  return fc.record({
    register: fc.constant(register),
    observations: sent,
    owed: fc.option(owed, { freq: 4, nil: undefined }),
    hasRegister: fc.constantFrom(true, true, true, false),
    question: questions,
    at: fc.constantFrom('2025-12-31', '2025-12-31', '2025-06-30'),
  });
});

/** The day of the tree that is asked. */
function dayAsked({ view, period }: Question, at: string): string {
  if (view === undefined) return at;
  if (view === 'as-reported') return periodOf(period).to;
  return 'asOf' in view ? view.asOf : view.restatedTo;
}

/** A random country that was reformed, what it sent, and a table that is asked of it. */
export function reformedCase(seed: number): {
  readonly input: DatasetInput;
  readonly options: AggregateOptions;
} {
  const [made] = fc.sample(cases, { numRuns: 1, seed });
  if (made === undefined) throw new RangeError('There is no case.');
  const { observations, owed, hasRegister, question, at } = made;
  const register = createUnitRegister(made.register);
  const hierarchy = hierarchyAt(register, { at });
  const asked = hasRegister ? question : { ...question, view: undefined };
  const seen = hierarchyAt(register, { at: dayAsked(asked, at) });
  const known = observations.filter(({ unit }) => hasRegister || hierarchy.byId.has(unit));
  const obligations = owed?.map(({ unit, period }) => ({
    unit,
    form: 'mau',
    period: periodOf(period),
  }));
  return {
    input: {
      hierarchy,
      indicators,
      observations: known,
      ...(hasRegister && { register }),
      ...(obligations !== undefined && { obligations }),
    },
    options: optionsOf(asked, seen),
  };
}
