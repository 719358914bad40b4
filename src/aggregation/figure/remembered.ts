import type { Stretch } from '../choice/span.js';

/** Keeps what it made for each unit. */
export function remembered<Value>(make: (unit: number) => Value): (unit: number) => Value {
  const made = new Map<number, Value>();
  return (unit) => {
    const known = made.get(unit);
    if (known !== undefined) return known;
    const value = make(unit);
    made.set(unit, value);
    return value;
  };
}

/** Keeps what it made for each unit within the period last asked for. */
export function rememberedIn<Value>(make: (unit: number, within: Stretch) => Value) {
  let known: { readonly within: Stretch; readonly made: Map<number, Value> } | null = null;
  return (unit: number, within: Stretch): Value => {
    if (known?.within.from !== within.from || known.within.to !== within.to) {
      known = { within, made: new Map() };
    }
    const value = known.made.get(unit) ?? make(unit, within);
    known.made.set(unit, value);
    return value;
  };
}
