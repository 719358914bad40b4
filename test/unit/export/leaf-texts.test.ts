import { describe, expect, it } from 'vitest';
import { leafTexts } from '#inside/export';

describe('leafTexts', () => {
  it('lists texts and numbers in order, kinds left out', () => {
    const value = { kind: 'chart', a: 'một', b: [1.5, { kind: 'x', c: 'hai' }], d: true, e: null };
    expect(leafTexts(value, 'vi')).toEqual(['một', '1.5', 'hai']);
  });

  it('prints cells as cells', () => {
    const cell = { kind: 'number', amount: 1325, decimals: 0, qualifier: 'nearly' };
    const mark = { kind: 'mark', mark: '…', reason: 'missing' };
    expect(leafTexts([cell, mark], 'vi')).toEqual(['gần 1.325', '…']);
    expect(leafTexts([cell], 'en')).toEqual(['nearly 1,325']);
  });
});
