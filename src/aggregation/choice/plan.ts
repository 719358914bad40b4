import { daysOf, type Span } from './span.js';

/** A choice of reports in time that do not overlap; the tail is shared with other choices. */
export interface Plan {
  readonly span: Span;
  readonly next: Plan | null;
  readonly days: number;
  readonly ownDays: number;
  readonly count: number;
  readonly squares: number;
  readonly ranks: number;
}

/** A plan with one more report before it. */
export function before(span: Span, next: Plan | null): Plan {
  const days = daysOf(span);
  return {
    span,
    next,
    days: days + (next?.days ?? 0),
    ownDays: (span.isConsolidated ? 0 : days) + (next?.ownDays ?? 0),
    count: 1 + (next?.count ?? 0),
    squares: days * days + (next?.squares ?? 0),
    ranks: span.rank + (next?.ranks ?? 0),
  };
}

/** Days by line of the parts of two plans that they do not share, those of `b` taken away. */
function surplusByLine(a: Plan | null, b: Plan | null): ReadonlyMap<number, number> {
  const surplus = new Map<number, number>();
  const count = (span: Span, sign: number): void => {
    surplus.set(span.line, (surplus.get(span.line) ?? 0) + sign * daysOf(span));
  };
  let [left, right] = [a, b];
  while (left !== right) {
    // The one that begins earlier goes on; a shared tail begins later than both.
    if (right === null || (left !== null && left.span.from <= right.span.from)) {
      if (left === null) break;
      count(left.span, 1);
      left = left.next;
    } else {
      count(right.span, -1);
      right = right.next;
    }
  }
  return surplus;
}

function byLines(a: Plan, b: Plan): number {
  const surplus = [...surplusByLine(a, b)].filter(([, days]) => days !== 0);
  const [first] = surplus.toSorted(([line], [other]) => line - other);
  return first?.[1] ?? 0;
}

/** Above zero where the first report that differs begins earlier in `a`. */
function byFirstDays(a: Plan, b: Plan): number {
  let [left, right]: [Plan | null, Plan | null] = [a, b];
  while (left !== null && right !== null && left !== right) {
    if (left.span.from !== right.span.from) return right.span.from - left.span.from;
    [left, right] = [left.next, right.next];
  }
  return 0;
}

/** Above zero where `a` has more days, own days, days of earlier lines, or then fewer reports. */
export const byMeasures = (a: Plan, b: Plan): number =>
  a.days - b.days || a.ownDays - b.ownDays || byLines(a, b) || b.count - a.count;

/** Which of two plans counts: most days, then what was agreed for equals. */
export function isBetter(a: Plan, b: Plan): boolean {
  const order = byMeasures(a, b) || a.squares - b.squares || b.ranks - a.ranks || byFirstDays(a, b);
  return order > 0;
}

/** The reports of a plan, in time. */
export function spansOf(plan: Plan | null): readonly Span[] {
  const spans: Span[] = [];
  for (let rest = plan; rest !== null; rest = rest.next) spans.push(rest.span);
  return spans;
}
