import { isBottom } from '../choice/place-tree.js';
import type { Span, Stretch } from '../choice/span.js';
import { chosenOf } from '../choice/spans-of-unit.js';
import { daysInCommon, joined } from '../choice/stretches.js';
import type { CountedReport } from '../count/taken-of.js';
import type { Channel } from '../figure/figures-of.js';
import { offerOf } from './filled.js';
import { isNothing, pairOf, type Pair, type Sides } from './pair.js';
import { bestSpans, possibleSpans } from './pair-spans.js';
import { isState, kindOf, type Term, type Terms } from './terms.js';

/** What may count of one unit on one channel. */
interface Sent {
  readonly channel: Channel;
  readonly spans: readonly Span[];
}

/** What may count of a unit by itself; at the bottom also what it sent as consolidated. */
function sentAt({ question }: Term, unit: number): readonly Sent[] {
  const { counting, figure, days } = question;
  const isAlone = isBottom(counting.tree, unit);
  return figure.channels.flatMap((channel) => {
    const all = channel.candidates(unit, days);
    const spans = isAlone ? all : all.filter(({ isConsolidated }) => !isConsolidated);
    return spans.length === 0 ? [] : [{ channel, spans }];
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
  isWanted: (span: Span) => boolean,
): readonly CountedReport[] =>
  sent.flatMap(({ channel, spans }) =>
    chosenOf(spans.filter(isWanted), channel.time).map((span) => ({
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
  about: { readonly days: readonly Stretch[]; readonly stretch?: Stretch },
): Pair {
  const { days, stretch = terms.above.question.days } = about;
  const unitDays = daysInCommon(terms.net.owedBy(unit), days);
  return pairOf(sides, { unit, isWhole: false, days, stretch, unitDays });
}

/** The last days of which both terms tell the state, the latest first. */
function ofStates(here: Here): readonly Pair[] {
  const { unit, above, below } = here;
  const endsOf = (sent: readonly Sent[]): ReadonlySet<number> =>
    new Set(sent.flatMap(({ spans }) => spans.map(({ to }) => to)));
  const others = endsOf(below);
  const ends = [...endsOf(above)].filter((to) => others.has(to)).sort((a, b) => b - a);
  return ends.map((day) => {
    const on = (sent: readonly Sent[]) => chosenAt(sent, unit, ({ to }) => to === day);
    return ownPair(
      here,
      { above: on(above), below: on(below) },
      { days: [{ from: day, to: day }] },
    );
  });
}

/** A state goes with whatever was counted. */
function ofMixed(here: Here): readonly Pair[] {
  const { terms, unit, above, below } = here;
  const of = (sent: readonly Sent[]) => chosenAt(sent, unit, () => true);
  const sides = { above: of(above), below: of(below) };
  if (sides.above.length === 0 || sides.below.length === 0) return [];
  const flows = isState(terms.above) ? sides.below : sides.above;
  return [ownPair(here, sides, { days: joined(flows.map(({ span }) => span)) })];
}

/** What a unit has of its own: the pairs that count, and whether any was of nothing. */
export interface OwnPairs {
  readonly pairs: readonly Pair[];
  readonly hasNothing: boolean;
}

function ofFlows(here: Here): OwnPairs {
  const { unit, above, below } = here;
  const offers = (sent: readonly Sent[]) => sent.map((one) => offerOf(one.channel, one.spans));
  const all = possibleSpans({ unit, above: offers(above), below: offers(below) });
  const rated = all.filter((sides) => !isNothing(sides));
  const pairs = bestSpans(rated).map((sides) => {
    const stretch = { from: sides.from, to: sides.to };
    return ownPair(here, sides, { days: [stretch], stretch });
  });
  return { pairs, hasNothing: rated.length < all.length };
}

/** The pairs of one unit by itself: the stretches that both fill; of states the latest. */
export function pairsAt(terms: Terms, unit: number): OwnPairs {
  const here = { terms, unit, above: sentAt(terms.above, unit), below: sentAt(terms.below, unit) };
  if (here.above.length === 0 || here.below.length === 0) return { pairs: [], hasNothing: false };
  const kind = kindOf(terms);
  if (kind === 'flows') return ofFlows(here);
  const all = kind === 'mixed' ? ofMixed(here) : ofStates(here);
  const rated = all.filter((pair) => !isNothing(pair));
  return { pairs: rated.slice(0, 1), hasNothing: rated.length < all.length };
}
