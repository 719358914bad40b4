import { describe, expect, it } from 'vitest';
import { styledWidth } from '#inside/report';
import { faces } from '../../exporters/pdf/support.js';

const sentence = 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Gò Dầu: 1.327.453 lượt người, 58,5%';

describe('styledWidth', () => {
  it.each(['normal', 'bold'] as const)('is what the font in %s says, to a hundredth', (name) => {
    const said = faces[name].widthOf(sentence) * 14;
    const width = styledWidth(sentence, { size: 14, bold: name === 'bold' });
    expect(Math.abs(width - said)).toBeLessThan(said / 100);
  });

  it('measures the capitals that a style puts on', () => {
    const capitals = { size: 13, bold: true, uppercase: true };
    expect(styledWidth('mẫu', capitals)).toBe(styledWidth('MẪU', { size: 13, bold: true }));
  });
});
