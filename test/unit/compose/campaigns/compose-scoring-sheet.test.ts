import type { ScoreSheet } from 'danvan/campaigns';
import { composeScoringSheet } from 'danvan/report';
import { blankDemocracyScheme, partyLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { hierarchy, scheme, sheetDocument, sheetOf } from '../../../support/campaign-documents.js';

const outcomeOf = (sheet: ScoreSheet, used = scheme) => {
  const frame = { hierarchy, issuer: 'ban', layout, date: '2022-12-20' };
  const { blocks } = composeScoringSheet({ ...frame, scheme: used, sheet });
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []))[0];
};

describe('composeScoringSheet', () => {
  it('has no number, names the subject, and says the outcome', () => {
    const report = sheetDocument();
    expect(report.title).toBe('Bảng chấm điểm “Chính quyền thân thiện” của xã Đak Krong');
    expect(report.blocks[0]).toMatchObject({ kind: 'letterhead', number: '' });
    expect(outcomeOf(sheetOf('xa-1'))).toBe('Kết quả: 86,5/100 điểm. Xếp loại: Tốt.');
    const notes = report.blocks.flatMap((block) => (block.kind === 'note' ? block.lines : []));
    expect(notes).toEqual(['“–” không phát sinh.', 'Nội bộ đoàn kết: đạt.']);
  });

  it('gives no grade below the bands or without eligibility', () => {
    expect(outcomeOf(sheetOf('xa-1', 0.5))).toBe('Kết quả: 51,5/100 điểm. Chưa xếp loại.');
    const failed = { ...sheetOf('xa-1'), conditions: { unity: false } };
    expect(outcomeOf(failed)).toBe('Kết quả: 86,5/100 điểm. Chưa xếp loại.');
    const { blocks } = sheetDocument(failed);
    expect(JSON.stringify(blocks)).toContain('Nội bộ đoàn kết: không đạt.');
    const open = { ...sheetOf('xa-1'), conditions: undefined };
    expect(JSON.stringify(sheetDocument(open).blocks)).toContain('Nội bộ đoàn kết: chưa rõ.');
  });

  it('says how far the scoring has come while scores are missing', () => {
    const sheet = sheetOf('xa-1');
    const scores = sheet.scores.filter(({ criterion }) => criterion !== 'dialogue');
    expect(outcomeOf({ ...sheet, scores })).toBe(
      'Chưa đủ điểm để xếp loại: đã chấm 5/6 tiêu chí, được 73,75 điểm; tổng điểm có thể từ 73,75 đến 88,75.',
    );
    expect(outcomeOf({ subject: 'xa-1', scores: [] }, blankDemocracyScheme)).toBe(
      'Chưa đủ điểm để xếp loại: đã chấm 0/6 tiêu chí, được 0 điểm.',
    );
  });

  it('takes the year of the sheet, and the name that is handed in', () => {
    const options = { hierarchy, issuer: 'ban', layout, scheme, scored: 'mô hình Tiếng loa' };
    const report = composeScoringSheet({ ...options, sheet: sheetOf('m1') });
    expect(report.title).toMatch(/của mô hình Tiếng loa$/);
    expect(report.layout.id).toBe('party-2018');
  });
});
