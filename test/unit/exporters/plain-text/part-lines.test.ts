import { documentParts } from 'danvan/exporter';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { partLines } from '#inside/exporters/plain-text';
import { sheetOf } from './support.js';

const [main, annex] = documentParts(sampleReport);
const place = { index: 1, draftMark: 'DỰ THẢO' };

describe('partLines', () => {
  it('opens an annex with draft mark and title lines', () => {
    const lines = annex ? partLines(annex, place, sheetOf(100)).lines : [];
    expect(lines.slice(0, 5).map((line) => line.trim())).toEqual([
      'DỰ THẢO',
      '',
      'Phụ lục',
      'SỐ LIỆU THEO ĐƠN VỊ',
      '(kèm theo Báo cáo của Cơ quan Mẫu)',
    ]);
  });

  it('puts one empty line between blocks and none at the ends', () => {
    const lines = main ? partLines(main, { index: 0, draftMark: '' }, sheetOf(100)).lines : [];
    expect(lines[0]).toContain('Tỉnh Mẫu');
    expect(lines.at(-1)).not.toBe('');
  });

  it('says in which block of which part a table was split', () => {
    const findings = annex ? partLines(annex, place, sheetOf(50)).findings : [];
    expect(findings.map(({ path }) => path)).toEqual([['annexes', 0, 'blocks', 0]]);
    expect(findings.every(Object.isFrozen)).toBe(true);
  });

  it('stops when the signal is aborted', () => {
    const sheet = { ...sheetOf(80), signal: { aborted: true } };
    expect(() => main && partLines(main, place, sheet)).toThrow(
      expect.objectContaining({ code: 'ABORTED' }),
    );
  });
});
