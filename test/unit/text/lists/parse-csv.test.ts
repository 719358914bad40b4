import { parseCsv } from 'danvan/text';
import { describe, expect, it } from 'vitest';

const cellsOf = (text: string) => parseCsv(text).rows.map(({ cells }) => cells);
const problems = (text: string) =>
  parseCsv(text, { file: 'units.csv' }).findings.map(({ code, path }) => [code, ...path]);

describe('parseCsv', () => {
  it('keeps every cell as text, leading zeros and all', () => {
    expect(cellsOf('code,n,f\n007,1e5,=1+1')).toEqual([{ code: '007', n: '1e5', f: '=1+1' }]);
  });

  it.each([
    ['commas', 'code,name\n01,Hà Nội'],
    ['semicolons', 'code;name\n01;Hà Nội'],
    ['tabs', 'code\tname\n01\tHà Nội'],
    ['a byte order mark', '\uFEFFcode,name\n01,Hà Nội'],
    ['line ends of Windows', 'code,name\r\n01,Hà Nội\r\n'],
    ['line ends of old Macs', 'code,name\r01,Hà Nội\r'],
    ['mixed line ends', 'code,name\r\n01,Hà Nội\n'],
    ['quotation marks', '"code","name"\n"01","Hà Nội"'],
    ['space around cells', ' code , name \n 01 ,\u00A0Hà Nội '],
    ['empty columns at the end', 'code,name,,\n01,Hà Nội,,'],
    ['rows shorter than empty columns at the end', 'code,name,,\n01,Hà Nội'],
    ['empty rows', 'code,name\n\n01,Hà Nội\n , \n'],
  ])('reads %s', (_, text) => {
    const { columns, rows, findings, rejected } = parseCsv(text);
    expect(columns).toEqual(['code', 'name']);
    expect(rows.map(({ cells }) => cells)).toEqual([{ code: '01', name: 'Hà Nội' }]);
    expect({ findings, rejected }).toEqual({ findings: [], rejected: [] });
  });

  it('takes the delimiter of the header, not of what stands in quotation marks', () => {
    expect(cellsOf('"a,b,c";d\n1,5;2')).toEqual([{ 'a,b,c': '1,5', d: '2' }]);
  });

  it('reads delimiters, doubled quotation marks and line breaks within a cell', () => {
    expect(cellsOf('a,b\r\n"1,2","say ""x""\r\nand y"')).toEqual([
      { a: '1,2', b: 'say "x"\nand y' },
    ]);
  });

  it('numbers rows as a sheet does, also after empty rows and cells of several lines', () => {
    const { rows } = parseCsv('a,b\n"1\n1",2\n\n3,4');
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('puts text into NFC and says so once, at the first cell', () => {
    const name = 'Hòa Bình'.normalize('NFD');
    const { rows, findings } = parseCsv(`code,name\n01,Huế\n02,${name}\n03,${name}`, { file: 'u' });
    expect(rows[1]?.cells).toEqual({ code: '02', name: 'Hòa Bình' });
    expect(findings).toMatchObject([
      {
        code: 'text/not-nfc',
        severity: 'note',
        path: ['u', 3, 'name'],
        params: { text: 'Hòa Bình', cells: 2 },
      },
    ]);
  });

  it('takes a header in decomposed letters for what it says', () => {
    expect(parseCsv('Tên xã\nA'.normalize('NFD')).columns).toEqual(['Tên xã']);
  });

  it.each([
    ['TCVN3', 'code,name\n01,Hµ Néi\n02,Huế', 'Hµ Néi'],
    ['VNI', 'code,name\n01,Vieät Nam\n02,Huế', 'Vieät Nam'],
  ])('does not take a row written in %s', (encoding, text, cell) => {
    const { rows, rejected, findings } = parseCsv(text, { file: 'u' });
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(rejected).toEqual([{ row: 2, cells: ['01', cell] }]);
    expect(findings).toMatchObject([
      { code: 'text/legacy-encoding', path: ['u', 2, 'name'], params: { text: cell, encoding } },
    ]);
  });

  it('names rows with too few or too many cells and keeps them aside', () => {
    const { rows, rejected } = parseCsv('a,b\n1\n1,2,3\n1,2');
    expect(problems('a,b\n1\n1,2,3\n1,2')).toEqual([
      ['text/wrong-cell-count', 'units.csv', 2],
      ['text/wrong-cell-count', 'units.csv', 3],
    ]);
    expect(rows.map(({ row }) => row)).toEqual([4]);
    expect(rejected).toEqual([
      { row: 2, cells: ['1'] },
      { row: 3, cells: ['1', '2', '3'] },
    ]);
  });

  it('locates a quotation mark that is never closed, and loses nothing of what it swallows', () => {
    const { rows, rejected } = parseCsv('a,b\n1,2\n3,"4\n5,6');
    expect(problems('a,b\n1,2\n3,"4\n5,6')).toEqual([['text/broken-quotes', 'units.csv', 3]]);
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(rejected).toEqual([{ row: 3, cells: ['3', '4\n5,6'] }]);
  });

  it('locates a quotation mark that closes in the middle of a cell', () => {
    expect(problems('a,b\n"1" x,2\n3,4')).toContainEqual(['text/broken-quotes', 'units.csv', 2]);
  });

  it('takes no row under a header that names a column twice', () => {
    const { rows, rejected } = parseCsv('a,b,a\n1,2,3');
    expect(problems('a,b,a\n1,2,3')).toEqual([['text/duplicate-column', 'units.csv', 1]]);
    expect({ rows, rejected }).toEqual({
      rows: [],
      rejected: [{ row: 2, cells: ['1', '2', '3'] }],
    });
  });

  it('takes columns with the names that every object has', () => {
    const { rows } = parseCsv('__proto__,constructor\n1,2');
    expect(Object.entries(rows[0]?.cells ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  it.each(['', '\uFEFF', '\n\n'])('reads nothing of %j', (text) => {
    expect(parseCsv(text)).toEqual({ columns: [], rows: [], rejected: [], findings: [] });
  });
});
