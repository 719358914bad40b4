import { createHierarchy, type UnitInput } from 'danvan';
import { describe, expect, it } from 'vitest';

const codes = (units: readonly unknown[]) => {
  // Wrong shapes on purpose: rows come from files.
  const rows: UnitInput[] = JSON.parse(JSON.stringify(units));
  return createHierarchy(rows).findings.map(({ code }) => code);
};

describe('createHierarchy', () => {
  it('keeps units in order and indexes them', () => {
    const { units, byId, children } = createHierarchy([
      { id: 'b', name: 'xã B', parent: 'a' },
      { id: 'a', name: 'tỉnh A' },
    ]);
    expect(units.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(byId.get('b')?.parent).toBe('a');
    expect(children.get('a')?.map(({ id }) => id)).toEqual(['b']);
  });

  it('puts names into NFC', () => {
    const { units } = createHierarchy([{ id: 'a', name: 'Hòa Bình'.normalize('NFD') }]);
    expect(units[0]?.name.vi).toBe('Hòa Bình');
  });

  it('names a misspelt field instead of losing it', () => {
    expect(codes([{ id: 'a', name: 'A', parrent: 'b' }])).toEqual(['shape/unknown-field']);
  });

  it('leaves out a second unit of one id and says so', () => {
    const { units, findings } = createHierarchy([
      { id: 'a', name: 'A' },
      { id: 'a', name: 'A khác' },
    ]);
    expect(units).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'organization/duplicate-unit',
      path: ['units', 1],
    });
  });

  it('lets an orphan stand on top and suggests the parent that was meant', () => {
    const { units, findings } = createHierarchy([
      { id: 'tay-ninh', name: 'tỉnh Tây Ninh' },
      { id: 'go-dau', name: 'xã Gò Dầu', parent: 'tay-nin' },
    ]);
    expect(units[1]?.parent).toBeUndefined();
    expect(findings[0]).toMatchObject({
      code: 'organization/unknown-parent',
      unit: 'go-dau',
      params: { parent: 'tay-nin', nearest: 'tay-ninh' },
    });
  });

  it('cuts a ring once, naming all of its units, and keeps what hangs on it', () => {
    const { findings, children } = createHierarchy([
      { id: 'a', name: 'A', parent: 'c' },
      { id: 'b', name: 'B', parent: 'a' },
      { id: 'c', name: 'C', parent: 'b' },
      { id: 'd', name: 'D', parent: 'c' },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.code).toBe('organization/parent-cycle');
    expect(children.get('c')?.map(({ id }) => id)).toEqual(['d']);
  });

  it('meets a unit that is its own parent', () => {
    expect(codes([{ id: 'a', name: 'A', parent: 'a' }])).toEqual(['organization/parent-cycle']);
  });

  it('names a place that an organization serves and nobody knows', () => {
    const unit = { id: 'a', name: 'A', category: 'organization', serves: 'x' };
    expect(codes([unit])).toEqual(['organization/unknown-place']);
  });

  it('survives rows that are no units at all', () => {
    expect(codes([null, 5, 'x', [], {}])).toHaveLength(6);
  });

  it('leaves its input untouched', () => {
    const rows = [{ id: 'a', name: 'A', parent: 'x' }];
    const copy = structuredClone(rows);
    createHierarchy(rows);
    expect(rows).toEqual(copy);
  });

  it('takes a chain of fifty thousand units', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => ({
      id: `u${at}`,
      name: `u${at}`,
      ...(at > 0 && { parent: `u${at - 1}` }),
    }));
    expect(createHierarchy(rows).findings).toEqual([]);
  });
});

it('takes a row that throws when it is read for one bad row', () => {
  const row = {
    id: 'a',
    get name(): string {
      throw new Error('no name');
    },
  };
  const { units, findings } = createHierarchy([row, { id: 'b', name: 'xã B' }]);
  expect(units.map(({ id }) => id)).toEqual(['b']);
  expect(findings).toMatchObject([{ code: 'shape/unreadable', path: ['units', 0, 'name'] }]);
});

it('names the argument that is no list', () => {
  // @ts-expect-error: a list is required
  expect(() => createHierarchy(undefined)).toThrow('"units" must be an array; it is undefined.');
});
