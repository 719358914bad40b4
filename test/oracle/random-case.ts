import type { OracleCase, OracleObservation, OracleQuestion } from './case.js';
import { yearBefore } from './days.js';
import type { Features } from './features.js';
import { allFeatures } from './features.js';
import type { Source } from './random-lists.js';
import { fairList, messyList } from './random-lists.js';
import { randomPeriods } from './random-periods.js';
import { randomDimension, randomMeasure } from './random-sent.js';
import { randomIndicators, randomLines, randomUnits } from './random-world.js';
import type { Random } from './random.js';
import { randomOf } from './random.js';

/** One unit as a rule, most often the first; else all directly below the first. */
const askedUnits = ({ chance, pick }: Random, units: OracleCase['units']): readonly string[] => {
  const [first = 't', ...rest] = units.map(({ id }) => id);
  if (chance(0.65)) return [first];
  const children = units.filter(({ parent }) => parent === first).map(({ id }) => id);
  return chance(0.5) && children.length > 1 ? children : [pick([first, ...rest])];
};

const policies = ['partial', 'partial', 'partial', 'partial', 'strict', 'zero'] as const;

const randomQuestion = (
  random: Random,
  { units, codes, periods, features, theme }: Source,
): OracleQuestion => {
  const { chance, pick } = random;
  const isPlain = codes[0] === 'f';
  const isCompared = features.comparison && chance(0.4);
  return {
    units: askedUnits(random, units),
    indicator: isPlain ? 'f' : 'r',
    period: periods.asked,
    ...theme,
    policy: pick([...policies]),
    compareWith: isCompared ? 'same-period-last-year' : null,
    likeForLike: isCompared && chance(0.4),
  };
};

/** The same reports a year before, most of them, with other amounts. */
const lastYear = (
  { some, whole }: Random,
  list: readonly OracleObservation[],
): readonly OracleObservation[] =>
  some(list, 0.85).map((one) => {
    const period = yearBefore(one.period);
    const { value } = one;
    if (value.state !== 'reported' || value.amount === null || value.to !== null)
      return { ...one, period };
    return { ...one, period, value: { ...value, amount: value.amount + whole(0, 10) } };
  });

const randomOwed = (random: Random, { units, periods }: Source): OracleCase['owed'] => {
  if (random.chance(0.7)) return null;
  const parts = random.pick([periods.fair, [periods.asked], periods.messy]);
  const owing = random.some(units, 0.7);
  return owing.flatMap(({ id }) => random.some(parts, 0.8).map((period) => ({ unit: id, period })));
};

const shuffled = <T>({ next }: Random, list: readonly T[]): readonly T[] =>
  list
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** Small, and the same for the same seed; about half of the cases are nearly fair. */
export const randomCase = (seed: number, features: Features = allFeatures): OracleCase => {
  const random = randomOf(seed);
  const units = randomUnits(random);
  const lines = randomLines(random, features);
  const indicators = randomIndicators(random, features);
  const isRatio = features.ratio && random.chance(0.3);
  const codes: Source['codes'] = isRatio ? ['n', 'd'] : ['f'];
  const isMeasured = features.measure && !isRatio && random.chance(0.25);
  const isParted = features.dimension && !isRatio && random.chance(0.1);
  const theme: Source['theme'] = {
    measure: isMeasured ? randomMeasure(random) : 'actual',
    dimension: isParted ? randomDimension(random) : null,
  };
  const source = { units, codes, periods: randomPeriods(random), features, theme };
  const stated: Source = isRatio ? { ...source, codes: ['n', 'n', 'd', 'd', 'r'] } : source;
  const isFair = random.chance(0.5);
  const size = isFair ? random.whole(0, 3) : random.whole(1, units.length * 3);
  const messy = messyList(random, stated, size);
  const list = isFair ? [...fairList(random, source), ...messy] : messy;
  const question = randomQuestion(random, source);
  const before = question.compareWith === null ? [] : lastYear(random, list);
  return {
    units,
    indicators,
    lines,
    owed: randomOwed(random, source),
    observations: shuffled(random, [...list, ...before]),
    question,
  };
};
