import { expect, it } from 'vitest';
import { petitionSchema } from '#inside/democracy';

const row = { id: 'p', unit: 'xa' };
const reads = (more: object) => petitionSchema.safeParse({ ...row, ...more }).success;

it('needs an id and a unit, and takes the authorities as those who got the letters', () => {
  expect(petitionSchema.parse(row)).toEqual({
    ...row,
    sphere: 'commune',
    documents: [],
    levels: [],
    receivedBy: 'authorities',
    fields: [],
  });
});

it('takes a kind or a breakdown by kind, and each field of a kind once', () => {
  const land = { kind: 'complaint', field: 'land', count: 1 };
  expect(reads({ kind: 'complaint', field: 'land' })).toBe(true);
  expect(reads({ kind: 'complaint', feedback: 1 })).toBe(false);
  expect(reads({ kind: 'complaint', denunciations: 0 })).toBe(false);
  expect(reads({ kind: 'complaint', fields: [land] })).toBe(false);
  expect(reads({ fields: [land, { ...land, kind: 'feedback' }] })).toBe(true);
  expect(reads({ fields: [land, { ...land, count: 2 }] })).toBe(false);
  expect(reads({ breakdownOf: 'handled' })).toBe(false);
});
