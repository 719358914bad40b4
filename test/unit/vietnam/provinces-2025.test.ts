import { createHierarchy } from 'danvan';
import { unitSchema } from 'danvan/schemas';
import { provinces2024, provinces2025, unitKinds, vietNam } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { codeOf, officialProvinces, officialTypeChanges } from '../../support/province-data.js';
import { sharedData } from '../../support/tools.js';

const provinces = provinces2025.map((unit) => unitSchema.parse(unit));

/** The name of each province on a day, as `history` tells it. */
const namesOn = (date: string): readonly (string | undefined)[] =>
  provinces.map(({ name, history }) => {
    const former = history.find(({ to }) => to !== undefined && date <= to);
    return (former?.name ?? name).vi;
  });

describe('provinces2025', () => {
  it.each([
    ['2025-07-01', 6],
    ['2026-04-29', 6],
    ['2026-04-30', 7],
    ['2026-09-01', 8],
    ['2026-09-19', 8],
    ['2026-09-20', 9],
  ])('are 34, on %s with %i central cities', (date, cities) => {
    const names = namesOn(date);
    expect(names).toHaveLength(34);
    expect(names.filter((name) => name?.startsWith('thành phố '))).toHaveLength(cities);
    expect(names.filter((name) => name?.startsWith('tỉnh '))).toHaveLength(34 - cities);
  });

  it('have a kind that agrees with the name, now and before', () => {
    const states = provinces.flatMap(({ name, kind, history }) => [{ name, kind }, ...history]);
    expect(states).toHaveLength(37);
    const wrong = states.filter(
      ({ name, kind }) =>
        kind !== (name?.vi.startsWith('tỉnh ') ? 'province' : 'central-city') ||
        name?.en?.endsWith(kind === 'province' ? ' province' : ' city') !== true,
    );
    expect(wrong).toEqual([]);
  });

  it('are other units than those before, from 1/7/2025', () => {
    const before = new Set(provinces2024.map(({ id }) => id));
    expect(provinces.filter(({ id }) => before.has(id))).toEqual([]);
    expect(new Set(provinces.map(({ id }) => id)).size).toBe(34);
    expect(provinces2025.map(({ validity }) => validity)).toEqual(
      provinces.map(() => ({ from: '2025-07-01' })),
    );
  });

  it('stand under the country where it is put above them', () => {
    const units = provinces2025.map((unit) => ({ ...unit, parent: vietNam.id }));
    expect(createHierarchy([vietNam, ...units], { kinds: unitKinds }).findings).toEqual([]);
  });

  sharedData('adm/units-2025.csv').it('are those of the official list of 1/7/2025', () => {
    const ours = provinces.map((unit, at) => [codeOf(unit), namesOn('2025-07-01')[at]]);
    expect(ours).toEqual(officialProvinces('units-2025'));
  });

  sharedData('adm/amendments-2026.csv').it('bear today the types that 2026 gave them', () => {
    const changed = new Set(officialTypeChanges().map(({ code }) => code));
    const today = officialProvinces('units-2025').map(([code, name]) =>
      changed.has(code) ? name.replace('tỉnh', 'thành phố') : name,
    );
    expect(provinces.map(({ name }) => name.vi)).toEqual(today);
  });
});
