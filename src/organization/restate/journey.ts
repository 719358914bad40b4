import { firstPlace } from '#room/kit';
import { addDays, type CalendarDate } from '#room/time';
import { isInForceAt } from '../unit/intervals.js';
import type { SuccessionEdge } from '../register/succession-edge.js';
import type { UnitRegister } from '../register/unit-register.js';

/** From one day to another, forwards or backwards in time. */
export interface Journey {
  readonly register: UnitRegister;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A unit on the way, having come to it on a day. */
export interface Stop {
  readonly unit: string;
  readonly date: CalendarDate;
}

/** What happens to a unit next: the units it passes to, itself among them where it stays. */
export interface Crossing {
  readonly date: CalendarDate;
  readonly targets: readonly string[];
  /** The edges of the succession, for their shares; none on the way back. */
  readonly edges: readonly SuccessionEdge[];
}

const isForwards = ({ from, to }: Journey): boolean => from <= to;

/** How many edges, which stand in the order of their dates, come no later than a day. */
const countUpTo = (edges: readonly SuccessionEdge[], date: CalendarDate): number =>
  firstPlace(edges.length, (at) => (edges[at]?.succession.date ?? '') > date);

/** The edges of the next day on the way of a unit on which it changes; none where it arrives. */
function nextEdges({ unit, date }: Stop, journey: Journey): readonly SuccessionEdge[] {
  const { register, to } = journey;
  const forwards = isForwards(journey);
  const table = forwards ? register.successorEdges : register.predecessorEdges;
  const edges = table.get(unit) ?? [];
  const behind = countUpTo(edges, date);
  const next = edges[forwards ? behind : behind - 1]?.succession.date;
  if (next === undefined || (forwards ? next > to : next <= to)) return [];
  const end = countUpTo(edges, next);
  let start = end;
  while (edges[start - 1]?.succession.date === next) start -= 1;
  return edges.slice(start, end);
}

/** The next change of a unit on its way, or null where it arrives as it is. */
export function crossingOf(stop: Stop, journey: Journey): Crossing | null {
  const edges = nextEdges(stop, journey);
  const [next] = edges;
  if (next === undefined) return null;
  const forwards = isForwards(journey);
  const { date } = next.succession;
  // On the way back the other side of the change is the day before it.
  const beyond = forwards ? date : addDays(date, -1);
  const stays = isInForceAt(journey.register.byId.get(stop.unit)?.validity ?? [], beyond);
  const others = edges.map((edge) => (forwards ? edge.to : edge.from));
  const targets = new Set(stays ? [...others, stop.unit] : others);
  return { date: beyond, targets: [...targets], edges: forwards ? edges : [] };
}

/** All units that a unit has become part of on the day of arrival. */
export function arrivals(stop: Stop, journey: Journey): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [stop];
  // The list grows while it is gone through.
  for (const at of open) {
    const key = `${at.date} ${at.unit}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const crossing = crossingOf(at, journey);
    const unit = journey.register.byId.get(at.unit);
    if (crossing !== null) {
      for (const target of crossing.targets) open.push({ unit: target, date: crossing.date });
    } else if (unit !== undefined && isInForceAt(unit.validity, journey.to)) {
      found.add(at.unit);
    }
  }
  return found;
}
