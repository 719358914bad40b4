import { expect, it } from 'vitest';
import { passagesOf } from '#inside/compose';
import { errorOf } from '../../../../support/error-of.js';

it('takes one passage, several or none', () => {
  expect(passagesOf('A', 'x')).toEqual(['A']);
  expect(passagesOf(['A', 'B'], 'x')).toEqual(['A', 'B']);
  expect(passagesOf(undefined, 'x')).toEqual([]);
});

it.each([[7], [[7]], [{ text: 'A' }], [null]])('refuses %j', (given) => {
  const error = errorOf(() => passagesOf(Object(given), 'aims'));
  expect([error.code, error.message]).toEqual([
    'INVALID_ARGUMENT',
    '"aims" must be a text, or a list of texts.',
  ]);
});
