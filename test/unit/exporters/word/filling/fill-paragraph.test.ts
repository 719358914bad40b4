import { expect, it } from 'vitest';
import { fillParagraph, scanParagraphs } from '#inside/exporters/word';
import { applyEdits } from '#inside/packages';
import { paragraph } from './support.js';

function filled(...pieces: readonly string[]): readonly string[] {
  const xml = paragraph(...pieces);
  const [scanned] = scanParagraphs(xml, 'w:')?.paragraphs ?? [];
  if (scanned === undefined) throw new Error('no paragraph');
  const values: Readonly<Record<string, string>> = { a: 'X', b: 'Y\nZ', e: '' };
  const edits = fillParagraph(scanned, ({ key }) => values[key], 'w:');
  return [...applyEdits(xml, edits).matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text = '']) => text);
}

it.each<[readonly string[], readonly string[]]>([
  [['1 {{a}} 2'], ['1 X 2']],
  [
    ['1 {', '{a', '}} 2'],
    ['1 X', '', ' 2'],
  ],
  [
    ['{{a}}{{a}}', '{{', 'a}}'],
    ['XX', 'X', ''],
  ],
  [['{{c}} {{a}}'], ['{{c}} X']],
  [['{{b}}'], ['Y', 'Z']],
  [['a{{e}}b'], ['ab']],
  [['không'], ['không']],
])('fills %o', (pieces, texts) => {
  expect(filled(...pieces)).toEqual(texts);
});
