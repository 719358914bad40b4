import { expect, it } from 'vitest';
import { lifecycleOf, usualLifecycle } from '#inside/workflow';

it('takes the usual way where none is given', () => {
  expect(lifecycleOf({})).toBe(usualLifecycle);
  const own = { ...usualLifecycle, id: 'own' };
  expect(lifecycleOf({ lifecycle: own })).toBe(own);
});
