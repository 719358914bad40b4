import { expect, it } from 'vitest';
import { readAmendment, type AmendmentColumn } from '#inside/organization';
import { readList } from '#inside/text';

const types = { xa: { kind: 'commune' }, phuong: { kind: 'ward' } };
const read = (row: string) => {
  const list = readList<AmendmentColumn>(`effective,code,field,old,new,basis\n${row}`, {
    file: 'x',
    required: ['effective', 'code', 'field', 'old', 'new', 'basis'],
  });
  const [first] = list.rows;
  if (first === undefined) throw new Error('the row was not read');
  return readAmendment(first, { tree: 't', types });
};

it('reads a change', () => {
  expect(read('2026-04-30,01,type,xa,phuong,237/NQ')).toEqual({
    ok: true,
    value: {
      unit: 't/01',
      date: '2026-04-30',
      field: 'type',
      old: 'xa',
      new: 'phuong',
      basis: '237/NQ',
    },
  });
});

it('takes any words for names, and no basis', () => {
  expect(read('2026-04-30,01,name,A,B,')).toEqual({
    ok: true,
    value: { unit: 't/01', date: '2026-04-30', field: 'name', old: 'A', new: 'B' },
  });
});

it.each([
  ['30/4/2026,01,type,xa,phuong,', 'text/not-a-date', 'effective'],
  [',01,type,xa,phuong,', 'shape/missing-field', 'effective'],
  ['2026-04-30,,type,xa,phuong,', 'shape/missing-field', 'code'],
  ['2026-04-30,01,type,xa,lang,', 'shape/not-in-list', 'new'],
  ['2026-04-30,01,type,lang,xa,', 'shape/not-in-list', 'old'],
  ['2026-04-30,01,name,A,,', 'shape/missing-field', 'new'],
])('refuses %s', (row, code, column) => {
  expect(read(row)).toMatchObject({ ok: false, findings: [{ code, path: ['x', 2, column] }] });
});

it('refuses a field that it cannot change', () => {
  expect(read('2026-04-30,01,parent,xa,phuong,')).toMatchObject({
    findings: [{ code: 'shape/not-in-list', path: ['x', 2, 'field'] }],
  });
});
