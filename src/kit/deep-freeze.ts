type Holder = Readonly<Record<string, unknown>>;

/** Whether a value holds others; typed arrays hold numbers, and cannot be frozen. */
const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/** Hands on all that a value holds; lists and fields by hand, since this runs for each record. */
function eachHeld(value: Holder, take: (held: unknown) => void): void {
  if (Array.isArray(value) || value instanceof Set) {
    for (const held of value) take(held);
  } else if (value instanceof Map) {
    for (const [key, held] of value) {
      take(key);
      take(held);
    }
  } else {
    for (const field in value) take(value[field]);
  }
}

/** Visits a value and everything that it holds, to any depth, where it may be entered. */
function visit(value: unknown, mayEnter: (holder: Holder) => boolean): void {
  const open: Holder[] = [];
  const take = (held: unknown): void => {
    if (isHolder(held) && mayEnter(held)) open.push(held);
  };
  take(value);
  for (let next = open.pop(); next !== undefined; next = open.pop()) eachHeld(next, take);
}

/** Whether a holder is a short list of texts and the like, which need not be remembered. */
const isShortList = (holder: Holder): boolean =>
  Array.isArray(holder) && holder.length <= 8 && !holder.some(isHolder);

/** Says of each object whether it comes for the first time. */
function firstTime(): (holder: Holder) => boolean {
  let seen: Set<Holder> | undefined;
  return (holder) => {
    seen ??= new Set();
    if (seen.has(holder)) return false;
    seen.add(holder);
    return true;
  };
}

/**
 * Freezes a value and everything that it holds; what holds itself too. Typed arrays stay as they are.
 *
 * @param value - What was made here: it is frozen itself, not copied.
 * @returns The same value.
 */
export function deepFreeze<Value>(value: Value): Value {
  const isFirst = firstTime();
  visit(value, (holder) => {
    // Only what was frozen before has to be remembered: the rest is new as long as it is not frozen.
    if (Object.isFrozen(holder)) return !isShortList(holder) && isFirst(holder);
    Object.freeze(holder);
    return true;
  });
  return value;
}

/** Whether a value and everything that it holds is frozen, typed arrays aside. */
export function isDeepFrozen(value: unknown): boolean {
  const isFirst = firstTime();
  let isFrozen = true;
  visit(value, (holder) => {
    isFrozen &&= Object.isFrozen(holder);
    return isFrozen && isFirst(holder);
  });
  return isFrozen;
}
