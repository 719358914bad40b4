import { describe, expect, it } from 'vitest';
import { centredLine } from '#inside/exporters/word';

const style = { size: 14, bold: true };

describe('centredLine', () => {
  it('leaves alone what fits its column', () => {
    expect(centredLine('subject', 'sơ kết công tác', { style, width: 400 }).text).toBe(
      'sơ kết công tác',
    );
    expect(centredLine('subject', 'một\nhai', { style, width: 400 }).text).toBe('một\nhai');
  });

  it('ends lines where the PDF does: the board of the Party stands in one line', () => {
    const board = 'BAN TUYÊN GIÁO VÀ DÂN VẬN';
    const width = (77 / 25.4) * 72;
    expect(centredLine('issuer', board, { style, width }).text).toBe(board);
  });

  it('breaks by sense what does not', () => {
    const long = 'kết quả thực hiện công tác dân vận của hệ thống chính trị sáu tháng đầu năm';
    const lines = centredLine('subject', long, { style, width: 300 }).text.split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(long);
  });

  it('has plain spaces, as wide as they are in every program', () => {
    const text = `kèm theo Báo cáo số ${'\u00a0'.repeat(5)}-BC/BDVTU`;
    expect(centredLine('annex-attachment', text, { style, width: 400 }).text).not.toContain(
      '\u00a0',
    );
  });
});
