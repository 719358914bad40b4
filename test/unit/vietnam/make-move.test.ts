import { expect, it } from 'vitest';
import { makeMove } from '#inside/vietnam';

it('writes out roles and needs, where there are any', () => {
  expect(makeMove(['a', 'b', 'host board', 'minutes', 'decision'])).toEqual({
    from: 'a',
    to: 'b',
    by: ['host', 'board'],
    needs: ['minutes', 'decision'],
  });
  expect(makeMove(['a', 'b', 'host']).needs).toEqual([]);
});
