import { addDays, daysBetween } from '#room/time';

/** A stretch of days, both ends inclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** How many days a span has. */
export const lengthOf = ({ from, to }: Span): number => daysBetween(from, to) + 1;

interface Choice<Item> {
  readonly days: number;
  readonly items: readonly Item[];
}

const better = <Item>(a: Choice<Item>, b: Choice<Item>): Choice<Item> => {
  if (a.days !== b.days) return a.days > b.days ? a : b;
  return b.items.length < a.items.length ? b : a;
};

/**
 * Chooses spans that do not overlap and together cover the most days; among equals the fewest.
 *
 * A report for six months and those of its months are thus never added to each other.
 */
export function bestCover<Item extends Span>(spans: readonly Item[]): readonly Item[] {
  const byEnd = [...spans].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const best: Choice<Item>[] = [{ days: 0, items: [] }];
  byEnd.forEach((span, index) => {
    const free = byEnd.filter(({ to }, at) => at < index && to < span.from).length;
    const before = best[free] ?? { days: 0, items: [] };
    const taken = { days: before.days + lengthOf(span), items: [...before.items, span] };
    best.push(better(best[index] ?? before, taken));
  });
  return best.at(-1)?.items ?? [];
}

/** Tells whether spans that do not overlap fill a stretch of days without a gap. */
export const fills = (spans: readonly Span[], target: Span): boolean =>
  spans.reduce((days, span) => days + lengthOf(span), 0) === lengthOf(target);

/** The day after a span. */
export const dayAfter = ({ to }: Span): string => addDays(to, 1);
