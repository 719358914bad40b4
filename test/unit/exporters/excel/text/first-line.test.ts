import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../support/sample-document.js';
import { firstLine } from '#inside/exporters/excel';

describe('firstLine', () => {
  it('is as wide as the layout asks, whatever the size', () => {
    const { layout } = sampleDocument;
    expect(firstLine(layout, { size: 14 })).toBe('\u00a0'.repeat(8));
    expect(firstLine(layout, { size: 7 })).toBe('\u00a0'.repeat(16));
    const flush = { body: { ...layout.body, firstLineIndent: 0 } };
    expect(firstLine(flush, { size: 14 })).toBe('');
  });
});
