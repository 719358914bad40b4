import { leaf } from './json-values.js';
import type { Random } from './random.js';

function ring(): unknown {
  const value: Record<string, unknown> = { id: 'a' };
  value['self'] = value;
  return value;
}

function deep(): unknown {
  let value: unknown = 'x';
  for (let at = 0; at < 5000; at += 1) value = [value];
  return value;
}

const thrower = (): unknown => ({
  id: 'a',
  get name() {
    throw new Error('a getter that throws');
  },
});

const proxy = (): unknown =>
  new Proxy(
    { id: 'a' },
    {
      ownKeys: () => {
        throw new Error('a proxy that throws');
      },
    },
  );

class Record1 {
  readonly id = 'a';
}

const makers: readonly (() => unknown)[] = [
  () => 5n,
  () => undefined,
  () => Number.NaN,
  () => Infinity,
  () => Symbol('s'),
  () => () => 'function',
  () => new Date(Number.NaN),
  () => new Map([['id', 'a']]),
  () => new Uint8Array(3),
  () => Object.assign([], { length: 3 }),
  () => Object.create(null),
  () => JSON.parse('{"__proto__":{"id":"a"},"id":"b"}'),
  () => ({
    toJSON: () => {
      throw new Error('toJSON that throws');
    },
  }),
  () => ({ length: { toString: 0 } }),
  () => new Record1(),
  () => Object(1),
  ring,
  deep,
  thrower,
  proxy,
];

/** Any value that JavaScript has, the worst of them often. */
export const anyValue = (random: Random): unknown =>
  random.below(4) === 0 ? leaf(random) : random.pick(makers)();
