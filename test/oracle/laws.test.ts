import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.js';
import type { OracleAnswer, OracleCase, OracleObservation } from './case.js';
import { daysOfPeriod } from './days.js';
import { asked, number } from './given.js';
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

describe('laws of counting', () => {
  it.each(seeds)('the order of what was sent changes nothing (%i)', (seed) => {
    const given = withoutRepeats(randomCase(seed));
    const { length } = given.observations;
    const turned = answerOf({ ...given, observations: given.observations.toReversed() });
    const taken = turned.taken.map((place) => length - 1 - place).sort((a, b) => a - b);
    expect({ ...turned, taken }).toEqual(answerOf(given));
  });

  it.each(seeds)('one more figure makes nothing unknown (%i)', (seed) => {
    const random = randomOf(seed);
    const given = randomCase(seed);
    const question = { ...given.question, policy: 'partial' } as const;
    const before = { ...given, question };
    const frames = given.observations.filter(({ indicator }) => indicator === 'f');
    const like = frames[random.whole(0, frames.length - 1)];
    if (like === undefined || !isKnown(answerOf(before))) return;
    const added = { ...like, value: fairObservation(random, { ...like }).value };
    const unit = random.pick(['t', ...given.units.map(({ id }) => id)]);
    const observations = [...given.observations, { ...added, unit }];
    expect(isKnown(answerOf({ ...before, observations }))).toBe(true);
  });

  it('adds months up where everybody sent every month', () => {
    const months = ['2025-01', '2025-02', '2025-03'];
    const rows = months.flatMap((month, at) => [number('a', month, at), number('b', month, 5)]);
    const each = months.map((month) => Number(answerOf(asked(month, rows)).amount));
    const sum = each.reduce((a, b) => a + b, 0);
    expect(answerOf(asked('2025-Q1', rows)).amount).toBe(String(sum));
  });
});
