import { createUnitRegister, hierarchyAt } from 'danvan';
import type { SuccessionInput } from 'danvan/organization';
import { describe, expect, it } from 'vitest';
import { carry, heirsAround, type Carrier } from '#inside/organization';
import { reform } from '../../../support/reform.js';

const carrierIn = (register = reform(), by?: string): Carrier => {
  const journey = { register, from: '2024-12-31', to: '2026-01-01' };
  return { journey, heirs: heirsAround(journey, hierarchyAt(register, { at: journey.from })), by };
};

const history = (ids: string, ...successions: readonly SuccessionInput[]) =>
  createUnitRegister({
    units: [...ids].map((id) => {
      const began = successions.find(({ to = [] }) => to.includes(id))?.date;
      const ended = successions.find(({ from = [] }) => from.includes(id))?.date;
      const lastDay = ended?.replace('-02', '-01');
      return { id, name: `xã ${id}`, validity: { from: began, to: lastDay } };
    }),
    successions,
  });

const splitBy = (...shares: readonly number[]): SuccessionInput => ({
  kind: 'split',
  date: '2025-01-02',
  from: ['a'],
  to: ['b', 'c'],
  shares: shares.map((people, at) => ({ from: 'a', to: ['b', 'c'][at] ?? 'b', of: { people } })),
});

describe('carry', () => {
  it('carries a unit with one heir whole', () => {
    expect(carry({ unit: 'xa-1', amount: 10 }, carrierIn())).toEqual([
      { amount: 10, among: ['xa-x'], from: 'xa-1' },
    ]);
  });

  it('keeps a split unit together where no share divides it', () => {
    expect(carry({ unit: 'xa-2', amount: 10 }, carrierIn())).toEqual([
      { amount: 10, among: ['xa-x', 'xa-y'], from: 'xa-2' },
    ]);
  });

  it('divides by the shares asked for; the rest stays with the units that have none', () => {
    expect(carry({ unit: 'xa-2', amount: 10 }, carrierIn(reform(), 'population'))).toEqual([
      { amount: 4, among: ['xa-x'], from: 'xa-2' },
      { amount: 6, among: ['xa-y'], from: 'xa-2' },
    ]);
  });

  it('leaves nothing over where shares give all away', () => {
    const register = history('abc', splitBy(0.4, 0.6));
    expect(carry({ unit: 'a', amount: 10 }, carrierIn(register, 'people'))).toEqual([
      { amount: 4, among: ['b'], from: 'a' },
      { amount: 6, among: ['c'], from: 'a' },
    ]);
  });

  it('leaves what shares of all units do not give away with all of them', () => {
    const register = history('abc', splitBy(0.4, 0.5));
    expect(carry({ unit: 'a', amount: 10 }, carrierIn(register, 'people')).at(-1)).toEqual({
      amount: 1,
      among: ['b', 'c'],
      from: 'a',
    });
  });

  it('goes by the first share told of a pair of units, and by none of another unit', () => {
    const shares = [
      { from: 'd', to: 'b', of: { people: 1 } },
      { from: 'a', to: 'b', of: { people: 0.4 } },
      { from: 'a', to: 'b', of: { people: 0.1 } },
    ];
    const register = history('abcd', { ...splitBy(), from: ['a', 'd'], shares });
    expect(carry({ unit: 'a', amount: 10 }, carrierIn(register, 'people'))).toEqual([
      { amount: 4, among: ['b'], from: 'a' },
      { amount: 6, among: ['c'], from: 'a' },
    ]);
  });

  it('divides after a change of name too', () => {
    const renamed: SuccessionInput = {
      kind: 'renamed',
      date: '2024-12-02',
      from: ['z'],
      to: ['a'],
    };
    const register = history('zabc', renamed, splitBy(0.4, 0.6));
    const journey = { register, from: '2024-12-01', to: '2026-01-01' };
    const carrier = { ...carrierIn(register, 'people'), journey };
    expect(carry({ unit: 'z', amount: 10 }, carrier)).toEqual([
      { amount: 4, among: ['b'], from: 'z' },
      { amount: 6, among: ['c'], from: 'z' },
    ]);
  });

  it('lets parts that meet again on ways of different length go on as one', () => {
    const register = history(
      'abcex',
      splitBy(0.5, 0.5),
      { kind: 'renamed', date: '2025-02-02', from: ['b'], to: ['e'] },
      { kind: 'merged', date: '2025-03-02', from: ['c', 'e'], to: ['x'] },
    );
    expect(carry({ unit: 'a', amount: 7 }, carrierIn(register, 'people'))).toEqual([
      { amount: 7, among: ['x'], from: 'a' },
    ]);
  });
});

describe('a unit that nobody took over', () => {
  it('is looked for below, and above where nothing is below', () => {
    expect(carry({ unit: 'huyen', amount: 10 }, carrierIn())).toEqual([
      { amount: 10, among: ['xa-x', 'xa-y'], from: 'huyen' },
    ]);
    expect(carry({ unit: 'z', amount: 10 }, carrierIn())).toEqual([
      { amount: 10, among: [], isAbove: true, from: 'z' },
    ]);
  });

  it('is a single unit’s where only one is below it', () => {
    const register = createUnitRegister({
      units: [
        { id: 'huyen', name: 'huyện H', validity: { to: '2025-06-30' } },
        { id: 'xa', name: 'xã X', parent: 'huyen' },
      ],
    });
    expect(carry({ unit: 'huyen', amount: 10 }, carrierIn(register))).toEqual([
      { amount: 10, among: ['xa'], from: 'huyen' },
    ]);
  });
});
