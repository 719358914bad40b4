import { submissionLifecycle } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { lifecycleOf } from '#inside/workflow';

it('takes the usual way where none is given', () => {
  expect(lifecycleOf({})).toBe(submissionLifecycle);
  const own = { ...submissionLifecycle, id: 'own' };
  expect(lifecycleOf({ lifecycle: own })).toBe(own);
});
