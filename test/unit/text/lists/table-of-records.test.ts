import { describe, expect, it } from 'vitest';
import { tableOfRecords } from '#inside/text';

const table = (...records: readonly unknown[]) =>
  tableOfRecords(records, { file: 'u', numbers: ['level'] });

describe('tableOfRecords', () => {
  it('takes the first record for row 2', () => {
    expect(table({ code: '01' }, { code: '02' }).rows).toEqual([
      { row: 2, cells: { code: '01' } },
      { row: 3, cells: { code: '02' } },
    ]);
  });

  it('has the columns of all records, and nothing in the cells that are not there', () => {
    expect(table({ a: '1' }, { b: '2', a: null }).rows[1]?.cells).toEqual({ a: '', b: '2' });
  });

  it('does not take a number for a code, whose zeros it has lost', () => {
    const { rejected, findings } = table({ code: 1, level: 1 });
    expect(rejected).toEqual([{ row: 2, cells: [1, 1] }]);
    expect(findings).toMatchObject([
      {
        code: 'shape/wrong-type',
        path: ['u', 2, 'code'],
        params: { expected: 'string', received: 'number' },
      },
    ]);
  });

  it('takes a number where one does no harm', () => {
    expect(table({ code: '01', level: 2 }).rows[0]?.cells).toEqual({ code: '01', level: '2' });
  });

  it('keeps what is no record aside', () => {
    const { rejected, findings } = table(null, 5, ['x'], { code: '01' });
    expect(rejected.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(findings.map(({ code }) => code)).toEqual(rejected.map(() => 'shape/wrong-type'));
  });

  it('does not read what a record inherits', () => {
    expect(table({ toString: 'x' }, { code: '01' }).rows[1]?.cells).toMatchObject({ toString: '' });
  });
});
