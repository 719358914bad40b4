import { firstPlace } from '#room/kit';
import { daysOf, overlaps, type Report } from './span.js';

/** The longest figure, and figures by their first day. */
interface Figures {
  readonly sorted: readonly Report[];
  readonly longest: number;
  readonly shortest: number;
}

function figuresOf(spans: readonly Report[]): Figures {
  const sorted = spans.filter(({ isNil }) => !isNil).toSorted((a, b) => a.from - b.from);
  const lengths = sorted.map(daysOf);
  return {
    sorted,
    longest: lengths.reduce((most, days) => Math.max(most, days), 0),
    shortest: lengths.reduce((least, days) => Math.min(least, days), Infinity),
  };
}

const startOf = ({ sorted, longest }: Figures, day: number): number =>
  firstPlace(sorted.length, (at) => (sorted[at]?.from ?? Infinity) + longest > day);

function hidesShorter(nil: Report, figures: Figures): boolean {
  if (daysOf(nil) <= figures.shortest) return false;
  for (let at = startOf(figures, nil.from); at < figures.sorted.length; at += 1) {
    const figure = figures.sorted[at];
    if (figure === undefined || figure.from > nil.to) return false;
    if (overlaps(figure, nil) && daysOf(figure) < daysOf(nil)) return true;
  }
  return false;
}

/** Leaves out each “không phát sinh” that overlaps a figure shorter than itself. */
export function withoutLongNil(spans: readonly Report[]): readonly Report[] {
  if (!spans.some(({ isNil }) => isNil)) return spans;
  const figures = figuresOf(spans);
  return spans.filter((span) => !span.isNil || !hidesShorter(span, figures));
}
