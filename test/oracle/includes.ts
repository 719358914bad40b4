import type { OracleCase } from './case.js';
import { count, lengthOf, overlapsAny, union } from './day-sets.js';
import type { Scene } from './scene.js';
import { compareSchedules, schedule, setsWithoutOverlap } from './schedule.js';
import type { Span } from './spans.js';
import { latest } from './stocks.js';

type Line = OracleCase['lines'][number];

/** What a set gains, and the days of what would be displaced by it. */
const gainOf = (set: readonly Span[], chosen: readonly Span[], line: Line) => {
  const days = union(set.map((span) => span.days));
  const hit = chosen.filter((span) => overlapsAny(span.days, days));
  const lost = hit.reduce((all, span) => all + lengthOf(span.days), 0);
  return { set, gain: count(days) * line.includes.length - lost, lost };
};

/** Which reports of the line that includes others count: the best set, or none. */
const standing = (
  including: readonly Span[],
  included: readonly Span[],
  line: Line,
): readonly Span[] => {
  const chosen = line.includes.flatMap((id) =>
    schedule(
      included.filter((span) => span.line === id),
      [id],
    ),
  );
  const rated = setsWithoutOverlap(including)
    .filter((set) => set.length > 0)
    .map((set) => gainOf(set, chosen, line))
    .sort(
      (a, b) => b.gain - a.gain || a.lost - b.lost || compareSchedules(b.set, a.set, [line.id]),
    );
  const [best] = rated;
  return best !== undefined && best.gain > 0 ? best.set : [];
};

const stockStanding = (
  including: readonly Span[],
  included: readonly Span[],
  line: Line,
): readonly Span[] =>
  line.includes.every((id) => included.some((span) => span.line === id))
    ? []
    : latest(including, [line.id]);

/** Of one unit and scope: either the line that includes others or those, for each stretch. */
const settle = (spans: readonly Span[], line: Line, isStock: boolean): readonly Span[] => {
  const including = spans.filter((span) => span.line === line.id);
  const included = spans.filter((span) => line.includes.includes(span.line ?? ''));
  const taken = (isStock ? stockStanding : standing)(including, included, line);
  const days = union(taken.map((span) => span.days));
  const others = spans.filter((span) => span.line !== line.id);
  const isOut = (span: Span): boolean =>
    included.includes(span) && (isStock ? taken.length > 0 : overlapsAny(span.days, days));
  return [...others.filter((span) => !isOut(span)), ...taken];
};

/** Without the reports on lines whose figures are in those of another, or the other way round. */
export const withoutIncluded = (scene: Scene, lines: readonly Line[]): Scene => {
  if (scene.indicator.line === 'once') return scene;
  const isStock = scene.time === 'last';
  const keyOf = ({ unit, scope }: Span): string => `${scope} ${unit}`;
  const keys = [...new Set(scene.spans.map(keyOf))];
  const spans = keys.flatMap((key) =>
    lines
      .filter(({ includes }) => includes.length > 0)
      .reduce<readonly Span[]>(
        (left, line) => settle(left, line, isStock),
        scene.spans.filter((span) => keyOf(span) === key),
      ),
  );
  return { ...scene, spans };
};
