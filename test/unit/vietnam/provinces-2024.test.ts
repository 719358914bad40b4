import { createHierarchy } from 'danvan';
import { unitSchema } from 'danvan/schemas';
import { matchKey } from 'danvan/text';
import { provinces2024, unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { codeOf, officialProvinces } from '../../support/province-data.js';
import { sharedData } from '../../support/tools.js';

const provinces = provinces2024.map((unit) => unitSchema.parse(unit));

describe('provinces2024', () => {
  it('are 63: 57 provinces and 6 central cities', () => {
    expect(provinces).toHaveLength(63);
    expect(provinces.filter(({ kind }) => kind === 'central-city')).toHaveLength(6);
    expect(provinces.filter(({ kind }) => kind === 'province')).toHaveLength(57);
  });

  it('have one official code each, which their id repeats', () => {
    expect(provinces.map(({ codes }) => codes.length)).toEqual(provinces.map(() => 1));
    expect(provinces.map((unit) => `2024/${codeOf(unit)}`)).toEqual(provinces.map(({ id }) => id));
    expect(new Set(provinces.map(({ id }) => id)).size).toBe(63);
  });

  it('end with 30/6/2025, and so do their codes', () => {
    const ends = provinces2024.map(({ validity, codes }) => [validity, codes]);
    expect(ends).toEqual(
      provinces2024.map(({ id }) => [
        { to: '2025-06-30' },
        [{ code: id.slice(5), scheme: 'gso', to: '2025-06-30' }],
      ]),
    );
  });

  it('know the former name of Huế', () => {
    const changed = provinces2024.filter(({ history }) => history?.length);
    expect(changed.map(({ name, history }) => [name, history])).toEqual([
      [
        { vi: 'thành phố Huế', en: 'Huế city' },
        [
          {
            to: '2024-12-31',
            name: { vi: 'tỉnh Thừa Thiên Huế', en: 'Thừa Thiên Huế province' },
            kind: 'province',
          },
        ],
      ],
    ]);
  });

  it('make a hierarchy as they are', () => {
    expect(createHierarchy(provinces2024, { kinds: unitKinds }).findings).toEqual([]);
  });

  sharedData('adm/units-2024.csv').it('are those of the official list', () => {
    const official = officialProvinces('units-2024');
    const ours = provinces.map((unit) => [codeOf(unit), unit.name.vi]);
    const folded = (rows: readonly (readonly (string | undefined)[])[]) =>
      rows.map(([code = '', name = '']) => [code, matchKey(name)]);
    expect(folded(ours)).toEqual(folded(official));
    const respelt = ours.filter(([, name], at) => name !== official[at]?.[1]);
    expect(respelt).toEqual([['17', 'tỉnh Hòa Bình']]);
  });
});
