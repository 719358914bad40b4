import type { Hierarchy } from '../tree/hierarchy.js';
import { arrivals, crossingOf, type Crossing, type Journey, type Stop } from './journey.js';
import { divide } from './divide.js';
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
  /** The tree of the day of departure. */
  readonly before: Hierarchy;
  readonly by: string | undefined;
}

const sharesOf = ({ edges }: Crossing, from: string, by: string | undefined) =>
  new Map(
    edges.flatMap(({ to, succession }) => {
      const share = succession.shares.find((each) => each.from === from && each.to === to);
      const part = by === undefined ? undefined : share?.of[by];
      return part === undefined ? [] : [[to, part] as const];
    }),
  );

const union = (sets: readonly ReadonlySet<string>[]): readonly string[] => [
  ...new Set(sets.flatMap((set) => [...set])),
];

/** Where the people of a unit without heirs of its own are now: with the heirs of those below it. */
function heirsBelow(unit: string, { journey, before }: Carrier): readonly string[] {
  const found: ReadonlySet<string>[] = [];
  const open = [...(before.children.get(unit) ?? [])];
  // The list grows while it is gone through.
  for (const at of open) {
    const heirs = arrivals({ unit: at.id, date: journey.from }, journey);
    found.push(heirs);
    if (heirs.size === 0) open.push(...(before.children.get(at.id) ?? []));
  }
  return union(found);
}

/** Or at least where the unit above it is now. */
function heirsAbove(unit: string, { journey, before }: Carrier): readonly string[] {
  let at = before.byId.get(unit)?.parent;
  while (at !== undefined) {
    const heirs = arrivals({ unit: at, date: journey.from }, journey);
    if (heirs.size > 0) return [...heirs];
    at = before.byId.get(at)?.parent;
  }
  return [];
}

/** The amount of a unit that nobody took over as a whole. */
function strand(amount: number, unit: string, carrier: Carrier): Piece {
  const below = heirsBelow(unit, carrier);
  if (below.length > 0) return { amount, among: below, from: unit };
  return { amount, among: heirsAbove(unit, carrier), isAbove: true, from: unit };
}

/** A part that no share gives to one of several units: it may belong to any of their heirs. */
function undivided(
  amount: number,
  stops: readonly Stop[],
  { journey }: Carrier,
): Omit<Piece, 'from'> {
  return { amount, among: union(stops.map((stop) => arrivals(stop, journey))) };
}

function carryFrom(stop: Stop, amount: number, carrier: Carrier): readonly Omit<Piece, 'from'>[] {
  const crossing = crossingOf(stop, carrier.journey);
  if (crossing === null) {
    return [{ amount, among: [...arrivals(stop, carrier.journey)] }];
  }
  const stops = crossing.targets.map((unit) => ({ unit, date: crossing.date }));
  const [only, ...others] = stops;
  if (only !== undefined && others.length === 0) return carryFrom(only, amount, carrier);
  const shares = sharesOf(crossing, stop.unit, carrier.by);
  const { parts, rest } = divide(amount, shares);
  const known = stops.flatMap((next) => {
    const part = parts.get(next.unit);
    return part === undefined ? [] : carryFrom(next, part, carrier);
  });
  if (rest === 0) return known;
  const open = stops.filter(({ unit }) => !shares.has(unit));
  return [...known, undivided(rest, open.length === 0 ? stops : open, carrier)];
}

/** Carries one amount to the day of arrival. */
export function carry({ unit, amount }: UnitAmount, carrier: Carrier): readonly Piece[] {
  const stop = { unit, date: carrier.journey.from };
  const pieces = carryFrom(stop, amount, carrier);
  return pieces.map((piece) =>
    piece.among.length === 0 ? strand(piece.amount, unit, carrier) : { ...piece, from: unit },
  );
}
