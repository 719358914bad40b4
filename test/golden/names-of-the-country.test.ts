import { createHierarchy, type UnitInput } from 'danvan';
import { createUnitMatcher } from 'danvan/organization';
import { nameAbbreviations, unitKinds } from 'danvan/vietnam';
import { describe, expect } from 'vitest';
import { sharedData } from '../support/tools.js';

const kindOf: { readonly [type: string]: string } = {
  thanh_pho_tw: 'central-city',
  tinh: 'province',
  huyen: 'rural-district',
  quan: 'urban-district',
  thi_xa: 'town',
  thanh_pho: 'central-city',
  xa: 'commune',
  phuong: 'ward',
  thi_tran: 'township',
  dac_khu: 'special-zone',
};

const old = sharedData('adm/units-2024.csv');
const now = sharedData('adm/units-2025.csv');
const otherSpellings = sharedData('adm/aliases-2024.csv');

const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

interface Aliases extends ReadonlyMap<string, string> {}

/** The units of one list, with days in force, their official codes and, where asked for, aliases. */
const unitsOf = (
  text: string,
  prefix: string,
  [validity, aliases]: readonly [UnitInput['validity'], Aliases],
): readonly UnitInput[] =>
  linesOf(text).map(([code = '', name = '', type = '', , parent = '']) => ({
    id: `${prefix}${code}`,
    name,
    kind: kindOf[type] ?? type,
    validity,
    codes: [code],
    ...(aliases.has(code) && { aliases: [aliases.get(code) ?? ''] }),
    ...(parent !== '' && { parent: `${prefix}${parent}` }),
  }));

function register(withAliases: boolean) {
  const aliases = new Map(
    linesOf(otherSpellings.read()).map(([code = '', name = '']) => [code, name]),
  );
  const { units } = createHierarchy([
    ...unitsOf(old.read(), 'a', [{ to: '2025-06-30' }, withAliases ? aliases : new Map()]),
    ...unitsOf(now.read(), 'b', [{ from: '2025-07-01' }, new Map()]),
  ]);
  const match = createUnitMatcher(units, { kinds: unitKinds, abbreviations: nameAbbreviations });
  return { aliases, units, match };
}

describe('on the lists of 2024 and 2025', () => {
  otherSpellings.it('finds each of the other official spellings in its district', () => {
    const { aliases, units, match } = register(true);
    const parents = new Map(units.map(({ id, parent }) => [id, parent ?? '']));
    const missed = [...aliases].filter(([code, alias]) => {
      const within = [parents.get(`a${code}`) ?? ''];
      return match(alias, { at: '2025-06-01', within }).match?.id !== `a${code}`;
    });
    expect(missed).toEqual([]);
    expect(aliases.size).toBe(189);
  });

  now.it('finds every unit of 2025 by type and name in its province, and no other', () => {
    const { units, match } = register(false);
    const kinds = new Map(unitKinds.map(({ id, name }) => [id, name.vi]));
    const wrong = units
      .filter(({ id }) => id.startsWith('b'))
      .map((unit) => {
        const text = `${kinds.get(unit.kind ?? '')} ${unit.name.vi}`.toUpperCase().normalize('NFD');
        const scope = { at: '2025-07-01', within: [unit.parent ?? unit.id] };
        return { unit: unit.id, got: match(text, scope).match?.id, name: unit.name.vi };
      })
      .filter(({ unit, got }) => unit !== got);
    expect(wrong).toEqual([]);
  });

  now.it('never takes another unit for an old name that has another spelling', () => {
    const { aliases, units, match } = register(false);
    const parents = new Map(units.map(({ id, parent }) => [id, parent ?? '']));
    const results = [...aliases].map(([code, alias]) => {
      const within = [parents.get(`a${code}`) ?? ''];
      return { code, ...match(alias, { at: '2025-06-01', within }) };
    });
    const wrong = results.filter(
      ({ code, match: unit }) => unit !== null && unit.id !== `a${code}`,
    );
    expect(wrong.map(({ code }) => code)).toEqual([]);
    expect(results.filter(({ match: unit }) => unit !== null).length).toBeGreaterThan(130);
  });

  now.it('guesses none of the communes that share a name', () => {
    const { units, match } = register(false);
    const { match: taken, findings } = match('xã Hòa Bình', { at: '2025-06-01' });
    const same = units.filter(
      ({ id, kind, name }) =>
        id.startsWith('a') && kind === 'commune' && ['Hòa Bình', 'Hoà Bình'].includes(name.vi),
    );
    expect(taken).toBeNull();
    expect(same.length).toBeGreaterThan(5);
    expect(findings).toMatchObject([
      { code: 'organization/ambiguous-name', params: { count: same.length } },
    ]);
  });
});
