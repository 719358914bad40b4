import { expect, it } from 'vitest';
import { fillPart, valueBook } from '#inside/exporters/word';
import { paragraph, row, table } from './support.js';

const part = (content: string): string => `<w:hdr>${content}</w:hdr>`;

it('fills texts and rows of a part', () => {
  const xml = part(paragraph('{{a}}') + table(row('{{#r}}{{b}}', '{{a}}{{/r}}')));
  const { xml: filled } = fillPart(xml, valueBook({ a: 'A', r: [{ b: '1' }, { b: '2' }] }, 'vi'));
  expect([...filled.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    'A',
    '1',
    'A',
    '2',
    'A',
  ]);
});

it.each([part(paragraph('không có chỗ')), part('{<w:p>'), ''])('leaves %s', (xml) => {
  expect(fillPart(xml, valueBook({}, 'vi'))).toEqual({ xml, findings: [] });
});

it('takes ids that must not come twice out of copies', () => {
  const xml = part(
    table(
      '<w:tr w14:paraId="1"><w:tc><w:bookmarkStart w:id="0"/>' +
        paragraph('{{#r}}{{/r}}') +
        '</w:tc></w:tr>',
    ),
  );
  const { xml: filled } = fillPart(xml, valueBook({ r: [{}, {}] }, 'vi'));
  expect(filled.match(/<w:tr/g)).toHaveLength(2);
  expect(filled.match(/paraId|bookmarkStart/g)).toHaveLength(2);
});
