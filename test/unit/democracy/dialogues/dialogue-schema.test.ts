import { expect, it } from 'vitest';
import { dialogueSchema } from '#inside/democracy';

const row = { id: 'd', unit: 'xa' };

it('is complete with id and unit, and takes many for a number', () => {
  const complete = { ...row, sphere: 'commune', documents: [], levels: [], withWhom: [] };
  expect(dialogueSchema.parse(row)).toEqual(complete);
  const sessions = { amount: null, qualifier: 'many' };
  expect(dialogueSchema.parse({ ...row, sessions })).toEqual({ ...complete, sessions });
});

it.each([
  { sessions: null },
  { opinions: 'many' },
  { ledBy: 'deputy' },
  { kind: 'yearly' },
  { hosts: ['uy-ban'] },
  { hosts: { select: {} } },
  { levels: 'commune' },
])('refuses %o', (change) => {
  expect(dialogueSchema.safeParse({ ...row, ...change }).success).toBe(false);
});
