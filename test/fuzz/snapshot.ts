/** What an object holds, field by field; what throws is told apart from what does not. */
function partsOf(value: object): readonly unknown[] {
  if (value instanceof Map) return [...value].flat();
  if (value instanceof Set) return [...value];
  if (ArrayBuffer.isView(value)) return [new Uint8Array(value.buffer).join()];
  return Reflect.ownKeys(value).flatMap((key): readonly unknown[] => {
    const field = Reflect.getOwnPropertyDescriptor(value, key);
    return [
      key,
      field?.writable,
      field !== undefined && 'value' in field ? field.value : field?.get,
    ];
  });
}

function lookedInto(value: object): readonly unknown[] {
  try {
    return [Object.isExtensible(value), Object.getPrototypeOf(value), ...partsOf(value)];
  } catch {
    return ['throws'];
  }
}

/** What a value holds now, to any depth, each object once; the value itself is let be. */
export function snapshotOf(value: unknown): readonly (readonly unknown[])[] {
  const parts: (readonly unknown[])[] = [[value]];
  const seen = new Set<unknown>();
  // A list hands out what is added to it while it is being walked through.
  for (const held of parts) {
    for (const part of held) {
      if (typeof part !== 'object' || part === null || seen.has(part)) continue;
      seen.add(part);
      parts.push(lookedInto(part));
    }
  }
  return parts;
}

/** Whether two snapshots hold the same things in the same places. */
export const isSame = (
  before: readonly (readonly unknown[])[],
  after: readonly (readonly unknown[])[],
): boolean =>
  before.length === after.length &&
  before.every((held, at) => {
    const now = after[at] ?? [];
    return held.length === now.length && held.every((part, index) => Object.is(part, now[index]));
  });
