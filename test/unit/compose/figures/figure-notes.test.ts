import { findCell, vi } from 'danvan';
import { expect, it } from 'vitest';
import { figureNotes } from '#inside/compose';
import { figuresOf, figure, tableOf } from '../../../support/review.js';

const notesOf = (code: string, sent: Parameters<typeof tableOf>[0]) => {
  const table = tableOf(sent, { indicators: [`x.${code}`] });
  return figureNotes(findCell(table, `x.${code}`), table, vi);
};

const terms = [...figuresOf('received', [10, 20, 30]), ...figuresOf('successful', [5, 10, 15])];

it('figureNotes says that a stated rate was recomputed, and what was stated', () => {
  expect(notesOf('rate', [...terms, figure('xa-a', 'rate', 74)])).toEqual([
    'tỷ lệ do đơn vị báo cáo (74%) được thay bằng tỷ lệ tính lại từ số liệu',
  ]);
  const two = [figure('xa-a', 'rate', 74), figure('xa-b', 'rate', 60)];
  expect(notesOf('rate', [...terms, ...two])).toEqual([
    '2 tỷ lệ do đơn vị báo cáo được thay bằng tỷ lệ tính lại từ số liệu',
  ]);
});

it('figureNotes says nothing of a rate that is the recomputed one, as precisely as it was stated', () => {
  const own = (stated: number) => {
    const sent = [figure('xa-a', 'received', 325), figure('xa-a', 'successful', 240)];
    const options = { units: 'xa-a', indicators: ['x.rate'] };
    const table = tableOf([...sent, figure('xa-a', 'rate', stated)], options);
    return figureNotes(findCell(table, 'x.rate'), table, vi);
  };
  expect(own(74)).toEqual([]);
  expect(own(73.8)).toEqual([]);
  expect(own(73)).toHaveLength(1);
});

it('figureNotes counts the figures with errors that are left out', () => {
  expect(
    notesOf('sessions', [figure('xa-a', 'sessions', -5), figure('xa-b', 'sessions', 7)]),
  ).toEqual(['không tính 1 số liệu có lỗi']);
});

it('figureNotes says nothing of a figure that is what was sent', () => {
  expect(notesOf('sessions', figuresOf('sessions', [1, 2, 3]))).toEqual([]);
  expect(notesOf('rate', terms)).toEqual([]);
});
