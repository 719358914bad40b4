import type { CoordinationReview } from 'danvan/coordination';
import { composeProgrammeReview } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { facts, framed } from '../../../support/coordination-facts.js';
import { events, notes, reviews } from '../../../support/coordination-records.js';

const compose = (change: Partial<CoordinationReview> = {}, more: object = {}) => {
  const [review] = reviews;
  if (review === undefined) throw new Error('there is no review');
  const records = { notes, events, review: { ...review, ...change } };
  return composeProgrammeReview({ ...framed, ...facts, ...records, ...more });
};

describe('composeProgrammeReview', () => {
  it('names kind, programme and period, a period of the title once', () => {
    const title = 'thực hiện Chương trình phối hợp về công tác dân vận giai đoạn 2021-2025';
    expect(compose().title).toBe(`Báo cáo tổng kết giai đoạn 2021 - 2023 ${title}`);
    expect(compose({ kind: 'interim', period: '2021/2025' }).title).toBe(`Báo cáo sơ kết ${title}`);
    expect(compose({ kind: 'interim', period: '2023-H1' }).title).toBe(
      `Báo cáo sơ kết 6 tháng đầu năm 2023 ${title}`,
    );
  });

  it('numbers its chapters and annexes the progress', () => {
    const report = compose();
    const headings = report.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [`${block.number} ${block.text}`] : [],
    );
    expect(headings).toEqual([
      'I. Kết quả thực hiện',
      'II. Hạn chế, nguyên nhân',
      'III. Kiến nghị, đề xuất',
      'IV. Nhiệm vụ thời gian tới',
      'V. Hội nghị',
    ]);
    expect(report.annexes.map(({ label }) => label)).toEqual(['Phụ lục I', 'Phụ lục II']);
  });

  it('says in a draft alone what is not detailed; a report for signing has dots', () => {
    const texts = (more: object) => JSON.stringify(compose({ shortcomings: null }, more).blocks);
    const words = 'Có nêu tại hội nghị, chưa có nội dung chi tiết.';
    expect(texts({ draftMark: 'DỰ THẢO' })).toContain(words);
    expect(texts({})).not.toContain(words);
    expect(texts({})).toContain('"…………"');
  });

  it('has no annex and no sentence of progress without tasks', () => {
    const report = compose({}, { tasks: [] });
    expect(report.annexes).toEqual([]);
    expect(JSON.stringify(report.blocks)).not.toContain('đã hoàn thành');
  });
});
