import { onDemand } from '#room/kit';
import type { Cell } from '../cell.js';
import type { Bare } from '../count/amounts.js';
import type { Outcome } from '../count/outcome.js';
import type { Lists } from '../fast/late-lists.js';
import type { CountedHalves } from './counted-halves.js';
import { joinedLists } from './joined-lists.js';
import type { PushedAsked } from './pushed-asked.js';

function coverageOf({ sum, other }: CountedHalves): Cell['coverage'] {
  const { reported = 0, partial = 0, expected = 0 } = other?.cell.coverage ?? {};
  return {
    reported: sum.reported + reported,
    partial: sum.partial + partial,
    expected: sum.expected + expected,
  };
}

const hidden = (lists: Lists, name: keyof Lists) => ({ enumerable: false, get: () => lists[name] });

/** A cell whose lists are made when one is looked at; they are not among the fields that are copied. */
function withHiddenLists(cell: Omit<Outcome['cell'], keyof Lists>, lists: () => Lists) {
  const late = {
    get silent() {
      return lists().silent;
    },
    get partial() {
      return lists().partial;
    },
    get contributors() {
      return lists().contributors;
    },
    get excluded() {
      return lists().excluded;
    },
  };
  return Object.defineProperties(
    { ...cell },
    {
      silent: hidden(late, 'silent'),
      partial: hidden(late, 'partial'),
      contributors: hidden(late, 'contributors'),
      excluded: hidden(late, 'excluded'),
    },
  );
}

const hasLists = (cell: object): cell is Outcome['cell'] => 'excluded' in cell;

/** The cell of both halves, with what was worked out of its amount. */
export function cellOfHalves(
  halves: CountedHalves,
  { question, roots }: PushedAsked,
  told: Bare & Pick<Cell, 'precision' | 'terms'>,
): Outcome['cell'] {
  const { tree } = question.counting;
  const cell = {
    ...told,
    indicator: question.figure.key.indicator.code,
    period: question.period.id,
    coverage: coverageOf(halves),
    standsIn: told.bounds === null ? [] : (halves.other?.cell.standsIn ?? []),
  };
  const made = withHiddenLists(
    cell,
    onDemand(() => joinedLists({ tree, roots }, halves, told)),
  );
  if (!hasLists(made)) throw new TypeError('The cell got no lists.');
  return made;
}
