import { createHierarchy, createUnitRegister, hierarchyAt } from 'danvan';
import { addAliases, amendUnits, readSuccessionRows, readUnitRows } from 'danvan/organization';
import { administrativeLevels, gsoTypes, unitKinds } from 'danvan/vietnam';
import { describe, expect } from 'vitest';
import { sharedData } from '../support/tools.js';

const lists = {
  2024: sharedData('adm/units-2024.csv'),
  2025: sharedData('adm/units-2025.csv'),
  retired: sharedData('adm/retired-2021-2025.csv'),
  succession: sharedData('adm/succession.csv'),
  amendments: sharedData('adm/amendments-2026.csv'),
  aliases: sharedData('adm/aliases-2024.csv'),
} as const;

const read2024 = () =>
  readUnitRows(lists[2024].read(), {
    tree: '2024',
    types: gsoTypes,
    levels: { 1: 'province', 2: 'district', 3: 'commune' },
    validity: { to: '2025-06-30' },
  });

const read2025 = () =>
  readUnitRows(lists[2025].read(), {
    tree: '2025',
    types: gsoTypes,
    levels: { 1: 'province', 2: 'commune' },
    validity: { from: '2025-07-01' },
  });

const readSuccession = () =>
  readSuccessionRows(lists.succession.read(), {
    trees: { from: '2024', to: '2025' },
    date: '2025-07-01',
  });

const countBy = (items: readonly (string | undefined)[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item ?? ''] = (counts[item ?? ''] ?? 0) + 1;
  return counts;
};

const kinds = (units: readonly { readonly kind?: string | undefined }[]) =>
  countBy(units.map(({ kind }) => kind));

describe('the administrative units of 2024', () => {
  lists[2024].it('are read whole, with their codes as they are', () => {
    const { units, findings, rejected } = read2024();
    expect({ findings, rejected }).toEqual({ findings: [], rejected: [] });
    expect(units).toHaveLength(10_794);
    expect(countBy(units.map(({ level }) => level))).toEqual({
      province: 63,
      district: 696,
      commune: 10_035,
    });
    expect(kinds(units)).toMatchObject({ commune: 7692, ward: 1726, township: 617 });
    expect(units[0]).toMatchObject({ id: '2024/01', codes: ['01'], name: 'thành phố Hà Nội' });
  });

  lists[2024].it('hang together', () => {
    const { units, findings } = createHierarchy(read2024().units);
    expect(findings).toEqual([]);
    expect(units).toHaveLength(10_794);
  });

  lists[2024].it('keep a name that is the word of its type', () => {
    const names = read2024().units.map(({ name }) => name);
    expect(names).toContain('phường Phường Đúc');
    expect(names).toContain('phường 1');
  });

  lists.aliases.it('take their other spellings', () => {
    const { units } = read2024();
    const aliased = addAliases(units, lists.aliases.read(), { tree: '2024' });
    expect({ ...aliased, units: [] }).toEqual({ units: [], findings: [], rejected: [] });
    expect(aliased.units.flatMap(({ aliases = [] }) => aliases)).toHaveLength(189);
  });
});

describe('the administrative units of 2025', () => {
  lists[2025].it('are read whole', () => {
    const { units, findings, rejected } = read2025();
    expect({ findings, rejected }).toEqual({ findings: [], rejected: [] });
    expect(kinds(units)).toEqual({
      'central-city': 6,
      province: 28,
      commune: 2621,
      ward: 687,
      'special-zone': 13,
    });
    expect(createHierarchy(units).findings).toEqual([]);
  });

  lists.amendments.it('are those of 2026 after 25 changes', () => {
    const before = read2025().units;
    const options = { tree: '2025', types: gsoTypes };
    const { units, changes, findings } = amendUnits(before, lists.amendments.read(), options);
    expect(findings).toEqual([]);
    expect(changes).toHaveLength(25);
    expect(kinds(units)).toEqual({
      'central-city': 9,
      province: 25,
      commune: 2599,
      ward: 709,
      'special-zone': 13,
    });
    expect(units.find(({ id }) => id === '2025/24')).toMatchObject({
      name: 'thành phố Bắc Ninh',
      history: [{ to: '2026-09-19', name: 'tỉnh Bắc Ninh', kind: 'province' }],
    });
    expect(createHierarchy(units).findings).toEqual([]);
  });

  lists.amendments.it('do not go through their changes twice', () => {
    const options = { tree: '2025', types: gsoTypes };
    const text = lists.amendments.read();
    const once = amendUnits(read2025().units, text, options);
    const twice = amendUnits(once.units, text, options);
    expect(countBy(twice.findings.map(({ code }) => code))).toEqual({
      'organization/old-value-differs': 25,
    });
    expect(twice.units).toEqual(once.units);
  });
});

describe('the succession of 2025', () => {
  lists.succession.it('holds each edge of the list once', () => {
    const { values: successions, findings, rejected } = readSuccession();
    expect({ findings, rejected }).toEqual({ findings: [], rejected: [] });
    const edges = successions.flatMap(({ from = [], to = [] }) =>
      from.flatMap((old) => to.map((heir) => `${old.slice(5)},${heir.slice(5)}`)),
    );
    const given = lists.succession.read().trim().split('\n').slice(1);
    expect(edges).toHaveLength(10_634);
    expect(edges.toSorted()).toEqual(
      given.map((line) => line.split(',').slice(0, 2).join(',')).toSorted(),
    );
  });

  lists.succession.it('splits 441 units, and knows where the people of 59 of them are', () => {
    const splits = readSuccession().successions.filter(({ kind }) => kind === 'split');
    expect(splits).toHaveLength(441);
    const homes = splits.filter(({ shares = [] }) =>
      shares.some(({ of }) => of['population'] === 1),
    );
    expect(homes).toHaveLength(59);
    const whole = homes.every(({ to = [], shares = [] }) => shares.length === to.length);
    expect(whole).toBe(true);
  });

  lists.succession.it('leads from units that there were to units that there are', () => {
    const old = new Set(read2024().units.map(({ id }) => id));
    const now = new Set(read2025().units.map(({ id }) => id));
    const { values: successions } = readSuccession();
    expect(successions.flatMap(({ from = [] }) => from).filter((id) => !old.has(id))).toEqual([]);
    expect(new Set(successions.flatMap(({ to = [] }) => to))).toEqual(now);
  });
});

describe('a register of all these lists', () => {
  const amended = () =>
    amendUnits(read2025().units, lists.amendments.read(), { tree: '2025', types: gsoTypes });

  lists.succession.it('finds nothing wrong with them, and knows each day', () => {
    const register = createUnitRegister({
      units: [...read2024().units, ...amended().units],
      successions: readSuccession().successions,
      kinds: unitKinds,
      levels: administrativeLevels,
    });
    expect(register.findings).toEqual([]);
    const wards = (at: string) =>
      hierarchyAt(register, { at }).units.filter(({ kind }) => kind === 'ward').length;
    expect(['2025-06-30', '2025-07-01', '2026-04-30', '2026-09-20'].map(wards)).toEqual([
      1726, 687, 697, 709,
    ]);
  });
});

describe('the units retired from 2021 to 2025', () => {
  lists.retired.it('name the three codes that two of them shared', () => {
    const {
      values: units,
      findings,
      rejected,
    } = readUnitRows(lists.retired.read(), {
      tree: '2021',
      types: gsoTypes,
      levels: { 1: 'province', 2: 'district', 3: 'commune' },
    });
    expect(units).toHaveLength(1257);
    expect(rejected).toHaveLength(3);
    expect(findings.map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }, () => 'organization/duplicate-code'),
    );
  });
});
