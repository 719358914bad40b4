import { createUnitRegister } from 'danvan';
import { restate, type UnitAmount } from 'danvan/organization';
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

  it('keeps the amount of a unit apart that was not in force on the day', () => {
    const renamed = createUnitRegister({
      units: [
        { id: 'x', name: 'xã X', validity: { to: '2024-12-31' } },
        { id: 'y', name: 'xã Y' },
      ],
      successions: [{ kind: 'renamed', date: '2025-01-01', from: ['x'], to: ['y'] }],
    });
    const given = [
      { unit: 'x', amount: 5 },
      { unit: 'y', amount: 6 },
    ];
    const restated = restate(renamed, given, { from: '2024-06-30', to: '2025-12-31' });
    expect(restated.amounts).toMatchObject([{ unit: 'y', amount: 5, from: ['x'] }]);
    expect(restated.unallocated).toMatchObject([{ amount: 6, from: ['y'] }]);
    expect(restated.findings[0]).toMatchObject({
      code: 'organization/amount-not-in-force',
      params: { unit: 'y', amount: 6 },
    });
  });

  it('keeps the amount of a unit apart that had ended', () => {
    const given = [{ unit: 'xa-1', amount: 3 }];
    const restated = restate(reform(), given, { from: '2025-07-01', to: '2026-01-01' });
    expect(restated.amounts).toEqual([]);
    expect(restated.unallocated).toMatchObject([{ amount: 3, from: ['xa-1'] }]);
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

  it('places an amount that is no single unit’s under the units that it was of', () => {
    const [finding] = restate(reform(), [{ unit: 'xa-2', amount: 50 }], days).findings;
    expect(finding).toMatchObject({ unit: 'xa-2', path: ['unallocated', 'xa-2'] });
  });

  it.each([
    [[{ unit: 'xa-1', amount: Number.NaN }], days, '"xa-1" is NaN'],
    [communes, { ...days, to: '2025-02-31' }, '"2025-02-31"'],
    [communes, { ...days, from: '2025-02-31' }, '"2025-02-31"'],
  ])('refuses %j in %j', (amounts, options, named) => {
    expect(() => restate(reform(), amounts, options)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining(named),
      }),
    );
  });
});

describe('long and hostile histories', () => {
  const day = (at: number): string =>
    new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10);
  const oneDay = (id: string, at: number) => ({
    id,
    name: id,
    validity: { from: day(at), to: day(at) },
  });

  it('follows a chain of thousands of renamings', () => {
    const length = 6000;
    const units = Array.from({ length }, (_, at) => oneDay(`u${at}`, at));
    const successions = Array.from({ length: length - 1 }, (_, at) => ({
      kind: 'renamed' as const,
      date: day(at + 1),
      from: [`u${at}`],
      to: [`u${at + 1}`],
    }));
    const long = createUnitRegister({ units, successions });
    const days = { from: day(0), to: day(length - 1) };
    const { amounts } = restate(long, [{ unit: 'u0', amount: 5 }], days);
    expect(amounts).toMatchObject([{ unit: `u${length - 1}`, amount: 5 }]);
  });

  it('adds up what meets again, so that splits and merges do not double the work', () => {
    const times = 60;
    const units = Array.from({ length: times }, (_, at) => [
      oneDay(`u${at}`, 2 * at),
      oneDay(`a${at}`, 2 * at + 1),
      oneDay(`b${at}`, 2 * at + 1),
    ]).flat();
    const successions = Array.from({ length: times - 1 }, (_, at) => {
      const parts = [`a${at}`, `b${at}`];
      const shares = parts.map((to) => ({ from: `u${at}`, to, of: { people: 0.5 } }));
      return [
        { kind: 'split' as const, date: day(2 * at + 1), from: [`u${at}`], to: parts, shares },
        { kind: 'merged' as const, date: day(2 * at + 2), from: parts, to: [`u${at + 1}`] },
      ];
    }).flat();
    const knotted = createUnitRegister({ units, successions });
    const days = { from: day(0), to: day(2 * times - 2), by: 'people' };
    const { amounts } = restate(knotted, [{ unit: 'u0', amount: 7 }], days);
    expect(amounts).toMatchObject([{ unit: `u${times - 1}`, amount: 7 }]);
  });
});
