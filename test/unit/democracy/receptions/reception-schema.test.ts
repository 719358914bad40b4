import { expect, it } from 'vitest';
import { receptionSchema } from '#inside/democracy';

const row = { id: 't', unit: 'xa' };

it('is complete with id and unit', () => {
  expect(receptionSchema.parse(row)).toEqual({
    ...row,
    sphere: 'commune',
    documents: [],
    levels: [],
    receivedBy: 'authorities',
  });
});

it.each([
  { visits: 0.5 },
  { people: -1 },
  { days: { amount: null, qualifier: 'many' } },
  { visits: { amount: 3, qualifier: 'many' } },
  { receivedBy: 'hdnd' },
  { ledBy: 'deputy' },
  { from: '2026-02-02', to: '2026-02-01' },
  { date: '2026-02-30' },
])('refuses %o', (change) => {
  expect(receptionSchema.safeParse({ ...row, ...change }).success).toBe(false);
});
