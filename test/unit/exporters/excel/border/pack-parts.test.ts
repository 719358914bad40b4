import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packParts } from '#inside/exporters/excel';

const text = new TextEncoder().encode('Dân vận khéo');

it('keeps every part, under a day that is always the same', () => {
  const bytes = packParts({ 'a/b.xml': text });
  expect(unzipSync(bytes)['a/b.xml']).toEqual(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // 1 January 1980, noon.
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 1]);
});
