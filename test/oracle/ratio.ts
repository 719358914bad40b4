import type { Figure } from './bounds.js';
import type { OracleCase, OracleQuestion } from './case.js';
import { count, lengthOf, union } from './day-sets.js';
import type { Days } from './days.js';
import { pairsAt } from './levels.js';
import { isMet } from './met.js';
import type { Outcome, Result } from './outcome.js';
import { ascending, underPolicy } from './outcome.js';
import type { Pair, Terms } from './pair.js';
import { noRatio } from './no-ratio.js';
import { pairSenders, rateOf } from './pair-senders.js';
import type { RatioScene } from './ratio-scene.js';
import { ratioScene } from './ratio-scene.js';
import { schedule } from './schedule.js';
import type { Span } from './spans.js';
import { sendersOf } from './sums.js';
import { standsInOf, takenFor } from './taken.js';

type Ratio = NonNullable<OracleCase['indicators'][number]['ratio']>;

/** The rate that the unit asked stated itself, for exactly the days asked. */
const statedBy = ({ stated }: RatioScene, units: readonly string[]): readonly Span[] =>
  units.length > 1
    ? []
    : schedule(
        stated.spans.filter(({ unit }) => unit === units[0]),
        stated.lines,
      );

const isWhole = ({ numerator }: Terms, pairs: readonly Pair[]): boolean =>
  pairs.length > 0 &&
  (numerator.time === 'last' ||
    count(union(pairs.flatMap(({ days }) => days))) === lengthOf(numerator.period));

const known = (figure: Figure): Result => ({ state: 'reported', figure, reason: null });

interface Choice {
  readonly pairs: readonly Pair[];
  readonly rates: readonly Span[];
}

/** Pairs, or the stated rate in their place. */
const chosen = (scene: RatioScene, units: readonly string[]): Choice => {
  const pairs = units.flatMap((unit) => pairsAt(scene.terms, unit));
  const rates = statedBy(scene, units);
  return rates.length === 0 || isWhole(scene.terms, pairs)
    ? { pairs, rates: [] }
    : { pairs: [], rates };
};

const placesOf = (spans: readonly Span[]): readonly number[] =>
  ascending(spans.flatMap(({ places }) => places));

const isComplete = (scene: RatioScene, { pairs, rates }: Choice): boolean => {
  const { terms, stated, statuses } = scene;
  const above = pairs.flatMap(({ numerator }) => numerator);
  const under = pairs.flatMap(({ denominator }) => denominator);
  return [...statuses].every(
    (entry) =>
      isMet({ ...stated, net: terms.net }, entry, rates) ||
      (isMet({ ...terms.numerator, net: terms.net }, entry, above) &&
        isMet({ ...terms.denominator, net: terms.net }, entry, under)),
  );
};

export const ratioOutcome = (
  oracleCase: OracleCase,
  ratio: Ratio,
  { question, period }: { readonly question: OracleQuestion; readonly period: Days },
): Outcome => {
  const { units, policy } = question;
  const scene = ratioScene(oracleCase, ratio, period);
  const { terms, stated } = scene;
  const choice = chosen(scene, units);
  const [rate] = choice.rates;
  const senders = rate ? sendersOf(stated, choice.rates) : pairSenders(choice.pairs);
  const reckon = rate ? (): Figure => rate.figure : rateOf(ratio);
  const isKnown = senders.length > 0;
  const result = isKnown ? known(reckon(senders)) : noRatio(scene, units);
  const terminal = choice.pairs.flatMap((pair) => [...pair.numerator, ...pair.denominator]);
  const spans = [...choice.rates, ...terminal];
  const taken = placesOf(spans);
  const apart = placesOf(
    [terms.numerator, terms.denominator].flatMap((one) => takenFor(one, units)),
  );
  return {
    ...underPolicy(result, policy, {
      isComplete: isComplete(scene, choice),
      mayBeZero: false,
    }),
    statuses: scene.statuses,
    senders,
    reckon,
    taken,
    standsIn: standsInOf(stated, spans),
    dropped: apart.filter((place) => !taken.includes(place)).length,
  };
};
