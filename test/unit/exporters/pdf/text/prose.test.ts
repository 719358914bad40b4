import { describe, expect, it } from 'vitest';
import { heading, list, paragraph } from '#inside/exporters/pdf';
import { layout, mm, sheet, textsOf, words } from '../support.js';

const natural = (1825 + 443) / 2048;
const headingOf = (level: 1 | 2 | 3 | 4) =>
  heading({ kind: 'heading', level, number: '1.', text: 'Hòa giải' }, [], sheet());

describe('paragraph', () => {
  it('is justified in 14, indented by 10 mm, 18 points from line to line, 6 above', () => {
    const { node } = paragraph({ kind: 'paragraph', text: 'Toàn tỉnh có 545 tổ.' }, [], sheet());
    expect(node).toMatchObject({
      fontSize: 14,
      alignment: 'justify',
      leadingIndent: mm(10),
      margin: [0, 6, 0, 0],
    });
    expect((node.lineHeight ?? 0) * natural * 14).toBeCloseTo(18, 9);
  });

  it('has no indent in the middle or at the right', () => {
    const { node } = paragraph(
      { kind: 'paragraph', text: 'Giữa', align: 'center', italic: true, bold: true },
      [],
      sheet(),
    );
    expect(node).toMatchObject({ alignment: 'center', italics: true, bold: true });
    expect(node).not.toHaveProperty('leadingIndent');
  });

  it('asks a heading for two of its lines', () => {
    const block = { kind: 'paragraph', text: words(400).join(' ') } as const;
    const { opening, height } = paragraph(block, [], sheet());
    expect(opening).toBe(6 + 2 * 18);
    expect(height).toBeGreaterThan(400);
  });
});

describe('heading', () => {
  it.each([
    [1, { bold: true }],
    [2, { bold: true }],
    [3, { bold: true, italics: true }],
    [4, { italics: true }],
  ] as const)('has the style of level %i and stays with what follows', (level, style) => {
    const placed = headingOf(level);
    expect(textsOf(placed.node)).toEqual([level === 1 ? '1. HÒA GIẢI' : '1. Hòa giải']);
    expect(placed.node).toMatchObject({ ...style, fontSize: 14 });
    expect(placed.keepsWithNext).toBe(true);
    // Words that stand apart to fill a line are for the text below.
    expect(placed.node).toMatchObject({ alignment: 'left', leadingIndent: mm(10) });
  });

  it('is bold where the layout has no such level', () => {
    const bare = { ...layout, body: { ...layout.body, headings: [] } };
    const block = { kind: 'heading', level: 2, number: '', text: 'Mở đầu' } as const;
    const { node } = heading(block, [], sheet({ layout: bare }));
    expect(node).toMatchObject({ text: 'Mở đầu', bold: true });
  });
});

describe('list', () => {
  it.each([
    [false, ['- Một;', '- Hai.']],
    [true, ['1. Một;', '2. Hai.']],
  ])('marks its items (ordered: %s)', (ordered, expected) => {
    const items = list({ kind: 'list', ordered, items: ['Một;', 'Hai.'] }, [], sheet());
    expect(items.flatMap(({ node }) => textsOf(node))).toEqual(expected);
    expect(items.every(({ node }) => node.leadingIndent === mm(10))).toBe(true);
  });
});
