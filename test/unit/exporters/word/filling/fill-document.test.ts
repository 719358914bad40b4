import { fillDocument } from 'danvan/word';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { paragraph, partOf, readOf, row, table, wordOf } from './support.js';

const letter = wordOf(
  paragraph('Kính gửi: {{ten', '_don', '_vi}}, ngày {{ngay}}') +
    table(row('Xã', 'Số'), row('{{#xa}}{{ten}}', '{{so}}{{/xa}}'), row('Tổng', '{{tong}}')),
);

const values = {
  co_quan: 'BAN MINH HỌA',
  ten_don_vi: 'UBND xã <An Bình> & bạn',
  ngay: '01/7/2026\n(bản mẫu)',
  tong: 1_234,
  xa: [
    { ten: 'An Bình', so: 90 },
    { ten: '{{tong}}', so: 1_144 },
  ],
};

describe('fillDocument', () => {
  it('fills places, cut ones too, rows for each item, and headers', () => {
    const { bytes, findings } = fillDocument(letter, values);
    expect(findings).toEqual([]);
    expect(readOf(bytes)).toBe(
      'Kính gửi: UBND xã &lt;An Bình&gt; &amp; bạn, ngày 01/7/2026/(bản mẫu)|Xã|Số|An Bình|90|{{tong}}|1.144|Tổng|1.234|',
    );
    expect(readOf(bytes, 'word/header1.xml')).toBe('BAN MINH HỌA|');
  });

  it('changes no part without a place', () => {
    const given = wordOf(paragraph('{{a}}'), paragraph('không'));
    const { bytes } = fillDocument(given, { a: 'b' });
    const [before, after] = [unzipSync(given), unzipSync(bytes)];
    expect(
      Object.keys(after).filter((name) => after[name]?.join() !== before[name]?.join()),
    ).toEqual(['word/document.xml']);
  });

  it('gives the same bytes for the same values, and the same file where there is no place', () => {
    expect(fillDocument(letter, values).bytes).toEqual(fillDocument(letter, values).bytes);
    const plain = wordOf(paragraph('không'), '');
    expect(fillDocument(plain, {}).bytes).toEqual(plain);
  });

  it('never fills the code of a field, and makes none', () => {
    const field = '<w:p><w:r><w:instrText>INCLUDETEXT "{{a}}"</w:instrText></w:r></w:p>';
    const { bytes } = fillDocument(wordOf(field + paragraph('{{a}}')), {
      a: '</w:t><w:instrText>DDE</w:instrText>',
    });
    expect(partOf(bytes)).toContain('INCLUDETEXT "{{a}}"');
    expect(partOf(bytes).match(/<w:instrText>/g)).toHaveLength(1);
  });

  it('tells of places and values without each other', () => {
    const { findings } = fillDocument(wordOf(paragraph('{{a}} {{b}} {{#c}}'), ''), { b: 1, la: 2 });
    expect(findings.map(({ code, params }) => [code, Object.values(params)[0]])).toEqual([
      ['files/rows-not-closed', 'c'],
      ['files/value-missing', 'a'],
      ['files/value-not-used', 'la'],
    ]);
  });

  it('prints numbers in the language that is asked for', () => {
    const { bytes } = fillDocument(
      wordOf(paragraph('{{a}}'), ''),
      { a: 1_234.5 },
      { language: 'en' },
    );
    expect(readOf(bytes)).toBe('1,234.5|');
  });

  it.each([
    ['not-zip', strToU8('{\\rtf1')],
    ['wrong-parts', zipSync({ a: strToU8('a') })],
  ])('gives a file that does not open back: %s', (problem, bytes) => {
    const file = fillDocument(bytes, {});
    expect([file.bytes, file.findings[0]?.params]).toEqual([bytes, { problem }]);
  });

  it('refuses arguments that are none', () => {
    const wrong = JSON.parse('[null, 5, { "language": "fr" }]');
    expect(errorOf(() => fillDocument(wrong[0], {})).code).toBe('INVALID_ARGUMENT');
    expect(errorOf(() => fillDocument(letter, wrong[1])).code).toBe('INVALID_ARGUMENT');
    expect(errorOf(() => fillDocument(letter, {}, wrong[2])).code).toBe('INVALID_ARGUMENT');
  });
});
