import { describe, expect, it } from 'vitest';
import { parseIndexCell } from '#inside/forms';
import { stopwatch } from '../../../support/stopwatch.js';

const read = (text: string) => {
  const cell = parseIndexCell(text);
  if (!cell.ok) return cell.findings.map(({ code, params }) => [code, params['part']]);
  const { kind, index, formulas } = cell.value;
  return [kind, index, ...formulas.map(({ text: formula }) => formula)];
};

describe('parseIndexCell', () => {
  it.each([
    ['3=6+7+15+ 16 + 24 +25', ['column', '3', '6+7+15+16+24+25']],
    ['9=11+12+13 =14+15+16+17 =18+22', ['column', '9', '11+12+13', '14+15+16+17', '18+22']],
    ['1=2+..+5', ['column', '1', '2+..+5']],
    ['10=11+15+16 +17= 18+…+22=23+26', ['column', '10', '11+15+16+17', '18+…+22', '23+26']],
    ['18 = 19+20+21', ['column', '18', '19+20+21']],
    ['(1)', ['column', '1']],
    ['(1)=(2)+(3)', ['column', '1', '2+3']],
    ['A', ['label', 'A']],
    ['MS', ['label', 'MS']],
    ['Đ', ['label', 'Đ']],
    ['7', ['column', '7']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['3=4+x', '4+x'],
    ['A=1+2', 'A'],
    ['3==4', ''],
    ['', ''],
    ['1.1', '1.1'],
  ])('says which part of “%s” it cannot read', (text, part) => {
    expect(read(text)).toEqual([['forms/index-unreadable', part]]);
  });

  it('keeps what is printed, and freezes it', () => {
    const cell = parseIndexCell('  12=13+14 = 15 ');
    expect(cell).toMatchObject({ ok: true, value: { printed: '12=13+14 = 15' } });
    expect(Object.isFrozen(cell.ok && cell.value.formulas)).toBe(true);
  });

  it('does not hang on hostile rows', () => {
    const long = ['1='.padEnd(2e5, '1+'), '1='.padEnd(3e5, '.'), '('.repeat(3e5)];
    const took = stopwatch();
    for (const text of [...long, `1=1${'…'.repeat(290)}`, '1='.repeat(149)]) {
      expect(parseIndexCell(text).ok).toBe(false);
    }
    expect(took()).toBeLessThan(1000);
  });
});
