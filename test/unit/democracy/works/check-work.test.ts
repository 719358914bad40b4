import { describe, expect, it } from 'vitest';
import { readWorks, type WorkInput } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const found = (given: Partial<WorkInput>) =>
  readWorks([{ id: 'w', unit: 'thon-1', ...given }], { catalogues }).findings.map(
    ({ code, path }) => [code, ...path.slice(2)],
  );

describe('checks of works and tasks', () => {
  it('add money up; what is not stated may be anything', () => {
    const money = { totalMoney: 100, stateMoney: 60, peopleMoney: 30 };
    expect(found(money)).toEqual([]);
    expect(found({ ...money, inKindMoney: 10, otherMoney: 0 })).toEqual([]);
    const differs = [['democracy/parts-differ-from-total', 'totalMoney']];
    expect(found({ ...money, inKindMoney: 9, otherMoney: 0 })).toEqual(differs);
    expect(found({ ...money, peopleMoney: 41 })).toEqual(differs);
  });

  it('add houses built and repaired up', () => {
    expect(found({ houses: 12, housesBuilt: 5, housesRepaired: 7 })).toEqual([]);
    expect(found({ houses: 12, housesBuilt: 5, housesRepaired: 6 })).toEqual([
      ['democracy/parts-differ-from-total', 'houses'],
    ]);
  });

  it('compare each kind of beneficiaries with all; kinds may overlap', () => {
    expect(found({ beneficiariesTotal: 50, beneficiaries: { poor: 50, minority: 50 } })).toEqual(
      [],
    );
    expect(found({ beneficiariesTotal: 50, beneficiaries: { poor: 51 } })).toEqual([
      ['democracy/part-exceeds-whole', 'beneficiaries', 'poor'],
    ]);
  });

  it('know their words', () => {
    expect(found({ workKind: 'rod', houseKind: 'x', beneficiaries: { pour: 1 } })).toEqual([
      ['democracy/unknown-word', 'workKind'],
      ['democracy/unknown-word', 'houseKind'],
      ['democracy/unknown-word', 'beneficiaries', 'pour'],
    ]);
  });
});
