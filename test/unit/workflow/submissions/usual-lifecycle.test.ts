import { allowedMoves, checkLifecycle } from 'danvan/documents';
import { expect, it } from 'vitest';
import { usualLifecycle } from '#inside/workflow';

it('holds together', () => {
  expect(checkLifecycle(usualLifecycle)).toEqual([]);
});

it('goes from draft to closed, and back only from what was not put together', () => {
  const ways = usualLifecycle.states.map(({ id }) => [
    id,
    allowedMoves(usualLifecycle, id)
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
