import type { OracleCase } from './case.js';
import type { Status } from './coverage.js';
import { statusOf } from './coverage.js';
import { intersect } from './day-sets.js';
import type { Days } from './days.js';
import { owedIn } from './owing.js';
import type { Sides, Terms } from './pair.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene.js';
import { allSent } from './sent.js';

type Ratio = NonNullable<OracleCase['indicators'][number]['ratio']>;

/** How far a unit has sent each of the three. */
export interface Sending {
  readonly numerator: Status;
  readonly denominator: Status;
  readonly stated: Status;
}

export interface RatioScene {
  readonly terms: Terms;
  /** The terms, in what is owed of the ratio. */
  readonly owed: Sides;
  /** The rate itself, as somebody stated it. */
  readonly stated: Scene;
  readonly sendings: ReadonlyMap<string, Sending>;
}

/** A unit counts when both its terms do; when it stated the rate, only where none is recomputed. */
export const jointStatus = (
  { numerator, denominator, stated }: Sending,
  isRecomputed: boolean,
): Status => {
  if (stated === 'reported' && !isRecomputed) return stated;
  const both = [numerator, denominator];
  if (both.includes('out')) return 'out';
  if (both.every((status) => status === 'silent'))
    return stated === 'reported' ? 'term-missing' : stated;
  if (both.includes('silent')) return 'term-missing';
  return both.find((status) => status !== 'reported') ?? 'reported';
};

const netOf = ({ numerator, denominator }: Sides): Terms['net'] =>
  new Map(
    [...numerator.owed.keys()].map((unit): [string, readonly Days[]] => [
      unit,
      intersect(numerator.net.get(unit) ?? [], denominator.net.get(unit) ?? []),
    ]),
  );

export const ratioScene = (oracleCase: OracleCase, ratio: Ratio, period: Days): RatioScene => {
  const { question } = oracleCase;
  const above = { ...question, indicator: ratio.numerator };
  const under = { ...question, indicator: ratio.denominator };
  const sent = [above, under, question].flatMap((one) => allSent(oracleCase, one, 'any'));
  const all = owedIn(oracleCase, sent, period);
  const owed = {
    numerator: sceneOf(oracleCase, above, period, all),
    denominator: sceneOf(oracleCase, under, period, all),
  };
  const stated = sceneOf(oracleCase, question, period, all);
  const alone = {
    numerator: sceneOf(oracleCase, above, period),
    denominator: sceneOf(oracleCase, under, period),
  };
  const over = (days: Days): Sides => ({
    numerator: sceneOf(oracleCase, above, days, alone.numerator.owed),
    denominator: sceneOf(oracleCase, under, days, alone.denominator.owed),
  });
  const sendings = [...all.keys()].map((unit): [string, Sending] => [
    unit,
    {
      numerator: statusOf(owed.numerator, unit),
      denominator: statusOf(owed.denominator, unit),
      stated: statusOf(stated, unit),
    },
  ]);
  const terms = { ...alone, net: netOf(owed), over };
  return { terms, owed, stated, sendings: new Map(sendings) };
};
