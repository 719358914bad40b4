import { onDemand } from '#room/kit';
import type { Cell } from '../cell.js';
import { isBottom } from '../choice/place-tree.js';
import { exactly } from '../choice/quantity.js';
import { known, noAmount, type Bare } from '../count/amounts.js';
import type { CellsAsked } from '../fast/cells-asked.js';
import { seenBits } from '../fast/draft.js';
import { withLateLists } from '../fast/late-lists.js';
import { emptyList } from '../fast/lists.js';
import { findPlain, type FoundPlain } from './plain-found.js';
import type { PlainRatio } from './plain-ratio.js';
import { plainRatioLists } from './plain-ratio-lists.js';
import { rateOf } from './rate-of.js';

/** The sums of both terms; null where there is no pair. */
function termsOf({ above, below }: PlainRatio, found: FoundPlain) {
  if (!found.hasPair) return { numerator: null, denominator: null };
  return {
    numerator: found.above / (above.block.scales[above.slot] ?? 1),
    denominator: found.below / (below.block.scales[below.slot] ?? 1),
  };
}

function bareOf(
  { indicator }: PlainRatio,
  found: FoundPlain,
  terms: ReturnType<typeof termsOf>,
): Bare {
  const { numerator, denominator } = terms;
  if (numerator !== null && denominator !== null) {
    const sums = { numerator: exactly(numerator), denominator: exactly(denominator) };
    return known(rateOf(sums, indicator.ratio?.factor ?? 1), 'reported');
  }
  if (found.hasNothing) return noAmount('nil', 'denominator-zero');
  const isTerm = (found.seen & (seenBits.counted | seenBits.over)) !== 0;
  return noAmount('missing', isTerm ? 'terms-missing' : 'nothing-reported');
}

interface Places {
  readonly units: readonly number[];
  /** The id of the one unit asked. */
  readonly unit: string | null;
  readonly at: number;
}

function cellOf(ratio: PlainRatio, { units, unit, at }: Places, asked: CellsAsked): Cell {
  const { store, periods } = ratio.above.scope;
  const { period } = periods[at] ?? {};
  if (period === undefined) throw new RangeError(`The table has no period ${at}.`);
  const found = findPlain(ratio, units, at);
  const { reported, partial, left } = found;
  if (asked.policy === 'strict' && reported < units.length) return asked.ask(period);
  const terms = termsOf(ratio, found);
  // Groups name their units in any order.
  const inOrder = left.toSorted((a, b) => a - b);
  const droppedUnits = Object.freeze(inOrder.map((one) => store.tree.units[one]?.id ?? ''));
  const bare = bareOf(ratio, found, terms);
  if (bare.bounds !== null) Object.freeze(bare.bounds);
  const cell = {
    ...bare,
    indicator: ratio.indicator.code,
    period: period.id,
    precision: undefined,
    coverage: Object.freeze({ reported, partial, expected: units.length }),
    standsIn: emptyList,
    terms: Object.freeze({ ...terms, dropped: left.length, droppedUnits }),
    unit,
  };
  return withLateLists(
    cell,
    onDemand(() => plainRatioLists(ratio, units, at)),
  );
}

/** The cells of a plain ratio of some units, one for each period, frozen. */
export function plainRatioCells(ratio: PlainRatio, asked: CellsAsked): readonly Cell[] {
  const { roots } = asked;
  const { store, periods } = ratio.above.scope;
  const { tree } = store;
  const units: number[] = [];
  for (const root of roots) {
    for (let one = root; one <= (tree.last[root] ?? root); one += 1) {
      if (isBottom(tree, one)) units.push(one);
    }
  }
  const [root = -1] = roots;
  const unit = roots.length === 1 ? (tree.units[root]?.id ?? null) : null;
  return periods.map((_, at) => cellOf(ratio, { units, unit, at }, asked));
}
