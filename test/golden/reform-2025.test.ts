import { hierarchyAt } from 'danvan';
import {
  heirsOf,
  restate,
  selectUnits,
  successorsOf,
  type Restated,
  type UnitAmount,
} from 'danvan/organization';
import { vietNam } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { countryRegister, unitLists } from '../support/country-register.js';

const { succession } = unitLists;

const top = vietNam.id;
const old = { from: '2024-12-31', to: '2026-01-01' };
const back = { from: '2026-01-01', to: '2024-12-31' };

const idsOf = (at: string, level: string): readonly string[] =>
  selectUnits(hierarchyAt(countryRegister(), { at }), { levels: [level] }).map(({ id }) => id);

const sum = (amounts: readonly { readonly amount: number }[]): number =>
  amounts.reduce((total, { amount }) => total + amount, 0);

const total = ({ amounts, unallocated }: Restated): number => sum(amounts) + sum(unallocated);

describe('the real reform', () => {
  succession.it('is taken in without a finding: 14,150 units, no code mistaken for another', () => {
    expect(countryRegister().units).toHaveLength(14_150);
    expect(countryRegister().findings).toEqual([]);
    const codes = countryRegister().units.flatMap((unit) => unit.codes.map(({ code }) => code));
    const reused = new Set(
      codes.filter((code, at) => codes.indexOf(code) !== at && code.length === 5),
    );
    expect(reused.size).toBe(3_316);
  });

  succession.it('gives every province and every commune an heir, and 691 districts none', () => {
    const heirless = (level: string) =>
      idsOf(old.from, level).filter((id) => successorsOf(countryRegister(), id).length === 0)
        .length;
    expect(['province', 'district', 'commune'].map(heirless)).toEqual([0, 691, 0]);
  });

  succession.it('leads to units that are in force, and from there back', () => {
    for (const id of idsOf(old.from, 'commune').filter((_id, at) => at % 97 === 0)) {
      const heirs = heirsOf(countryRegister(), id, old);
      expect(heirs.length).toBeGreaterThan(0);
      for (const heir of heirs) {
        expect(heirsOf(countryRegister(), heir.id, back).map((unit) => unit.id)).toContain(id);
      }
    }
  });
});

describe('restating over the real reform', () => {
  const views = ['province', 'district', 'commune'] as const;

  succession.it('keeps the national total in every view, forwards and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...views),
        fc.constantFrom(undefined, 'population'),
        fc.integer({ min: 1, max: 10_000 }),
        (level, by, seed) => {
          const given: readonly UnitAmount[] = idsOf(old.from, level).map((unit, at) => ({
            unit,
            amount: (at * seed) % 10_007,
          }));
          const onwards = restate(countryRegister(), given, { ...old, by });
          expect(total(onwards)).toBe(sum(given));
          const returned = restate(countryRegister(), onwards.amounts, back);
          expect(total(returned)).toBe(sum(onwards.amounts));
        },
      ),
      { numRuns: 12 },
    );
  });

  succession.it(
    'leaves no province unallocated, and of communes only those that were split',
    () => {
      const ones = (level: string) => idsOf(old.from, level).map((unit) => ({ unit, amount: 1 }));
      expect(restate(countryRegister(), ones('province'), old).unallocated).toEqual([]);
      expect(sum(restate(countryRegister(), ones('commune'), old).unallocated)).toBe(441);
      const byPeople = restate(countryRegister(), ones('commune'), { ...old, by: 'population' });
      // All people of 59 went to one heir; of one more the other heir took land without people.
      expect(sum(byPeople.unallocated)).toBe(441 - 59 - 1);
    },
  );

  succession.it('keeps the figure of every district once, within its new province', () => {
    const districts = idsOf(old.from, 'district').map((unit) => ({ unit, amount: 1 }));
    const { amounts, unallocated } = restate(countryRegister(), districts, old);
    expect(sum(amounts) + sum(unallocated)).toBe(696);
    expect(unallocated.filter(({ above }) => above === null || above === top)).toEqual([]);
  });
});
