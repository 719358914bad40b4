import { expect, it } from 'vitest';
import { severities } from '#inside/compose';

it('has errors first', () => {
  expect(severities).toEqual(['error', 'warning', 'note']);
});
