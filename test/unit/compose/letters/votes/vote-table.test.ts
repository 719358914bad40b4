import { expect, it } from 'vitest';
import { voteTable } from '#inside/compose';
import { contextOf, decisionOf } from '../../../../support/short-documents.js';

const context = contextOf('minutes');

it('shows all in scope, those present, for, against and blank, with shares of all', () => {
  const { rows, columns } = voteTable(decisionOf(), context);
  const shown = rows.map(({ cells }) => [cells['what'], cells['count-0'], cells['share-0']]);
  expect(columns).toHaveLength(4);
  expect(shown).toMatchObject([
    [{ text: 'Tổng số hộ gia đình trên địa bàn' }, { amount: 120 }, { amount: 100 }],
    [{ text: 'Số tham gia biểu quyết' }, { amount: 104 }, {}],
    [{ text: 'Tán thành' }, { amount: 90 }, { amount: 75, suffix: '%' }],
    [{ text: 'Không tán thành' }, { amount: 9 }, { amount: 7.5 }],
    [{ text: 'Phiếu trắng, phiếu không hợp lệ' }, { amount: 5 }, {}],
  ]);
});

it('has a group of columns for each of several rounds', () => {
  const rounds = [{ date: '2026-03-01', votesFor: 3 }, { votesFor: 90 }];
  const { columns } = voteTable(decisionOf({ rounds }), context);
  expect(columns.slice(2)).toMatchObject([
    { title: 'Lần 1 (01/3/2026)', columns: { length: 2 } },
    { title: 'Lần 2', columns: { length: 2 } },
  ]);
});

it('marks what is not known, and never prints it as zero', () => {
  const { rows } = voteTable(decisionOf({ rounds: [], base: undefined }), context);
  for (const { cells } of rows) {
    expect([cells['count-0'], cells['share-0']]).toMatchObject([
      { reason: 'missing' },
      { reason: 'missing' },
    ]);
  }
});
