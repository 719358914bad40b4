import type { Random } from './random.js';

const texts = [
  '',
  ' ',
  'a',
  'xa-a',
  'xã Hòa Bình',
  '2025-01',
  '2025-02-30',
  '01-KH/TU',
  '1.234,5',
  '__proto__',
  '9'.repeat(400),
  '\u0000',
  'x'.repeat(3000),
  '2025-01-01',
  '5 triệu đồng',
];
const numbers = [0, -1, 1.5, 1e308, -0, 2 ** 53, 2025, 1e-7];

/** Something that may stand alone in JSON. */
export const leaf = (random: Random): unknown =>
  random.pick([null, true, false, random.pick(texts), random.pick(texts), random.pick(numbers)]);

const keys = [
  'id',
  'name',
  'kind',
  'unit',
  'parent',
  'from',
  'to',
  'date',
  'value',
  'length',
  'toString',
  'history',
  'then',
];

/** Any JSON value, some steps deep. */
export function jsonValue(random: Random, depth = 3): unknown {
  const form = depth === 0 ? 0 : random.below(4);
  if (form < 2) return leaf(random);
  const length = random.below(4);
  if (form === 2) return Array.from({ length }, () => jsonValue(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length }, () => [random.pick(keys), jsonValue(random, depth - 1)]),
  );
}

/** Like {@link mutated}; what cannot even be looked into is replaced as a whole. */
export function spoilt(random: Random, value: unknown, other: () => unknown): unknown {
  try {
    return mutated(random, value, other);
  } catch {
    return other();
  }
}

/** A copy of a value with one thing in it changed, left out or put in. */
export function mutated(random: Random, value: unknown, other: () => unknown): unknown {
  if (typeof value !== 'object' || value === null || random.below(6) === 0) return other();
  if (Array.isArray(value)) {
    if (value.length === 0 || random.below(8) === 0) return [...value, value[0] ?? other()];
    const at = random.below(value.length);
    return value.map((item, index) => (index === at ? mutated(random, item, other) : item));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return { [random.pick(keys)]: other() };
  const [key, inner] = random.pick(entries);
  switch (random.below(8)) {
    case 0:
      return Object.fromEntries(entries.filter(([name]) => name !== key));
    case 1:
      return { ...value, [random.pick(keys)]: other() };
    default:
      return { ...value, [key]: mutated(random, inner, other) };
  }
}
