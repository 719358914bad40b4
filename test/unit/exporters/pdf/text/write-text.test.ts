import { describe, expect, it } from 'vitest';
import { writeText } from '#inside/exporters/pdf';
import { faces, sheet, words } from '../support.js';

describe('writeText', () => {
  it('sets style, alignment, indent and the space above', () => {
    const writing = { alignment: 'justify', indent: 28, above: 6, spacing: 18, path: [] } as const;
    const { node, height } = writeText('Hòa giải', { ...writing, style: { size: 14 } }, sheet());
    expect(node).toMatchObject({
      text: 'Hòa giải',
      fontSize: 14,
      alignment: 'justify',
      leadingIndent: 28,
      margin: [0, 6, 0, 0],
    });
    expect(height).toBeCloseTo(24, 9);
  });

  it('writes capitals with their marks', () => {
    const style = { size: 14, uppercase: true };
    const { node } = writeText('Tỉnh ủy Thừa Thiên Huế, đã', { style, path: [] }, sheet());
    expect(node).toHaveProperty('text', 'TỈNH ỦY THỪA THIÊN HUẾ, ĐÃ');
  });

  it('has no margin below, where it could open an empty page', () => {
    const { node } = writeText('a', { style: { size: 14 }, path: [] }, sheet());
    expect(node).not.toHaveProperty('margin');
  });

  it('keeps joined words in one line only where the column holds them', () => {
    const style = { size: 14 };
    const wide = writeText('Số\u00a012-BC/HU', { style, path: [], width: 200 }, sheet());
    const narrow = writeText('Số\u00a012-BC/HU', { style, path: [], width: 60 }, sheet());
    expect(wide.node).toHaveProperty('text', [{ text: 'Số 12-BC/HU', noWrap: true }]);
    expect(narrow.node).toHaveProperty('text', 'Số 12-BC/HU');
  });

  it('cuts a text without end into pieces, of which one has the indent', () => {
    const text = words(20_000).join(' ');
    const { node } = writeText(
      text,
      { style: { size: 14 }, path: [], indent: 9, above: 6 },
      sheet(),
    );
    const pieces = 'stack' in node ? node.stack : [];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.filter((piece) => piece.leadingIndent === 9)).toHaveLength(1);
    expect(pieces.filter((piece) => piece.margin !== undefined)).toHaveLength(1);
  });

  it('tells the height of as many lines as the words need', () => {
    const text = words(100).join(' ');
    const lines = Math.ceil((faces.normal.widthOf(text) * 14) / sheet().page.printableWidth);
    const writing = { style: { size: 14 }, path: [], spacing: 18 };
    const { height } = writeText(text, writing, sheet());
    expect(height).toBeGreaterThanOrEqual(lines * 18);
    expect(height).toBeLessThanOrEqual((lines + 2) * 18);
  });
});
