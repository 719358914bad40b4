const fail = (): never => {
  throw new Error('no');
};

const streamOf = (next: () => unknown, more: object = {}) => ({
  [Symbol.asyncIterator]: () => ({ next, ...more }),
});

const iterableOf = (next: () => unknown, more: object = {}) => ({
  [Symbol.iterator]: () => ({ next, ...more }),
});

/** Makers of streams and iterables that break whoever goes through them, by what they do. */
export const hostileStreams: readonly (readonly [what: string, make: () => unknown])[] = [
  ['throws when it is asked', () => ({ [Symbol.asyncIterator]: fail })],
  ['has no iterator', () => ({ [Symbol.asyncIterator]: () => 5 })],
  ['is no function', () => ({ [Symbol.asyncIterator]: 5 })],
  ['throws at its first piece', () => streamOf(fail)],
  ['rejects its first piece', () => streamOf(() => Promise.reject(new Error('no')))],
  ['rejects with nothing', () => streamOf(() => Promise.reject())],
  ['gives no result', () => streamOf(() => 5)],
  ['gives a piece that is nothing', () => pieces(undefined)],
  [
    'gives a piece that throws',
    () => pieces(new Proxy({}, { get: fail, has: fail, ownKeys: fail })),
  ],
  ['throws when it is closed', () => pieces({}, { return: fail })],
  [
    'rejects when it is closed',
    () => pieces({}, { return: () => Promise.reject(new Error('no')) }),
  ],
  ['throws when it is gone through', () => iterableOf(fail)],
  ['gives nothing at all', () => iterableOf(() => ({ done: true }))],
  ['gives one wrong thing', () => iterableOf(once({}), { return: fail })],
];

/** Gives a value once. */
function once(value: unknown): () => unknown {
  let isGiven = false;
  return () => {
    const done = isGiven;
    isGiven = true;
    return { done, value };
  };
}

/** A stream of one piece. */
function pieces(value: unknown, more: object = {}) {
  const next = once(value);
  return streamOf(async () => next(), more);
}
