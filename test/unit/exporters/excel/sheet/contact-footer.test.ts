import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../support/sample-document.js';
import { contactFooter } from '#inside/exporters/excel';

const of = (contact: string): string => contactFooter({ ...sampleDocument, contact });

describe('contactFooter', () => {
  it('stands under a line as wide as the page', () => {
    expect(of('Số 1 & 2')).toBe(`&C&"Times New Roman,Regular"&12 ${'—'.repeat(38)}\nSố 1 && 2`);
  });

  it('takes two lines, then smaller letters', () => {
    expect(of('Số 1, đường Mẫu, xã Mẫu; điện thoại '.repeat(3)).split('\n')).toHaveLength(3);
    const wide = of('MẪU '.repeat(33));
    expect(wide).toContain('&10 ');
    expect(wide.length).toBeLessThanOrEqual(225);
  });

  it('is empty without words, and for more than a footer holds', () => {
    expect(contactFooter(sampleDocument)).toBe('');
    expect(of(' ')).toBe('');
    expect(of('Mẫu '.repeat(60))).toBe('');
    expect(of('M'.repeat(400))).toBe('');
  });
});
