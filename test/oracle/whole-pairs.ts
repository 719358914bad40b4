import type { DaySet } from './day-sets.js';
import { count, intersect, sameDays, subtract, union } from './day-sets.js';
import type { Days } from './days.js';
import { filling } from './filling.js';
import type { Owed } from './owing.js';
import type { Pair, Sides, Terms } from './pair.js';
import { areFlows, areMixed, isZeroPair } from './pair.js';
import type { Scene } from './scene.js';
import type { Span } from './spans.js';
import { consolidatedOf, takenFor, toldDays } from './taken.js';
import { below, subtree, upwards } from './tree.js';

/** A pair of the figures of all at and below a unit, and the days that were asked for it. */
export interface WholePair extends Pair {
  readonly asked: Days;
}

/** What one term says of the units. */
interface Told {
  readonly scene: Scene;
  readonly spans: readonly Span[];
  readonly of: (unit: string) => DaySet;
}

const toldBy = (scene: Scene, spans: readonly Span[], sides: Sides): Told => {
  // Beside what adds up, a state tells of all days.
  const isTimeless = areMixed(sides) && scene.time === 'last';
  const daysOf = (span: Span): Days => (isTimeless ? scene.period : toldDays(scene, span));
  const tells = (span: Span, unit: string): boolean =>
    span.unit === unit ||
    (span.scope === 'consolidated' && upwards(scene.units, unit).includes(span.unit));
  const of = (unit: string): DaySet => union(spans.filter((span) => tells(span, unit)).map(daysOf));
  return { scene, spans, of };
};

const isSame = (a: DaySet, b: DaySet): boolean =>
  count(subtract(a, b)) === 0 && count(subtract(b, a)) === 0;

/** Whether the other term speaks of all that stands for no unit that owes. */
const hasMates = (told: Told, other: Told, owed: Owed): boolean => {
  const isLoose = ({ scope, unit, days }: Span): boolean =>
    scope === 'own' ||
    below(told.scene.units, unit).length === 0 ||
    subtree(told.scene.units, unit).every(
      (id) => count(intersect(owed.get(id) ?? [], [days])) === 0,
    );
  return told.spans
    .filter(isLoose)
    .every((span) => count(subtract([toldDays(told.scene, span)], other.of(span.unit))) === 0);
};

/** Mixed terms cover alike where both say something of the same units. */
const coverAlike = (a: DaySet, b: DaySet, isMixed: boolean): boolean =>
  isMixed ? count(a) > 0 === count(b) > 0 : isSame(a, b);

const pairOf = (
  terms: Terms,
  [above, under]: readonly [Told, Told],
  about: { readonly unit: string; readonly asked: Days },
): readonly WholePair[] => {
  const { unit, asked } = about;
  const isMixed = areMixed(terms);
  const here = subtree(above.scene.units, unit);
  const owedTo = (told: Told, id: string): DaySet =>
    intersect(terms.net.get(id) ?? [], told.of(id));
  const isAlike = here.every((id) => coverAlike(owedTo(above, id), owedTo(under, id), isMixed));
  const [first, second] = [above, under].map((told) => union(here.flatMap(told.of)));
  const flows = above.scene.time === 'last' ? under : above;
  const weight = here.reduce((sum, id) => sum + count(owedTo(flows, id)), 0);
  const days = isMixed ? union(here.flatMap(flows.of)) : (first ?? []);
  const isSameTime = isMixed || weight > 0 || isSame(first ?? [], second ?? []);
  const areMates =
    isMixed || (hasMates(above, under, terms.net) && hasMates(under, above, terms.net));
  if (!isAlike || !isSameTime || !areMates) return [];
  const stretch = areFlows(terms) ? asked : terms.numerator.period;
  const sides = { numerator: above.spans, denominator: under.spans };
  return [{ unit, level: 'consolidated', days, stretch, asked, weight, ...sides }];
};

/** The consolidated reports of the unit, where they fill all the days; of a state the latest. */
const asSent = (scene: Scene, unit: string): readonly Span[] => {
  const sent = scene.spans.filter((one) => one.unit === unit && one.scope === 'consolidated');
  return scene.time === 'last' ? consolidatedOf(scene, unit) : filling(scene, sent, scene.period);
};

/** Both as the unit sent them, both as chosen alone, or one of each; the first that is alike. */
const pairOver = (terms: Terms, unit: string, asked: Days): readonly WholePair[] => {
  const { numerator, denominator } = terms.over(asked);
  const [topSent, bottomSent] = [asSent(numerator, unit), asSent(denominator, unit)];
  const [top, bottom] = [takenFor(numerator, [unit]), takenFor(denominator, [unit])];
  const ways = [
    [topSent, bottomSent],
    [top, bottom],
    [topSent, bottom],
    [top, bottomSent],
  ] as const;
  const pairs = ways
    .filter((way) => way.every(({ length }) => length > 0))
    .flatMap(([above, under]) =>
      pairOf(terms, [toldBy(numerator, above, terms), toldBy(denominator, under, terms)], {
        unit,
        asked,
      }),
    );
  const rated = pairs.filter((pair) => !isZeroPair(pair));
  return [...rated, ...pairs].slice(0, 1);
};

/**
 * Pairs of all at and below a unit that sent a consolidated report of either term: over the period
 * asked, and over the days of each of those reports; of a state its last day.
 */
export const wholePairs = (terms: Terms, unit: string): readonly WholePair[] => {
  const { numerator, denominator } = terms;
  const sent = [numerator, denominator].flatMap((scene) =>
    scene.spans
      .filter((span) => span.unit === unit && span.scope === 'consolidated')
      .map((span) => toldDays(scene, span)),
  );
  if (sent.length === 0) return [];
  const others = areMixed(terms) ? [] : sent;
  const all = [numerator.period, ...others];
  return all
    .filter((days, at) => all.findIndex((one) => sameDays(one, days)) === at)
    .flatMap((days) => pairOver(terms, unit, days));
};
