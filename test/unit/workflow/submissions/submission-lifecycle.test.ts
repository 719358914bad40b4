import { allowedMoves, checkLifecycle } from 'danvan';
import { submissionLifecycle } from 'danvan/workflow';
import { expect, it } from 'vitest';

it('holds together', () => {
  expect(checkLifecycle(submissionLifecycle)).toEqual([]);
});

it('goes from draft to closed, and back only from what was not put together', () => {
  const ways = submissionLifecycle.states.map(({ id }) => [
    id,
    allowedMoves(submissionLifecycle, id)
      .map(({ to }) => to)
      .join(),
  ]);
  expect(Object.fromEntries(ways)).toEqual({
    draft: 'submitted',
    submitted: 'returned,accepted',
    returned: '',
    accepted: 'returned,consolidated',
    consolidated: 'closed',
    closed: '',
  });
});
