import { expect, it } from 'vitest';
import { frameXml } from '#inside/exporters/word';
import { isWellFormed } from '../../../../fuzz/check-bytes.js';

const sidesOf = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(/<w:(\w+) w:val="single"/g), ([, side = '']) => side);

it('draws no line, the one above, or all four', () => {
  expect(frameXml(undefined)).toBe('');
  expect(sidesOf(frameXml('above'))).toEqual(['top']);
  expect(sidesOf(frameXml('box'))).toEqual(['top', 'left', 'bottom', 'right']);
  expect(
    ['above', 'box'].every((frame) => isWellFormed(frameXml(frame === 'box' ? frame : 'above'))),
  ).toBe(true);
});
