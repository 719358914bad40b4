import { expect, it } from 'vitest';
import { fontTables, withoutKerning } from '#inside/exporters/pdf';
import { tinos } from '../support.js';

const tagsOf = (font: Uint8Array): readonly string[] => {
  const table = fontTables(font, 'normal').get('GPOS');
  if (table === undefined) return [];
  const start = table.getUint16(6);
  return Array.from({ length: table.getUint16(start) }, (_, at) =>
    String.fromCharCode(...[0, 1, 2, 3].map((step) => table.getUint8(start + 2 + at * 6 + step))),
  );
};

it('takes kerning alone out of a copy of the font', () => {
  const plain = withoutKerning(tinos.normal, 'normal');
  expect(tagsOf(tinos.normal)).toContain('kern');
  expect(tagsOf(plain)).not.toContain('kern');
  expect(tagsOf(plain).filter((tag) => tag === 'mark')).toEqual(
    tagsOf(tinos.normal).filter((tag) => tag === 'mark'),
  );
  expect(plain).toHaveLength(tinos.normal.length);
});

it('leaves a font as it is that has no such table, or a damaged one', () => {
  const head = tinos.normal.slice();
  const at = Array.from({ length: 20 }, (_, table) => 12 + table * 16).find((record) =>
    [0x47, 0x50, 0x4f, 0x53].every((byte, step) => head[record + step] === byte),
  );
  head[at ?? 0] = 0x58;
  expect(withoutKerning(head, 'normal')).toBe(head);
  const cut = tinos.normal.slice();
  new DataView(cut.buffer).setUint32((at ?? 0) + 12, 12);
  expect(Buffer.compare(withoutKerning(cut, 'normal'), cut)).toBe(0);
});
