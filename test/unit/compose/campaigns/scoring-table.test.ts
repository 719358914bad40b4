import { vi } from 'danvan';
import { score, type ScoreSheet } from 'danvan/campaigns';
import { printCell } from 'danvan/report';
import { friendlyGovernmentScheme } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { scoringTable } from '#inside/compose';
import { scheme, sheetOf } from '../../../support/campaign-documents.js';

const tableOf = (sheet: ScoreSheet, used = scheme) =>
  scoringTable({
    self: score(used, sheet, { basis: 'self' }),
    appraised: score(used, sheet),
    maximum: used.maximum,
    words: vi.labels,
    language: 'vi',
  });
const rowsOf = (sheet: ScoreSheet, keys: readonly string[], used = scheme) =>
  tableOf(sheet, used).rows.map(({ cells }) => keys.map((key) => printCell(cells[key], 'vi')));

describe('scoringTable', () => {
  it('prints the tree of criteria, what is added and taken off, and the totals', () => {
    expect(rowsOf(sheetOf('xa-1'), ['number', 'maximum', 'self', 'appraised'])).toEqual([
      ['I', '20', '20', '17'],
      ['1', '12', '12', '10,2'],
      ['2', '8', '8', '6,8'],
      ['II', '25', '24', '21,25'],
      ['III', '20', '20', '17'],
      ['IV', '15', '15', '12,75'],
      ['V', '20', '18,5', '17'],
      ['', '', '', ''],
      ['1', '3', '2', '1,5'],
      ['', '', '', ''],
      ['1', '2', '–', '–'],
      ['', '100', '99,5', '86,5'],
    ]);
  });

  it('numbers the parts of parts below them', () => {
    const leaf = (id: string) => ({ id, name: { vi: id }, maximum: 5 });
    const deep = {
      ...scheme,
      adjustments: [],
      maximum: 10,
      criteria: [
        {
          ...leaf('a'),
          maximum: 10,
          criteria: [{ ...leaf('b'), criteria: [leaf('c')] }, leaf('d')],
        },
      ],
    };
    const numbers = rowsOf({ subject: 'xa-1', scores: [] }, ['number'], deep).flat();
    expect(numbers).toEqual(['I', '1', '1.1', '2', '']);
  });

  it('explains what is missing and what was refused', () => {
    const scores = [
      { criterion: 'administrative-reform', self: 24 },
      { criterion: 'office-culture', self: 19, appraised: 21 },
      { criterion: 'dialogue', self: 16, appraised: 14, note: 'đã kiểm tra' },
    ];
    const sheet = { subject: 'xa-1', scores };
    const rows = rowsOf(sheet, ['self', 'appraised', 'note'], friendlyGovernmentScheme);
    expect(rows).toEqual([
      ['…', '…', ''],
      ['24', '…', 'chưa thẩm định'],
      ['19', '21', 'điểm không hợp lệ, không tính'],
      ['16', '14', 'điểm không hợp lệ, không tính; đã kiểm tra'],
      ['…', '…', ''],
      ['…', '…', 'chưa có điểm 4/5 tiêu chí'],
    ]);
  });

  it('adds live sums only where the rows above are all there is', () => {
    const scores = friendlyGovernmentScheme.criteria.map(({ id }) => ({
      criterion: id,
      self: 10,
      appraised: 9,
    }));
    const flat = tableOf({ subject: 'xa-1', scores }, friendlyGovernmentScheme).rows.at(-1);
    expect(flat?.cells['appraised']).toMatchObject({ amount: 45, formula: { op: 'sum' } });
    const tree = tableOf(sheetOf('xa-1')).rows.at(-1);
    expect(tree?.cells['appraised']).not.toHaveProperty('formula');
  });
});
