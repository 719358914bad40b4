import { describe, expect, it } from 'vitest';
import { underlinedMotto } from '#inside/exporters/pdf';
import { faces, layout, sheet, textsOf } from '../support.js';

const style = { size: 15, bold: true };
const writing = { style, path: [], width: 255, alignment: 'center' } as const;
const withRule = (mottoRule: number) => ({
  layout: { ...layout, letterhead: { ...layout.letterhead, mottoRule } },
});

describe('underlinedMotto', () => {
  it('puts a line as long as the text under it, drawn as the border of its cell', () => {
    const [line, ...more] = underlinedMotto('ĐẢNG CỘNG SẢN VIỆT NAM', writing, sheet());
    expect(more).toEqual([]);
    expect(line && textsOf(line.node)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(line?.node).toMatchObject({
      columns: [
        { width: '*' },
        {
          width: 'auto',
          table: { widths: ['auto'], body: [[{ border: [false, false, false, true] }]] },
        },
        { width: '*' },
      ],
    });
  });

  it('draws a line of another share', () => {
    const text = 'Độc lập - Tự do';
    const [, rule] = underlinedMotto(text, writing, sheet(withRule(0.5)));
    expect(rule?.node).toHaveProperty('canvas.0.x2', (faces.bold.widthOf(text) * 15) / 2);
  });

  it('draws none where the layout has none', () => {
    expect(underlinedMotto('Tự do', writing, sheet(withRule(0)))).toHaveLength(1);
  });

  it('draws a line across the column under a text of several lines', () => {
    const [, rule] = underlinedMotto('TIÊU NGỮ '.repeat(20), writing, sheet());
    expect(rule?.node).toHaveProperty('canvas.0.x2', 255);
  });
});
