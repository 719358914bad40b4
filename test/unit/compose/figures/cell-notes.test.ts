import { findCell, vi, type AggregateOptions } from 'danvan';
import { expect, it } from 'vitest';
import { cellNotes } from '#inside/compose';
import { redefined } from '../../../support/redefined.js';
import { figure, figuresOf, tableOf } from '../../../support/review.js';

const notesOf = (
  code: string,
  sent: Parameters<typeof tableOf>[0],
  more: Partial<AggregateOptions> = {},
) => {
  const table = tableOf(sent, { indicators: [`x.${code}`], ...more });
  return cellNotes(findCell(table, `x.${code}`), table, vi);
};

it('cellNotes has nothing to say of a figure that is complete', () => {
  expect(notesOf('sessions', figuresOf('sessions', [1, 2, 3]))).toEqual([]);
});

it('cellNotes tells the coverage with the kinds of the units', () => {
  expect(notesOf('sessions', figuresOf('sessions', [1, 2]))).toEqual([
    'số liệu của 2/3 xã, phường',
  ]);
});

it('cellNotes tells why a total is not there', () => {
  const persons = figuresOf('persons', [1, 2, 3]);
  expect(notesOf('persons', persons)).toEqual(['không cộng được giữa các đơn vị']);
  const strict = notesOf('sessions', figuresOf('sessions', [1, 2]), { missing: 'strict' });
  expect(strict).toEqual(['số liệu của 2/3 xã, phường', 'chưa đủ số liệu để tổng hợp']);
});

it('cellNotes tells that the base comes from other units', () => {
  const sent = [...figuresOf('sessions', [1, 2]), ...figuresOf('sessions', [1, 2, 3], '2025-Q3')];
  const notes = notesOf('sessions', sent, { compareWith: 'same-period-last-year' });
  expect(notes).toEqual([
    'số liệu của 2/3 xã, phường',
    'không so sánh vì hai kỳ không cùng đơn vị gửi (cùng kỳ năm trước 3/3)',
  ]);
});

it('cellNotes tells that units without a term are left out of a rate', () => {
  const sent = [
    ...figuresOf('received', [10, 20, 30]),
    ...figuresOf('successful', [5, 10]),
    figure('tinh', 'sessions', 1),
  ];
  expect(notesOf('rate', sent).join()).toMatch('không tính các đơn vị thiếu tử số hoặc mẫu số');
});

it('cellNotes tells that the meaning has changed, within a period or between two', () => {
  const [indicator, kind] = ['x.flow', 'flow'];
  const rows = ['2025-H1', '2025-H2'].flatMap((period) =>
    ['xa-a', 'xa-b', 'phuong-c'].map((unit) => [unit, kind, period, 4] as const),
  );
  const within = redefined(rows);
  expect(cellNotes(findCell(within, indicator), within, vi)).toEqual([
    'cách tính chỉ tiêu thay đổi trong kỳ, số trước và sau không cộng được với nhau',
  ]);
  const between = redefined(rows, { period: '2025-H2', compareWith: 'previous-period' });
  expect(cellNotes(findCell(between, indicator), between, vi)).toEqual([
    'không so sánh vì cách tính chỉ tiêu thay đổi giữa hai kỳ',
  ]);
});
