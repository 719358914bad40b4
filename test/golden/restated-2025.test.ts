import {
  aggregate,
  createDataset,
  defineIndicator,
  findCell,
  hierarchyAt,
  type Dataset,
  type ObservationInput,
} from 'danvan';
import { vietNam } from 'danvan/vietnam';
import { describe, expect } from 'vitest';
import { countryRegister, unitLists } from '../support/country-register.js';

const { before, after, succession } = unitLists;

interface Line {
  readonly code: string;
  readonly level: string;
  readonly parent: string;
}

/** The columns wanted here, read by themselves; no cell of these files holds a comma. */
const linesOf = (text: string): readonly Line[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))
    .map(([code = '', , , level = '', parent = '']) => ({ code, level, parent }));

/** By code of an old province: that of the new one. */
const heirs = (): ReadonlyMap<string, string> =>
  new Map(
    succession
      .read()
      .trim()
      .split('\n')
      .map((line) => line.split(','))
      .flatMap(([from = '', to = '']) => (from.length === 2 ? [[from, to] as const] : [])),
  );

/** What a unit is made to have sent: any whole number, by its code. */
const amountFor = (code: string): number => (Number(code) * 7919) % 1009;

/** Districts told the first half of 2025, new communes the second. */
const observations = (): readonly ObservationInput[] => [
  ...linesOf(before.read())
    .filter(({ level }) => level === '2')
    .map(({ code }) => ({
      unit: `2024/${code}`,
      indicator: 'x.f',
      period: '2025-H1',
      value: amountFor(code),
    })),
  ...linesOf(after.read())
    .filter(({ level }) => level === '2')
    .map(({ code }) => ({
      unit: `2025/${code}`,
      indicator: 'x.f',
      period: '2025-H2',
      value: amountFor(code),
    })),
];

/** By id of a province of 2025: what it should have, added up by the files alone. */
function expected(): ReadonlyMap<string, number> {
  const heirOf = heirs();
  const sums = new Map<string, number>();
  const add = (province: string, code: string): void => {
    const id = `2025/${province}`;
    sums.set(id, (sums.get(id) ?? 0) + amountFor(code));
  };
  for (const { code, level, parent } of linesOf(before.read())) {
    if (level === '2') add(heirOf.get(parent) ?? '', code);
  }
  for (const { code, level, parent } of linesOf(after.read())) {
    if (level === '2') add(parent, code);
  }
  return sums;
}

let made: Dataset | undefined;

function dataset(): Dataset {
  if (made !== undefined) return made;
  const register = countryRegister();
  made = createDataset({
    hierarchy: hierarchyAt(register, { at: '2025-12-31' }),
    register,
    indicators: [defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' })],
    observations: observations(),
  });
  return made;
}

describe('the year of the reform, seen through the tree of its end', () => {
  const view = { restatedTo: '2025-12-31' } as const;
  const options = { period: '2025', view, indicators: ['x.f'] } as const;

  succession.it('has each figure of a district once in its province of 34, and no other', () => {
    expect(dataset().findings).toEqual([]);
    const { rows, total } = aggregate(dataset(), { ...options, units: vietNam.id });
    const amounts = new Map(rows.map(({ unit, cells: [cell] }) => [unit.id, cell?.amount]));
    const sums = expected();
    expect(amounts.size).toBe(34);
    expect(amounts).toEqual(sums);
    expect(total[0]?.amount).toBe([...sums.values()].reduce((all, one) => all + one, 0));
  });

  succession.it('lists the districts of a province beside its communes, and under none', () => {
    const province = '2025/37';
    const old = new Set([...heirs()].flatMap(([from, to]) => (to === '37' ? [from] : [])));
    const districts = linesOf(before.read()).filter(
      ({ level, parent }) => level === '2' && old.has(parent),
    );
    const communes = linesOf(after.read()).filter(
      ({ level, parent }) => level === '2' && parent === '37',
    );
    const table = aggregate(dataset(), { ...options, units: province });
    const told = (role: string) =>
      new Map(
        table.rows
          .filter((row) => row.role === role)
          .map(({ unit, cells: [cell] }) => [unit.id, cell?.amount]),
      );
    const amounts = (tree: string, lines: readonly Line[]) =>
      new Map(lines.map(({ code }) => [`${tree}/${code}`, amountFor(code)]));
    expect(old.size).toBeGreaterThan(1);
    expect(told('unallocated')).toEqual(amounts('2024', districts));
    expect(told('unit')).toEqual(amounts('2025', communes));
  });

  succession.it('has the first half alone, and its districts, in the tree of that half', () => {
    const first = { units: vietNam.id, period: '2025-H1', indicators: ['x.f'] } as const;
    const table = aggregate(dataset(), { ...first, view: 'as-reported' });
    const districts = linesOf(before.read()).filter(({ level }) => level === '2');
    expect(table.rows).toHaveLength(63);
    expect(findCell(table, 'x.f').amount).toBe(
      districts.reduce((all, { code }) => all + amountFor(code), 0),
    );
  });
});
