import { isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { readablePieces } from '#inside/findings';

const fail = (): never => {
  throw new Error('no');
};

async function all(make: () => AsyncIterator<number, void, undefined>, most = Infinity) {
  const pieces: number[] = [];
  for await (const piece of readablePieces('The pieces', make)) {
    pieces.push(piece);
    if (pieces.length >= most) break;
  }
  return pieces;
}

async function* numbers(closed: string[]) {
  try {
    yield 1;
    yield 2;
  } finally {
    closed.push('closed');
  }
}

it('hands on the pieces, and closes the stream where somebody stops early', async () => {
  const closed: string[] = [];
  expect(await all(() => numbers(closed))).toEqual([1, 2]);
  expect(await all(() => numbers(closed), 1)).toEqual([1]);
  expect(closed).toEqual(['closed', 'closed']);
});

it.each([fail, () => ({ next: fail }), () => ({ next: () => Promise.reject(new Error('no')) })])(
  'takes what throws for misuse: %s',
  async (make) => {
    const error: unknown = await all(make).catch((cause: unknown) => cause);
    expect(isDanvanError(error) && [error.code, String(error.cause)]).toEqual([
      'INVALID_ARGUMENT',
      'Error: no',
    ]);
  },
);
