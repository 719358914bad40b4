import { expect, it } from 'vitest';
import { partedText } from '#inside/exporters/pdf';
import { faces, words } from '../support.js';

const measure = { width: 200, indent: 20, size: 14, face: faces.normal };
const textOf = (inlines: readonly (string | { readonly text: string })[]) =>
  inlines.map((each) => (typeof each === 'string' ? each : each.text)).join('');

it('parts a text before its last two lines and loses no letter', () => {
  const text = words(40).join(' ');
  const { head = [], tail = [] } = partedText(text, measure) ?? {};
  expect(textOf([...head, ...tail])).toBe(text);
  const width = (words: string) => faces.normal.widthOf(words) * 14;
  expect(width(textOf(tail))).toBeGreaterThan(200);
  expect(width(textOf(tail).trimEnd())).toBeLessThan(400);
});

it('leaves a short text and one with line feeds whole', () => {
  expect(partedText(words(9).join(' '), measure)).toBeUndefined();
  expect(partedText(`một\n${words(40).join(' ')}`, measure)).toBeUndefined();
});

it('parts no words that stand together', () => {
  const pair = ['Tây ', 'Ninh '].map(
    (text, at) =>
      ({ text, noWrap: true, ...(at === 0 && ({ noNewLine: true } as const)) }) as const,
  );
  const { tail = [] } = partedText(Array.from({ length: 30 }, () => pair).flat(), measure) ?? {};
  expect(textOf(tail)).toMatch(/^Tây /u);
  expect(tail.length % 2).toBe(0);
});
