import type { OracleCase } from './case.js';
import type { Status } from './coverage.js';
import { statusOf } from './coverage.js';
import { intersect } from './day-sets.js';
import type { Days } from './days.js';
import { owedIn } from './owing.js';
import type { Terms } from './pair.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene.js';
import { allSent } from './sent.js';

type Ratio = NonNullable<OracleCase['indicators'][number]['ratio']>;

export interface RatioScene {
  readonly terms: Terms;
  /** The rate itself, as somebody stated it. */
  readonly stated: Scene;
  readonly statuses: ReadonlyMap<string, Status>;
}

/** A unit counts when both its terms do, or when it stated the rate. */
const jointStatus = (above: Status, under: Status, stated: Status): Status => {
  if (stated === 'reported') return stated;
  if (above === 'out' || under === 'out') return 'out';
  if (above === 'silent' && under === 'silent') return stated;
  const lacking = [above, under].find((status) => status !== 'reported') ?? 'reported';
  return lacking === 'silent' ? 'terms-missing' : lacking;
};

export const ratioScene = (oracleCase: OracleCase, ratio: Ratio, period: Days): RatioScene => {
  const { question } = oracleCase;
  const above = { ...question, indicator: ratio.numerator };
  const under = { ...question, indicator: ratio.denominator };
  const sent = [above, under, question].flatMap((one) => allSent(oracleCase, one, 'any'));
  const owed = owedIn(oracleCase, sent, period);
  const [upper, lower] = [above, under].map((one) => sceneOf(oracleCase, one, period, owed));
  const stated = sceneOf(oracleCase, question, period, owed);
  if (upper === undefined || lower === undefined) throw new Error('A ratio has two terms.');
  const units = [...owed.keys()];
  const net = units.map((unit): [string, readonly Days[]] => [
    unit,
    intersect(upper.net.get(unit) ?? [], lower.net.get(unit) ?? []),
  ]);
  const terms = {
    numerator: sceneOf(oracleCase, above, period),
    denominator: sceneOf(oracleCase, under, period),
    net: new Map(net),
  };
  const statuses = units.map((unit): [string, Status] => {
    const [a, b] = [statusOf(upper, unit), statusOf(lower, unit)];
    return [unit, jointStatus(a, b, statusOf(stated, unit))];
  });
  return { terms, stated, statuses: new Map(statuses) };
};
