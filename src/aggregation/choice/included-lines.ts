import { groupBy } from '#room/kit';
import { bestSet } from './best-set.js';
import { allOf, candidatesFrom, type Candidates } from './candidates.js';
import { scheduleSpans } from './schedule.js';
import { daysOf, overlaps, type Span } from './span.js';
import { joined } from './stretches.js';

/** A line that contains others, by their numbers. */
export interface IncludingLine {
  readonly line: number;
  readonly includes: readonly number[];
}

const weightOver = (rivals: readonly Span[], spans: readonly Span[]): number =>
  rivals
    .filter((rival) => spans.every((span) => overlaps(rival, span)))
    .reduce((days, rival) => days + daysOf(rival), 0);

/** The reports of the line that contains others which count in place of those; often none. */
const standing = (
  including: readonly Span[],
  rivals: readonly Span[],
  many: number,
): readonly Span[] =>
  bestSet(including, {
    worth: (span) => daysOf(span) * many,
    lost: (spans) => weightOver(rivals, spans),
  });

/** A state of the line that contains others counts only while one of those has none. */
function standingState(
  including: readonly Span[],
  included: readonly Span[],
  { includes }: IncludingLine,
): readonly Span[] {
  const areAll = includes.every((line) => included.some((span) => span.line === line));
  return areAll ? [] : including.slice(0, 1);
}

/** Either a line that contains others counts or those, for each stretch of days. */
function settle(spans: readonly Span[], line: IncludingLine, isState: boolean): readonly Span[] {
  const including = spans.filter((span) => span.line === line.line);
  if (including.length === 0) return spans;
  const included = spans.filter((span) => line.includes.includes(span.line));
  const byLine = [...groupBy(included, (span) => span.line).values()];
  const taken = isState
    ? standingState(including, included, line)
    : standing(including, byLine.flatMap(scheduleSpans), line.includes.length);
  const days = joined(taken);
  const isOut = (span: Span): boolean =>
    line.includes.includes(span.line) &&
    (isState ? taken.length > 0 : days.some((stretch) => overlaps(span, stretch)));
  const kept = new Set(taken);
  return spans.filter((span) => (span.line === line.line ? kept.has(span) : !isOut(span)));
}

/** What may count of one unit, where a line contains others: no figure is in it twice. */
export function withoutIncluded(
  candidates: Candidates,
  lines: readonly IncludingLine[],
  isState: boolean,
): Candidates {
  if (lines.length === 0) return candidates;
  const spans = allOf(candidates);
  const scopes = [...groupBy(spans, ({ isConsolidated }) => isConsolidated).values()];
  const kept = new Set(
    scopes.flatMap((scope) => lines.reduce((left, line) => settle(left, line, isState), scope)),
  );
  return candidatesFrom(spans.filter((span) => kept.has(span)));
}
