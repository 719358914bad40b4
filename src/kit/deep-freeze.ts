const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What an object holds; typed arrays hold numbers, and cannot be frozen. */
function heldBy(value: object): readonly unknown[] {
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  return value instanceof Set ? [...value] : Object.values(value);
}

/** Visits a value and everything that it holds once, to any depth; typed arrays are left out. */
function visit(value: unknown, see: (object: object) => void): void {
  const seen = new Set<unknown>();
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isObject(next) || seen.has(next) || ArrayBuffer.isView(next)) continue;
    seen.add(next);
    see(next);
    for (const inner of heldBy(next)) if (isObject(inner)) open.push(inner);
  }
}

/**
 * Freezes a value and everything that it holds; what holds itself too. Typed arrays stay as they are.
 *
 * @param value - What was made here: it is frozen itself, not copied.
 * @returns The same value.
 */
export function deepFreeze<Value>(value: Value): Value {
  visit(value, Object.freeze);
  return value;
}

/** Whether a value and everything that it holds is frozen, typed arrays aside. */
export function isDeepFrozen(value: unknown): boolean {
  let isFrozen = true;
  visit(value, (object) => {
    isFrozen &&= Object.isFrozen(object);
  });
  return isFrozen;
}
