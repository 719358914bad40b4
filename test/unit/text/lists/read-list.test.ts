import { describe, expect, it } from 'vitest';
import { readList, type ListSource } from '#inside/text';

const read = (source: ListSource) =>
  readList<'code' | 'level' | 'from'>(source, {
    file: 'u',
    required: ['code', 'level'],
    optional: ['from'],
    numbers: ['level'],
    headers: { code: 'Mã' },
  });

describe('readList', () => {
  it('gives one list for the text of a file and for its rows', () => {
    const lists = [read('Mã,level\n01,2'), read([{ Mã: '01', level: 2 }])];
    for (const { rows, findings } of lists) {
      expect(findings).toEqual([]);
      expect(rows.map((row) => [row.row, row.text('code'), row.text('level')])).toEqual([
        [2, '01', '2'],
      ]);
    }
  });

  it('says where a row and its cells are, by the words of the header', () => {
    const [row] = read('Mã,level\n01,2').rows;
    expect(row?.place()).toEqual({ path: ['u', 2], row: 2 });
    expect(row?.place('code')).toEqual({ path: ['u', 2, 'Mã'], row: 2 });
  });

  it('has nothing in a column that need not be there', () => {
    expect(read('Mã,level\n01,2').rows[0]?.text('from')).toBe('');
  });

  it('takes no row where a column is missing, and keeps them all aside', () => {
    const { rows, rejected, findings } = read('code,level\n01,2');
    expect(rows).toEqual([]);
    expect(rejected).toEqual([{ row: 2, cells: ['01', '2'] }]);
    expect(findings.map(({ code }) => code)).toEqual([
      'text/missing-column',
      'text/column-not-read',
    ]);
  });

  it('misses columns in an empty file, but not in an empty list of rows', () => {
    expect(read('').findings.map(({ code }) => code)).toEqual([
      'text/missing-column',
      'text/missing-column',
    ]);
    expect(read([])).toEqual({ columns: [], rows: [], rejected: [], findings: [] });
  });

  it('names what is no list', () => {
    const sources: ListSource[] = JSON.parse('[null, 5, {}]');
    for (const source of sources) {
      expect(read(source).findings.map(({ code }) => code)).toEqual(['shape/wrong-type']);
    }
  });
});
