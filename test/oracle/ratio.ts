import { nothing, ratioOf, sumOf } from './bounds.js';
import type { Figure } from './bounds.js';
import type { OracleCase, OracleQuestion } from './case.js';
import { count, lengthOf, union, within } from './day-sets.js';
import type { Days } from './days.js';
import { pairsAt, wholePair } from './levels.js';
import type { Outcome, Result, Sender } from './outcome.js';
import { ascending, underPolicy, without } from './outcome.js';
import type { Pair, Terms } from './pairs.js';
import { isZeroPair, possiblePairs, total } from './pairs.js';
import type { RatioScene } from './ratio-scene.js';
import { ratioScene } from './ratio-scene.js';
import { schedule } from './schedule.js';
import type { Span } from './spans.js';
import { isMet, isNotApplicable, isWithheld, sendersOf, sentHere } from './sums.js';
import { standsInOf, takenFor } from './sums.js';
import { subtree } from './tree.js';

type Ratio = NonNullable<OracleCase['indicators'][number]['ratio']>;

const scenesOf = ({ terms, stated }: RatioScene): readonly Terms['numerator'][] => [
  terms.numerator,
  terms.denominator,
  stated,
];

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

/** Why there is neither a pair nor a stated rate to show. */
const emptyResult = (scene: RatioScene, units: readonly string[]): Result => {
  const { terms, stated, statuses } = scene;
  const rates = sentHere(stated, stated.sent, units).filter(
    ({ figure, days }) => figure !== null && within(days, stated.period),
  );
  const isOwn = rates.some(({ unit }) => units.length === 1 && unit === units[0]);
  if (rates.length > 0)
    return without('refused', isOwn ? 'not-additive-over-time' : 'not-additive-over-units');
  const sent = scenesOf(scene).map((one) => ({ one, list: sentHere(one, one.sent, units) }));
  if (isWithheld(statuses)) return without('withheld');
  const all = sent.flatMap(({ list }) => list);
  if (isNotApplicable(statuses, all)) return without('not-applicable');
  const ids = units.flatMap((unit) => subtree(stated.units, unit));
  const possible = ids.flatMap((id) => [...possiblePairs(terms, id), ...wholePair(terms, id)]);
  if (possible.some(isZeroPair)) return without('missing', 'denominator-zero');
  const isTerm = all.some(({ figure }) => figure !== null);
  return without('missing', isTerm ? 'terms-missing' : 'nothing-reported');
};

const pairSenders = (pairs: readonly Pair[]): readonly Sender[] => {
  const keyOf = ({ unit, level }: Pair): string => `${level} ${unit}`;
  return [...new Set(pairs.map(keyOf))].flatMap((key) => {
    const same = pairs.filter((pair) => keyOf(pair) === key);
    const [first] = same;
    if (first === undefined) return [];
    const days = union(same.flatMap((pair) => pair.days));
    const above = sumOf(same.map(({ numerator }) => total(numerator)));
    const under = sumOf(same.map(({ denominator }) => total(denominator)));
    return [{ unit: first.unit, scope: first.level, days, parts: [above, under] }];
  });
};

const rateOf =
  ({ factor }: Ratio) =>
  (senders: readonly Sender[]): Figure => {
    const part = (at: 0 | 1): Figure => sumOf(senders.map(({ parts }) => parts[at] ?? nothing));
    return ratioOf(part(0), part(1), factor);
  };

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
  const result = isKnown ? known(reckon(senders)) : emptyResult(scene, units);
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
