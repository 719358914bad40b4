import type { Figure } from './bounds.js';
import type { OracleCase, OracleQuestion } from './case.js';
import type { Days } from './days.js';
import { pairsAt } from './levels.js';
import { isMet } from './met.js';
import { noRatio } from './no-ratio.js';
import type { Outcome, Result } from './outcome.js';
import { ascending, underPolicy } from './outcome.js';
import type { Pair } from './pair.js';
import { pairSenders, rateOf } from './pair-senders.js';
import type { RatioScene } from './ratio-scene.js';
import { jointStatus, ratioScene } from './ratio-scene.js';
import type { Span } from './spans.js';
import { areWhole, onlyStated, statedBy } from './stated.js';
import { sendersOf } from './sums.js';
import { standsInOf, takenFor } from './taken.js';

type Ratio = NonNullable<OracleCase['indicators'][number]['ratio']>;

const known = (figure: Figure): Result => ({ state: 'reported', figure, reason: null });

interface Choice {
  readonly pairs: readonly Pair[];
  readonly rates: readonly Span[];
}

/** Pairs, or the stated rate in their place. */
const chosen = (scene: RatioScene, units: readonly string[]): Choice => {
  const { terms } = scene;
  const isForbidden = [terms.numerator, terms.denominator].some(
    ({ indicator }) => indicator.unit === 'forbid',
  );
  const roots = isForbidden && units.length > 1 ? [] : units;
  const pairs = roots.flatMap((unit) => pairsAt(terms, unit));
  const rates = statedBy(scene, units);
  return rates.length === 0 || areWhole(terms, pairs) ? { pairs, rates: [] } : { pairs: [], rates };
};

/** Whether all is in: by the stated rate, or of each term by itself. */
const isComplete = ({ owed, stated, sendings }: RatioScene, { pairs, rates }: Choice): boolean => {
  const above = pairs.flatMap(({ numerator }) => numerator);
  const under = pairs.flatMap(({ denominator }) => denominator);
  return [...sendings].every(([unit, sending]) =>
    rates.length > 0
      ? isMet(stated, [unit, sending.stated], rates)
      : isMet(owed.numerator, [unit, sending.numerator], above) &&
        isMet(owed.denominator, [unit, sending.denominator], under),
  );
};

const spansOf = ({ pairs, rates }: Choice): readonly Span[] => [
  ...rates,
  ...pairs.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]),
];

/** The units of which something was left out that would count by itself. */
const droppedOf = (
  scene: RatioScene,
  units: readonly string[],
  choice: Choice,
): readonly string[] => {
  const { numerator, denominator } = scene.terms;
  const taken = new Set(spansOf(choice).flatMap(({ places }) => places));
  const left = [numerator, denominator]
    .flatMap((term) => takenFor(term, units))
    .filter(({ places }) => places.some((place) => !taken.has(place)))
    .map(({ unit }) => unit);
  const stated = choice.rates.length > 0 ? [] : onlyStated(scene, units, choice.pairs);
  return [...new Set([...left, ...stated])];
};

export const ratioOutcome = (
  oracleCase: OracleCase,
  ratio: Ratio,
  { question, period }: { readonly question: OracleQuestion; readonly period: Days },
): Outcome => {
  const { units, policy } = question;
  const scene = ratioScene(oracleCase, ratio, period);
  const choice = chosen(scene, units);
  const [rate] = choice.rates;
  const isRecomputed = choice.pairs.length > 0;
  const statuses = new Map(
    [...scene.sendings].map(([unit, sending]) => [unit, jointStatus(sending, isRecomputed)]),
  );
  const senders = rate ? sendersOf(scene.stated, choice.rates) : pairSenders(choice.pairs);
  const reckon = rate ? (): Figure => rate.figure : rateOf(ratio);
  const result = senders.length > 0 ? known(reckon(senders)) : noRatio(scene, units, statuses);
  const spans = spansOf(choice);
  return {
    ...underPolicy(result, policy, {
      isComplete: isComplete(scene, choice),
      mayBeZero: false,
    }),
    statuses,
    senders,
    reckon,
    taken: ascending(spans.flatMap(({ places }) => places)),
    standsIn: standsInOf(scene.stated, spans),
    dropped: droppedOf(scene, units, choice).length,
  };
};
