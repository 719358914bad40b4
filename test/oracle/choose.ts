import type { DaySet } from './day-sets.js';
import { count, intersect, lengthOf, liesIn, overlapsAny, subtract, union } from './day-sets.js';
import type { Scene } from './scene.js';
import { streamsOf } from './scene.js';
import { compareSchedules, schedule, setsWithoutOverlap } from './schedule.js';
import type { Span } from './spans.js';
import { chooseStocks } from './stocks.js';
import { allBelow, below, inTree, subtree } from './tree.js';

type Lines = readonly (string | null)[];

const daysOf = (spans: readonly Span[]): DaySet => union(spans.map((span) => span.days));

/** Unit-days owed by the unit and all below it. */
const owedDays = ({ units, net }: Scene, unit: string, days: DaySet): number =>
  subtree(units, unit).reduce((sum, id) => sum + count(intersect(net.get(id) ?? [], days)), 0);

const standsIn = ({ units }: Scene, { scope, unit }: Span): boolean =>
  scope === 'consolidated' && below(units, unit).length > 0;

const weightOf = (scene: Scene, span: Span): number =>
  standsIn(scene, span)
    ? Math.max(lengthOf(span.days), owedDays(scene, span.unit, [span.days]))
    : lengthOf(span.days);

/** Whether nobody below owes any of the days, and nothing was chosen there. */
const isAlone = ({ units, net }: Scene, unit: string, { beneath, days }: Choice): boolean =>
  beneath.length === 0 &&
  allBelow(units, unit).every((id) => count(intersect(net.get(id) ?? [], days)) === 0);

interface Choice {
  /** Those in which it is open what counts. */
  readonly days: DaySet;
  readonly own: readonly Span[];
  readonly beneath: readonly Span[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What a set gains, and the weight of what was sent and would be displaced by it. */
const gainOf = (scene: Scene, set: readonly Span[], choice: Choice) => {
  const { own, beneath } = choice;
  const days = daysOf(set);
  const unit = set[0]?.unit ?? '';
  const worth = isAlone(scene, unit, choice) ? count(days) : owedDays(scene, unit, days);
  const replaced = beneath.filter((span) => overlapsAny(span.days, days));
  const touched = own.filter((span) => overlapsAny(span.days, days));
  const weight = sum(replaced.map((span) => weightOf(scene, span)));
  const outside = sum(touched.map((span) => count(subtract([span.days], days))));
  const lost = weight + sum(touched.map((span) => lengthOf(span.days)));
  return { set, gain: worth - weight - outside, lost };
};

/** The largest gain, then the least that is displaced, then as among schedules. */
const bestSet = (scene: Scene, consolidated: readonly Span[], choice: Choice): readonly Span[] => {
  const [best] = setsWithoutOverlap(consolidated)
    .filter((set) => set.length > 0)
    .map((set) => gainOf(scene, set, choice))
    .sort(
      (a, b) => b.gain - a.gain || a.lost - b.lost || compareSchedules(b.set, a.set, scene.lines),
    );
  return best !== undefined && best.gain > 0 ? best.set : [];
};

/** What counts of a unit and all below it in the days, on one stream of lines. */
const chooseIn = (scene: Scene, unit: string, stream: Lines, days: DaySet): readonly Span[] => {
  const here = scene.spans.filter(
    (span) => span.unit === unit && stream.includes(span.line) && liesIn(span.days, days),
  );
  const children = below(scene.units, unit);
  if (children.length === 0) return schedule(here, scene.lines);
  const anew = (left: DaySet): Choice => ({
    days: left,
    own: schedule(
      here.filter((span) => span.scope === 'own' && liesIn(span.days, left)),
      scene.lines,
    ),
    beneath: children.flatMap((child) => chooseIn(scene, child, stream, left)),
  });
  const without = anew(days);
  const set = bestSet(
    scene,
    here.filter((span) => span.scope === 'consolidated'),
    without,
  );
  if (set.length === 0) return [...without.own, ...without.beneath];
  const rest = anew(subtract(days, daysOf(set)));
  return [...set, ...rest.own, ...rest.beneath];
};

/** An activity of several bodies counts with the first unit of the tree and line that tell of it. */
const activitiesOnce = ({ units, lines }: Scene, spans: readonly Span[]): readonly Span[] => {
  const order = inTree(units);
  const bodyOf = ({ unit, line }: Span): number =>
    order.indexOf(unit) * lines.length + lines.indexOf(line);
  return spans.filter(
    (span) =>
      span.activity === null ||
      !spans.some((other) => other.activity === span.activity && bodyOf(other) < bodyOf(span)),
  );
};

/** What counts of the units and all below them. */
export const choose = (scene: Scene, units: readonly string[]): readonly Span[] => {
  const chosen = streamsOf(scene).flatMap((stream) =>
    units.flatMap((unit) =>
      scene.time === 'last'
        ? chooseStocks(scene, unit, stream)
        : chooseIn(scene, unit, stream, [scene.period]),
    ),
  );
  return activitiesOnce(scene, chosen);
};
