import { describe, expect, it } from 'vitest';
import { repeatedRows, repeatEdit, scanParagraphs, valueBook } from '#inside/exporters/word';
import { errorOf } from '../../../../support/error-of.js';
import { row, table } from './support.js';

function rowsOf(xml: string) {
  const scanned = scanParagraphs(`<w:x>${xml}</w:x>`, 'w:');
  if (scanned === undefined) throw new Error('broken');
  const { repeated, findings } = repeatedRows(scanned);
  return {
    keys: repeated.map(({ key }) => key),
    codes: findings.map(({ params }) => Object.values(params)[0]),
    repeated,
  };
}

describe('repeatedRows', () => {
  it('finds rows from the beginning to the end', () => {
    const xml = table(row('Tên'), row('{{#a}}{{x}}'), row('{{/a}}'), row('{{#b}}{{/b}}'));
    expect(rowsOf(xml)).toMatchObject({ keys: ['a', 'b'], codes: [] });
  });

  it.each([
    ['no end', table(row('{{#a}}'))],
    ['no beginning', table(row('{{/a}}'))],
    ['an end in another table', table(row('{{#a}}')) + table(row('{{/a}}'))],
    ['another end', table(row('{{#a}}{{/b}}'))],
    ['no table', '<w:p><w:r><w:t>{{#a}}{{/a}}</w:t></w:r></w:p>'],
  ])('tells of %s', (_, xml) => {
    const { keys, codes } = rowsOf(xml);
    expect([keys.length, codes.length]).toEqual([0, 1]);
  });
});

it('refuses to fill the memory', () => {
  const book = valueBook({ a: Array.from({ length: 100_000 }, () => ({})) }, 'vi');
  const xml = table(row(`{{#a}}{{/a}}${'x'.repeat(1000)}`));
  const repeated = { key: 'a', start: 0, end: xml.length };
  expect(errorOf(() => repeatEdit(xml, repeated, { book, prefix: 'w:' })).code).toBe(
    'DOCUMENT_TOO_LARGE',
  );
});
