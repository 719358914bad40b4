import { restate, type UnitAmount } from 'danvan';
import { describe, expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const days = { from: '2024-12-31', to: '2026-01-01' };
const communes: readonly UnitAmount[] = [
  { unit: 'xa-1', amount: 100 },
  { unit: 'xa-2', amount: 50 },
  { unit: 'xa-3', amount: 7 },
];

describe('restate', () => {
  it('adds merged units up and keeps apart what nobody can divide', () => {
    const restated = restate(reform(), communes, days);
    expect(restated.amounts).toEqual([
      { unit: 'xa-x', amount: 100, from: ['xa-1'], missing: [] },
      { unit: 'xa-y', amount: 7, from: ['xa-3'], missing: [] },
    ]);
    expect(restated.unallocated).toEqual([
      { above: 'tinh-c', amount: 50, among: ['xa-x', 'xa-y'], from: ['xa-2'] },
    ]);
    expect(restated.findings).toMatchObject([
      { code: 'organization/unallocated', severity: 'warning', unit: 'xa-2' },
    ]);
  });

  it('divides by shares', () => {
    const { amounts, unallocated } = restate(reform(), communes, { ...days, by: 'population' });
    expect(amounts.map(({ amount }) => amount)).toEqual([120, 37]);
    expect(unallocated).toEqual([]);
  });

  it('keeps the figure of an ended level once, above all heirs of those below it', () => {
    const { amounts, unallocated } = restate(reform(), [{ unit: 'huyen', amount: 9 }], days);
    expect(amounts).toEqual([]);
    expect(unallocated).toMatchObject([{ above: 'tinh-c', amount: 9 }]);
  });

  it('says which forerunners of a unit have no amount', () => {
    const { amounts, findings } = restate(reform(), [{ unit: 'tinh-a', amount: 9 }], days);
    expect(amounts).toEqual([{ unit: 'tinh-c', amount: 9, from: ['tinh-a'], missing: ['tinh-b'] }]);
    expect(findings).toMatchObject([
      { code: 'organization/predecessors-missing', severity: 'warning', unit: 'tinh-c' },
    ]);
  });

  it('goes back in time in the same way', () => {
    const back = { from: '2026-01-01', to: '2024-12-31' };
    const { amounts, unallocated } = restate(reform(), [{ unit: 'tinh-c', amount: 9 }], back);
    expect(amounts).toEqual([]);
    expect(unallocated).toEqual([
      { above: 'nuoc', amount: 9, among: ['tinh-a', 'tinh-b'], from: ['tinh-c'] },
    ]);
  });

  it('leaves figures alone where no reform lies between', () => {
    const { amounts, unallocated } = restate(reform(), communes, { ...days, to: '2024-01-01' });
    expect(amounts.map(({ unit, amount }) => ({ unit, amount }))).toEqual(communes);
    expect(unallocated).toEqual([]);
  });

  it('loses no amount of a unit that it does not know', () => {
    const { unallocated, findings } = restate(reform(), [{ unit: 'z', amount: 3 }], days);
    expect(unallocated).toEqual([{ above: null, amount: 3, among: [], from: ['z'] }]);
    expect(findings.map(({ code }) => code)).toEqual([
      'organization/unknown-unit',
      'organization/unallocated',
    ]);
  });

  it.each([
    [[{ unit: 'xa-1', amount: Number.NaN }], days],
    [communes, { ...days, to: '2025-02-31' }],
  ])('refuses %j in %j', (amounts, options) => {
    expect(() => restate(reform(), amounts, options)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});
