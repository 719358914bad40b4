import type { PlaceTree } from '../choice/place-tree.js';
import type { Stretch } from '../choice/span.js';
import { joined } from '../choice/stretches.js';

/** Days of which something tells: of one unit, or of it and all below it. */
export interface TellingOf {
  readonly unit: number;
  readonly isWhole: boolean;
  readonly days: readonly Stretch[];
}

function byUnit(all: readonly TellingOf[]): ReadonlyMap<number, Stretch[]> {
  const days = new Map<number, Stretch[]>();
  for (const one of all) {
    const list = days.get(one.unit);
    if (list) list.push(...one.days);
    else days.set(one.unit, [...one.days]);
  }
  return days;
}

/** The days that are told of a unit: by itself, or by a unit above it for all below. */
export function toldOf(
  { parents }: PlaceTree,
  all: readonly TellingOf[],
): (unit: number) => readonly Stretch[] {
  const here = byUnit(all);
  const whole = byUnit(all.filter(({ isWhole }) => isWhole));
  return (unit) => {
    const days = [...(here.get(unit) ?? [])];
    if (whole.size > 0) {
      for (let above = parents[unit] ?? -1; above >= 0; above = parents[above] ?? -1) {
        days.push(...(whole.get(above) ?? []));
      }
    }
    return joined(days);
  };
}
