import { expect, it } from 'vitest';
import { voterOpinionsSchema } from '#inside/democracy';

const row = { id: 'v', unit: 'hdnd' };

it('needs an id and a unit, and takes opinions as received unless it is told', () => {
  expect(voterOpinionsSchema.parse(row)).toEqual({
    ...row,
    sphere: 'commune',
    documents: [],
    levels: [],
    forwardedAs: 'as-received',
  });
  const reads = (more: object) => voterOpinionsSchema.safeParse({ ...row, ...more }).success;
  expect(reads({ forwardedAs: 'put-together' })).toBe(true);
  expect(reads({ forwardedAs: 'consolidated' })).toBe(false);
  expect(reads({ answered: -1 })).toBe(false);
});
