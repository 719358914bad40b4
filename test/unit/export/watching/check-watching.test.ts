import { expect, it } from 'vitest';
import { checkWatching, watchingProblem, type Watching } from '#inside/export';

it('takes a signal and a progress function, or neither', () => {
  expect(watchingProblem({})).toBeUndefined();
  const signal = new AbortController().signal;
  expect(watchingProblem({ signal, onProgress: () => {} })).toBeUndefined();
});

it.each([{ signal: 5 }, { signal: {} }, { signal: null }, { onProgress: 'x' }])(
  'refuses %j',
  (given) => {
    const watching = given as unknown as Watching;
    expect(() => checkWatching(watching)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  },
);
