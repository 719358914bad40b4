import type { OracleCase, OracleIndicator, OracleUnit } from './case.js';
import type { Features } from './features.js';
import type { Random } from './random.js';

/** One to three levels, two to seven units, a parent before its units. */
export const randomUnits = ({ whole, pick }: Random): readonly OracleUnit[] => {
  const levels = pick([1, 2, 2, 3, 3]);
  const ids = ['t', 'a', 'b', 'c', 'd', 'e', 'g'].slice(0, whole(2, 7));
  const depths = new Map<string | null, number>([[null, 0]]);
  return ids.map((id, index) => {
    const above = [...depths].filter(([unit, depth]) => unit !== null && depth < levels);
    const [first, ...rest] = above.map(([unit]) => unit);
    const parent = index === 0 || first === undefined ? null : pick([first, ...rest]);
    depths.set(id, (depths.get(parent) ?? 0) + 1);
    return { id, parent };
  });
};

export const randomLines = ({ pick }: Random, features: Features): OracleCase['lines'] => {
  const included = features.include ? pick([[], [], ['L2'], ['L2', 'L3']]) : [];
  return [
    { id: 'L1', includes: included },
    { id: 'L2', includes: [] },
    { id: 'L3', includes: [] },
  ];
};

type Rules = Pick<OracleIndicator, 'unit' | 'time' | 'line'>;

const flow: Rules = { unit: 'sum', time: 'sum', line: 'once' };

const kinds: readonly [Rules, ...Rules[]] = [
  flow,
  flow,
  flow,
  { ...flow, line: 'sum' },
  { ...flow, line: 'sum' },
  { ...flow, time: 'last' },
  { ...flow, time: 'last' },
  { ...flow, time: 'last', line: 'sum' },
  { ...flow, unit: 'forbid' },
  { ...flow, time: 'forbid' },
];

const recompute: Rules = { unit: 'recompute', time: 'recompute', line: 'once' };

/** What is asked, `f`; the terms `n` and `d` of the ratio `r`. */
export const randomIndicators = (
  random: Random,
  features: Features,
): readonly OracleIndicator[] => {
  const asked = random.pick(kinds);
  const term = random.pick([flow, flow, { ...flow, line: 'sum' } as const, kinds[5] ?? flow]);
  const breakdowns = features.dimension
    ? [
        { field: 'kind', categories: ['x', 'y'], complete: random.chance(0.7) },
        { field: 'level', categories: ['p', 'q'], complete: random.chance(0.5) },
      ]
    : [];
  const plain = { ratio: null, breakdowns: [] };
  const isMixed = features.ratio && random.chance(0.15);
  const ratio = { numerator: 'n', denominator: 'd', factor: random.pick([1, 100, 1000]) };
  return [
    { code: 'f', ...asked, ratio: null, breakdowns },
    { code: 'n', ...term, ...plain },
    {
      code: 'd',
      ...term,
      ...(isMixed && { time: term.time === 'sum' ? 'last' : 'sum' }),
      ...plain,
    },
    { code: 'r', ...recompute, ratio, breakdowns: [] },
  ];
};
