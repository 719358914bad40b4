import type { UnitInput } from 'danvan';
import { expect, it } from 'vitest';
import { amendUnit, type AmendmentColumn } from '#inside/organization';
import { readList } from '#inside/text';

const types = {
  xa: { kind: 'commune', prefix: 'xã' },
  phuong: { kind: 'ward', prefix: 'phường' },
};
const [row] = readList<AmendmentColumn>(
  'effective,code,field,old,new,basis\n2026-04-30,1,x,x,x,x',
  {
    file: 'x',
    required: ['effective', 'code', 'field', 'old', 'new', 'basis'],
  },
).rows;
if (row === undefined) throw new Error('the row was not read');

const change = { unit: 'a', date: '2026-04-30', field: 'type', old: 'xa', new: 'phuong' } as const;
const amend = (unit: UnitInput) => amendUnit(new Map([[unit.id, unit]]), row, { change, types });
const commune: UnitInput = { id: 'a', name: { vi: 'xã A', en: 'A commune' }, kind: 'commune' };

it('puts the new value into the unit and the old one into its history', () => {
  expect(amend(commune)).toEqual({
    ok: true,
    value: {
      id: 'a',
      name: 'phường A',
      kind: 'ward',
      history: [{ to: '2026-04-29', name: commune.name, kind: 'commune' }],
    },
  });
});

it.each<[UnitInput, string, string]>([
  [{ ...commune, id: 'b' }, 'organization/unknown-code', 'code'],
  [{ ...commune, kind: 'ward' }, 'organization/old-value-differs', 'old'],
  [
    { ...commune, history: [{ to: '2026-04-30', kind: 'ward' }] },
    'organization/end-before-start',
    'effective',
  ],
])('refuses a change that does not fit %j', (unit, code, column) => {
  expect(amend(unit)).toMatchObject({ ok: false, findings: [{ code, path: ['x', 2, column] }] });
});
