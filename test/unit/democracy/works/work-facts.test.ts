import { describe, expect, it } from 'vitest';
import { readWorks, workFacts, type WorkInput } from '#inside/democracy';

const factsOf = (given: Partial<WorkInput>) =>
  readWorks([{ id: 'w', unit: 'thon-1', ...given }]).values.map(workFacts)[0];
const over = { amount: 5, qualifier: 'over' } as const;

describe('facts of works and tasks', () => {
  it('are of one work, unless it says how many', () => {
    expect(factsOf({})).toMatchObject({ kind: 'work', count: 1 });
    expect(factsOf({ count: 3 })).toMatchObject({ count: 3 });
  });

  it('do not count houses as works besides', () => {
    expect(factsOf({ houseKind: 'gratitude' })?.['count']).toBeUndefined();
    expect(factsOf({ housesBuilt: 2 })?.['count']).toBeUndefined();
    expect(factsOf({ housesBuilt: 2, count: 1 })).toMatchObject({ count: 1 });
  });

  it('have all houses as stated, else those built and repaired', () => {
    expect(factsOf({ houses: 12, housesBuilt: 5 })).toMatchObject({ houses: 12 });
    expect(factsOf({ housesBuilt: 5, housesRepaired: 7 })).toMatchObject({ houses: 12 });
    expect(factsOf({ housesBuilt: over })).toMatchObject({ houses: over });
    expect(factsOf({ housesRepaired: 7 })).toMatchObject({ houses: 7 });
    expect(factsOf({ housesBuilt: over, housesRepaired: 7 })?.['houses']).toBeUndefined();
    expect(factsOf({ housesBuilt: 7, housesRepaired: over })?.['houses']).toBeUndefined();
  });

  it('have beneficiaries by kind', () => {
    expect(factsOf({ beneficiaries: { poor: 3 } })).toMatchObject({ 'beneficiaries.poor': 3 });
  });
});
