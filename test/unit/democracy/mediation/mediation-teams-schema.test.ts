import { expect, it } from 'vitest';
import { mediationTeamsSchema } from '#inside/democracy';

const row = { id: 't', unit: 'xa' };

it('needs an id and a unit, and takes counts with the words of their source', () => {
  const over = { amount: 4000, qualifier: 'over' };
  expect(mediationTeamsSchema.parse({ ...row, mediators: over }).mediators).toEqual(over);
  expect(mediationTeamsSchema.safeParse(row).success).toBe(true);
  expect(mediationTeamsSchema.safeParse({ ...row, teams: -1 }).success).toBe(false);
  expect(mediationTeamsSchema.safeParse({ ...row, members: 4 }).success).toBe(false);
});
