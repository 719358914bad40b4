import { describe, expect, it } from 'vitest';
import { separatorUnder } from '#inside/exporters/pdf';
import { faces, sheet } from '../support.js';

const above = { text: 'Ban Dân vận', style: { size: 14, bold: true, uppercase: true } };

describe('separatorUnder', () => {
  it('is a sign in the middle', () => {
    const separator = { kind: 'text', text: '-----', style: { size: 14 } } as const;
    const { node } = separatorUnder(above, { separator, path: [] }, sheet());
    expect(node).toMatchObject({ text: '-----', alignment: 'center' });
  });

  it('is a line of a share of the text above, as it is printed', () => {
    const separator = { kind: 'rule', share: 0.5 } as const;
    const { node } = separatorUnder(above, { separator, path: [] }, sheet());
    const length = (faces.bold.widthOf('BAN DÂN VẬN') * 14) / 2;
    expect(node).toHaveProperty('canvas.0.x2', length);
  });

  it('is a share of the last line of a text that takes several', () => {
    const separator = { kind: 'rule', share: 0.5 } as const;
    const joint = { ...above, text: 'Ủy ban nhân dân huyện –\nBan Dân vận Huyện ủy' };
    const { node } = separatorUnder(joint, { separator, path: [], width: 120 }, sheet());
    expect(node).toHaveProperty('canvas.0.x2', (faces.bold.widthOf('HUYỆN ỦY') * 14) / 2);
  });

  it('does not leave its column', () => {
    const separator = { kind: 'rule', share: 2 } as const;
    const wide = { ...above, text: 'Nghiêngnghiêngnghiêng' };
    const { node } = separatorUnder(wide, { separator, path: [], width: 50 }, sheet());
    expect(node).toHaveProperty('canvas.0.x2', 50);
  });
});
