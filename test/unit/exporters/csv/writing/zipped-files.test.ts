import { encodeText } from 'danvan/exporter';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fileName, titleOfFile, zippedFiles } from '#inside/exporters/csv';

it.each([
  ['Biểu 01', '01 Biểu 01.csv'],
  ['../a\\b:c.', '01 a b c.csv'],
  ['', '01.csv'],
  ['x'.repeat(90), `01 ${'x'.repeat(60)}.csv`],
])('names the file of %s', (title, name) => {
  expect(fileName(title, 0)).toBe(name);
});

it('knows the title again', () => {
  expect(titleOfFile(fileName('Biểu 01', 4))).toBe('Biểu 01');
  expect(titleOfFile('a/b/Xã.tsv')).toBe('Xã');
});

it('packs files', async () => {
  const bytes = await zippedFiles([{ name: 'a.csv', bytes: encodeText('a') }]);
  expect(Object.keys(unzipSync(bytes))).toEqual(['a.csv']);
});
