import { statisticalForms } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { formColumns, formContext, formIndex, labelsOf } from '#inside/compose';
import { headerGrid, leafColumns } from '#inside/report';
import { members, sent } from '../../../support/forms/small-forms.js';

it('nests the headings behind the columns that name the rows', () => {
  const columns = formColumns(formContext(members, sent(members, {}), {}));
  expect(leafColumns(columns).map(({ key }) => key)).toEqual(['label-0', '1', '2', '3', '4']);
  const [top] = headerGrid(columns);
  expect(top?.map(({ title, columnSpan }) => [title, columnSpan])).toEqual([
    ['Đơn vị', 1],
    ['Tổng số', 1],
    ['Giới tính', 2],
    ['Trong đó đảng viên', 1],
  ]);
});

it('prints the row of indexes, long formulas so that they may part', () => {
  const form = statisticalForms.find(({ code, to }) => code === '02/XLD' && to === undefined);
  const context = form && formContext(form, sent(form, {}), {});
  expect(context && formIndex(context)).toMatchObject({
    'label-0': 'MS',
    1: '1',
    3: '3=4+23',
    6: '6=7+ 8 =9+ 10+ 11',
  });
  expect(context && labelsOf(context).map(({ holds }) => holds)).toEqual(['name']);
});
