import { arrivals, crossingOf, type Crossing, type Journey, type Stop } from './journey.js';
import { divide } from './divide.js';
import type { HeirsAround } from './heirs-around.js';
import { createLoads, type Load, type Loads } from './loads.js';
import type { Succession } from '../register/succession.js';
import type { UnitAmount } from './unit-amount.js';

/** A part of an amount with the units that it may belong to on arrival. */
export interface Piece {
  readonly amount: number;
  /** One unit: it is that unit's. None: nobody took over. */
  readonly among: readonly string[];
  /** Whether those are only the units above: the amount is not theirs, but lies below them. */
  readonly isAbove?: boolean;
  readonly from: string;
}

/** What amounts are carried through. */
export interface Carrier {
  readonly journey: Journey;
  /** Of the tree of the day of departure. */
  readonly heirs: HeirsAround;
  readonly by: string | undefined;
}

/** By receiving unit: what a succession gives it of one unit; the first share told counts. */
const sharesFrom = ({ shares }: Succession, from: string) =>
  new Map(
    shares
      .filter((share) => share.from === from)
      .toReversed()
      .map(({ to, of }) => [to, of]),
  );

/** By receiving unit: the part of a unit's amount that the successions of a crossing give it. */
function sharesOf({ edges }: Crossing, from: string, by: string | undefined) {
  const told = new Map<Succession, ReturnType<typeof sharesFrom>>();
  const parts = new Map<string, number>();
  for (const { to, succession } of by === undefined ? [] : edges) {
    const shares = told.get(succession) ?? sharesFrom(succession, from);
    told.set(succession, shares);
    const part = by === undefined ? undefined : shares.get(to)?.[by];
    if (part !== undefined) parts.set(to, part);
  }
  return parts;
}

const union = (sets: readonly ReadonlySet<string>[]): readonly string[] => [
  ...new Set(sets.flatMap((set) => [...set])),
];

/** The amount of a unit that nobody took over as a whole. */
function strand(amount: number, unit: string, { heirs }: Carrier): Piece {
  const below = heirs.below(unit);
  if (below.length > 0) return { amount, among: below, from: unit };
  return { amount, among: heirs.above(unit), isAbove: true, from: unit };
}

/** A part that no share gives to one of several units: it may belong to any of their heirs. */
function undivided(amount: number, stops: readonly Stop[], { journey }: Carrier): Arrived {
  return { amount, among: union(stops.map((stop) => arrivals(stop, journey))) };
}

type Arrived = Omit<Piece, 'from'>;

/** Takes one load over a crossing; what no share gives to one unit is left behind. */
function cross(
  { stop, amount }: Load,
  crossing: Crossing,
  { loads, carrier }: { readonly loads: Loads; readonly carrier: Carrier },
): readonly Arrived[] {
  const stops = crossing.targets.map((unit) => ({ unit, date: crossing.date }));
  const [only, ...others] = stops;
  if (only !== undefined && others.length === 0) {
    loads.add(only, amount);
    return [];
  }
  const shares = sharesOf(crossing, stop.unit, carrier.by);
  const { parts, rest } = divide(amount, shares);
  for (const next of stops) {
    const part = parts.get(next.unit);
    if (part !== undefined) loads.add(next, part);
  }
  if (rest === 0) return [];
  const open = stops.filter(({ unit }) => !shares.has(unit));
  return [undivided(rest, open.length === 0 ? stops : open, carrier)];
}

function carryFrom(stop: Stop, amount: number, carrier: Carrier): readonly Arrived[] {
  const { from, to } = carrier.journey;
  const loads = createLoads(from <= to);
  const arrived: Arrived[] = [];
  const left: Arrived[] = [];
  loads.add(stop, amount);
  for (let load = loads.take(); load !== undefined; load = loads.take()) {
    const crossing = crossingOf(load.stop, carrier.journey);
    if (crossing !== null) left.push(...cross(load, crossing, { loads, carrier }));
    else arrived.push({ amount: load.amount, among: [...arrivals(load.stop, carrier.journey)] });
  }
  return [...arrived, ...left];
}

/** Carries one amount to the day of arrival. */
export function carry({ unit, amount }: UnitAmount, carrier: Carrier): readonly Piece[] {
  const stop = { unit, date: carrier.journey.from };
  const pieces = carryFrom(stop, amount, carrier);
  return pieces.map((piece) =>
    piece.among.length === 0 ? strand(piece.amount, unit, carrier) : { ...piece, from: unit },
  );
}
