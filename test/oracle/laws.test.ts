import { expect, it } from 'vitest';
import { answerOf } from './answer.js';
import type { OracleAnswer, OracleCase, OracleObservation } from './case.js';
import { daysOfPeriod } from './days.js';
import { noFeatures } from './features.js';
import { randomCase } from './random-case.js';
import { fairObservation } from './random-sent.js';
import { randomOf } from './random.js';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);

const isKnown = ({ hard }: OracleAnswer): boolean => hard !== null;

const keyOf = (one: OracleObservation): string => {
  const { unit, indicator, line, scope, basis, measure, dimension } = one;
  const { from, to } = daysOfPeriod(one.period);
  const days = basis === 'cumulative' ? [to] : [from, to];
  return JSON.stringify([unit, indicator, line, scope, basis, measure, dimension, days]);
};

const withoutRepeats = (oracleCase: OracleCase): OracleCase => {
  const keys = oracleCase.observations.map(keyOf);
  const observations = oracleCase.observations.filter(
    (one, index) => keys.indexOf(keyOf(one)) === index,
  );
  return { ...oracleCase, observations };
};

const turned = (oracleCase: OracleCase): OracleAnswer => {
  const observations = oracleCase.observations.toReversed();
  const answer = answerOf({ ...oracleCase, observations });
  const taken = answer.taken.map((place) => observations.length - 1 - place);
  return { ...answer, taken: taken.sort((a, b) => a - b) };
};

it('the order of what was sent changes nothing', () => {
  for (const seed of seeds) {
    const given = withoutRepeats(randomCase(seed));
    expect({ seed, ...turned(given) }).toEqual({ seed, ...answerOf(given) });
  }
});

/** With one more figure of any of the units and periods. */
const withOneMore = (given: OracleCase, seed: number): OracleCase => {
  const random = randomOf(seed);
  const { observations, question, units } = given;
  const { indicator, measure, dimension } = question;
  const period = observations[random.whole(0, observations.length - 1)]?.period;
  const unit = random.pick(['t', ...units.map(({ id }) => id)]);
  const frame = { unit, indicator, measure, dimension, period: period ?? question.period };
  const scope = random.pick(['own', 'own', 'consolidated'] as const);
  const basis = random.pick(['in-period', 'in-period', 'cumulative'] as const);
  const added = { ...fairObservation(random, frame), scope, basis };
  return { ...given, observations: [...observations, added] };
};

it('one more figure makes nothing unknown', () => {
  const lost = seeds.filter((seed) => {
    const made = randomCase(seed, { ...noFeatures, measure: true, dimension: true });
    const given = { ...made, question: { ...made.question, policy: 'partial' as const } };
    return isKnown(answerOf(given)) && !isKnown(answerOf(withOneMore(given, seed)));
  });
  expect(lost).toEqual([]);
});

const halves = (amount: string | null): number => {
  const [above = NaN, under = 1] = (amount ?? '').split('/').map(Number);
  return above / under;
};

it('months add up where all was sent and nothing longer was taken', () => {
  let checked = 0;
  for (let seed = 0; seed < 1500; seed += 1) {
    const given = randomCase(seed, noFeatures);
    if (given.question.period !== '2025-Q1') continue;
    const months = ['2025-01', '2025-02', '2025-03'];
    const of = (period: string): OracleAnswer =>
      answerOf({ ...given, question: { ...given.question, period, policy: 'partial' } });
    const [whole, each] = [of('2025-Q1'), months.map(of)];
    const isFull = [whole, ...each].every(
      ({ coverage, amount }) => coverage.reported === coverage.expected && amount !== null,
    );
    const parts = new Set(each.flatMap(({ taken }) => taken));
    const isStock = given.indicators[0]?.time !== 'sum';
    if (!isFull || isStock || whole.taken.some((place) => !parts.has(place))) continue;
    checked += 1;
    expect(halves(whole.amount)).toBe(each.reduce((sum, { amount }) => sum + halves(amount), 0));
  }
  expect(checked).toBeGreaterThan(10);
});
