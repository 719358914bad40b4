import { candidatesFrom, type Candidates } from '../choice/candidates.js';
import { isBottom } from '../choice/place-tree.js';
import type { Stretch } from '../choice/span.js';
import { chosenOf } from '../choice/spans-of-unit.js';
import { cutOut, daysInCommon, joined } from '../choice/stretches.js';
import type { CountedReport } from '../count/taken-of.js';
import type { Channel } from '../figure/channels-of.js';
import { isNothing, pairOf, type Pair, type Sides } from './pair.js';
import { areOpenings, daysToldBy, isState, kindOf, type Term, type Terms } from './terms.js';

/** What may count of one unit on one channel. */
interface Sent {
  readonly channel: Channel;
  readonly candidates: Candidates;
}

/** What may count of a unit by itself; at the bottom also what it sent as consolidated. */
function sentAt({ question }: Term, unit: number): readonly Sent[] {
  const { counting, figure, days } = question;
  const isAlone = isBottom(counting.tree, unit);
  return figure.channels.flatMap((channel) => {
    const all = channel.candidates(unit, days);
    const candidates = isAlone ? all : all.filter(({ isConsolidated }) => !isConsolidated);
    const { sent, runs } = candidates;
    return sent.length === 0 && runs.length === 0 ? [] : [{ channel, candidates }];
  });
}

/** A unit of which both terms were sent. */
interface Here {
  readonly terms: Terms;
  readonly unit: number;
  readonly above: readonly Sent[];
  readonly below: readonly Sent[];
}

const chosenAt = (
  sent: readonly Sent[],
  unit: number,
  wantedOf: (candidates: Candidates) => Candidates,
): readonly CountedReport[] =>
  sent.flatMap(({ channel, candidates }) =>
    chosenOf(wantedOf(candidates), channel.time).map((span) => ({
      unit,
      span,
      standsIn: false,
      weight: 0,
      channel,
    })),
  );

function ownPair(
  { terms, unit }: Here,
  sides: Sides,
  { days }: { readonly days: readonly Stretch[] },
): Pair {
  const stretch = terms.above.question.days;
  const unitDays = daysInCommon(terms.net.owedBy(unit), days);
  return pairOf(sides, { unit, isWhole: false, days, stretch, unitDays });
}

/** The days of which both terms tell the state, the latest first; of opening states the earliest. */
function daysOfStates({ terms, above, below }: Here): readonly number[] {
  const daysOf = (term: Term, sent: readonly Sent[]): ReadonlySet<number> =>
    new Set(
      sent.flatMap(({ candidates }) => candidates.sent.map((span) => daysToldBy(term, span).to)),
    );
  const others = daysOf(terms.below, below);
  const days = [...daysOf(terms.above, above)].filter((day) => others.has(day));
  return days.toSorted((a, b) => (areOpenings(terms) ? a - b : b - a));
}

function ofStates(here: Here): readonly Pair[] {
  const { terms, unit, above, below } = here;
  return daysOfStates(here).map((day) => {
    const on = (term: Term, sent: readonly Sent[]) =>
      chosenAt(sent, unit, (candidates) =>
        candidatesFrom(candidates.sent.filter((span) => daysToldBy(term, span).to === day)),
      );
    const sides = { above: on(terms.above, above), below: on(terms.below, below) };
    return ownPair(here, sides, { days: [{ from: day, to: day }] });
  });
}

/** The days of reports that both terms tell of; a state tells of whatever was counted. */
function daysOfBoth({ terms }: Here, { above, below }: Sides) {
  const [upper, lower] = [above, below].map((side) => joined(side.map(({ span }) => span)));
  const flows = isState(terms.above) ? [lower] : isState(terms.below) ? [upper] : [upper, lower];
  const told = flows.flatMap((days) => days ?? []);
  const [first = [], second = first] = flows;
  return { told: joined(told), both: cutOut(first, cutOut(first, second)) };
}

/** What counts of each term in the period: the rate of their sums. */
function ofSums(here: Here): readonly Pair[] {
  const { terms, unit, above, below } = here;
  const of = (sent: readonly Sent[]) => chosenAt(sent, unit, (all) => all);
  const sides = { above: of(above), below: of(below) };
  if (sides.above.length === 0 || sides.below.length === 0) return [];
  const { told, both } = daysOfBoth(here, sides);
  const unitDays = daysInCommon(terms.net.owedBy(unit), both);
  return [{ ...ownPair(here, sides, { days: told }), unitDays }];
}

/** What a unit has of its own: the pairs that count, and whether any was of nothing. */
export interface OwnPairs {
  readonly pairs: readonly Pair[];
  readonly hasNothing: boolean;
}

/** The pair of one unit by itself: its sums over the period; of states the latest of one day. */
export function pairsAt(terms: Terms, unit: number): OwnPairs {
  const here = { terms, unit, above: sentAt(terms.above, unit), below: sentAt(terms.below, unit) };
  if (here.above.length === 0 || here.below.length === 0) return { pairs: [], hasNothing: false };
  const all = kindOf(terms) === 'states' ? ofStates(here) : ofSums(here);
  const rated = all.filter((pair) => !isNothing(pair));
  return { pairs: rated.slice(0, 1), hasNothing: rated.length < all.length };
}
