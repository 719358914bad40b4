import { describe, expect, it } from 'vitest';
import { createFaces, faceNameOf, faceNames } from '#inside/exporters/pdf';
import { tinos } from '../support.js';

describe('createFaces', () => {
  it('reads all four styles, each with its own widths', () => {
    const faces = createFaces(tinos);
    const widths = faceNames.map((name) => faces[name].widthOf('ĐẢNG CỘNG SẢN VIỆT NAM'));
    expect(new Set(widths).size).toBe(4);
  });

  it('says which style cannot be read', () => {
    const italics = new Uint8Array(20);
    expect(() => createFaces({ ...tinos, italics })).toThrow(/“italics”/);
  });
});

describe('faceNameOf', () => {
  it.each([
    [{}, 'normal'],
    [{ bold: true }, 'bold'],
    [{ italic: true }, 'italics'],
    [{ bold: true, italic: true }, 'bolditalics'],
    [{ bold: false }, 'normal'],
  ] as const)('names the style of %j', (style, expected) => {
    expect(faceNameOf(style)).toBe(expected);
  });
});
