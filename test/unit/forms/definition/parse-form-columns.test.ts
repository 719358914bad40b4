import { expect, it } from 'vitest';
import { defineForm, parseFormColumns } from '#inside/forms';
import { codesOf } from '../../../support/forms/small-forms.js';

const csv = `heading;index;type;time;decimals;unit
Tổng số;1=2+3;;;;
Giới tính › Nam;2;;last;;người
Giới tính › Nữ;3;number;;2;`;

it('reads columns that make a form', () => {
  const { columns, findings } = parseFormColumns(csv);
  expect(findings).toEqual([]);
  const form = defineForm({ id: 'a', title: 'A', columns });
  expect(form.columns.map(({ index, time, decimals }) => [index, time, decimals])).toEqual([
    ['1', 'recompute', 0],
    ['2', 'last', 0],
    ['3', 'sum', 2],
  ]);
  expect(form.columns[1]?.unit).toEqual({ vi: 'người' });
});

it('says what is wrong, in which row and column', () => {
  const text = 'heading,index,type,time,decimals\nA,1,money,never,x';
  const { findings } = parseFormColumns(text, { file: 'f.csv' });
  expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
    ['shape/not-in-list', 'f.csv', 2, 'type'],
    ['shape/not-in-list', 'f.csv', 2, 'time'],
    ['shape/wrong-format', 'f.csv', 2, 'decimals'],
  ]);
  expect(codesOf(parseFormColumns('title,index\nA,1').findings)).toContain('text/missing-column');
});

it('refuses options that are none', () => {
  expect(() => parseFormColumns('heading,index\nA,1', JSON.parse('null'))).toThrow(/"options"/);
});
