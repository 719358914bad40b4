import type { CellData } from 'danvan/exporter';
import { describe, expect, it } from 'vitest';
import { roleLook } from '#inside/exporters/excel';

const look = (about: Partial<CellData>) => roleLook({ row: 1, column: 1, value: null, ...about });

describe('roleLook', () => {
  it('opens and fills inputs alone', () => {
    expect(look({ role: 'input' })).toMatchObject({ isUnlocked: true });
    expect(look({ role: 'input' }).fill).toBeDefined();
    expect(look({ role: 'label' })).not.toHaveProperty('isUnlocked');
  });

  it('sets numbers to the right, words to the left, headings in the middle', () => {
    expect(look({ value: 3 }).align).toBe('right');
    expect(look({ value: 'a', role: 'input' }).align).toBe('left');
    expect(look({ role: 'input', input: { kind: 'whole' } }).align).toBe('right');
    expect(look({ value: 3, role: 'heading' }).align).toBe('center');
  });

  it('keeps formats, gives days and whole numbers one, and shows no mark', () => {
    expect(look({ value: 1, format: '0%' }).numFmt).toBe('0%');
    expect(look({ value: 46_204, day: '2026-07-01' }).numFmt).toBe('dd/mm/yyyy');
    expect(look({ role: 'mark', value: 'x' }).numFmt).toBe(';;;');
    expect(look({ value: 'a' })).not.toHaveProperty('numFmt');
  });
});
