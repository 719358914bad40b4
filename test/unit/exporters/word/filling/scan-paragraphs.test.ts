import { expect, it } from 'vitest';
import { scanParagraphs } from '#inside/exporters/word';

const scan = (xml: string) => scanParagraphs(`<w:x>${xml}</w:x>`, 'w:');

it('puts pieces of a paragraph together, and those of frames apart', () => {
  const frame = '<w:txbxContent><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:txbxContent>';
  const { paragraphs } = scan(
    `<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r><w:r>${frame}</w:r><w:r><w:tab/><w:t>c</w:t></w:r></w:p>`,
  ) ?? { paragraphs: [] };
  expect(paragraphs.map(({ text }) => text)).toEqual(['trong', 'ab\nc']);
});

it('reads no codes of fields, no text that was taken out, no formula', () => {
  const { paragraphs } = scan(
    '<w:p><w:r><w:instrText>{{a}}</w:instrText></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del><m:t>c</m:t></w:p>',
  ) ?? { paragraphs: [] };
  expect(paragraphs.map(({ text }) => text)).toEqual(['']);
});

it('knows space that counts', () => {
  const { paragraphs } = scan(
    '<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r></w:p>',
  ) ?? { paragraphs: [] };
  expect(paragraphs[0]?.text).toBe('a b');
});

it('tells which rows are of one table', () => {
  const inner = '<w:tbl><w:tr/><w:tr></w:tr></w:tbl>';
  const { rows } = scan(`<w:tbl><w:tr>${inner}</w:tr></w:tbl><w:tbl><w:tr></w:tr></w:tbl>`) ?? {
    rows: [],
  };
  expect(rows.map(({ table }) => table)).toEqual([2, 1, 3]);
  expect(scan('<w:p>')).toBeUndefined();
});
