import { expect, it } from 'vitest';
import { dataRows, formContext, totalRow } from '#inside/compose';
import { letters, levels, members, sent } from '../../../support/forms/small-forms.js';

const textAt = (row: ReturnType<typeof totalRow> | undefined, column: string) => {
  const cell = row?.cells[column];
  return cell?.kind === 'text' ? cell.text : cell?.kind;
};

it('names rows after units, named rows or things', () => {
  const first = (form: typeof members, key: string, name?: string) => {
    const filled = { ...sent(form, {}), rows: [{ key, cells: {}, name }] };
    return dataRows(formContext(form, filled, {}))[0];
  };
  expect(textAt(first(members, 'xa-a'), 'label-0')).toBe('xa-a');
  expect(textAt(first(levels, 'all'), 'label-0')).toBe('Tổng cấp xã');
  expect(first(levels, 'all')?.role).toBe('group');
  expect(textAt(first({ ...members, rows: 'items' }, '1', 'Đường thôn'), 'label-0')).toBe(
    'Đường thôn',
  );
});

it('leaves blank in the totals what does not add', () => {
  const context = formContext(letters, sent(letters, {}), {});
  const row = totalRow(context, { '1': 3, '2': null, '7': null });
  expect([textAt(row, 'label-0'), textAt(row, '1'), textAt(row, '2'), textAt(row, '7')]).toEqual([
    'Tổng cộng',
    'number',
    'mark',
    '',
  ]);
});
