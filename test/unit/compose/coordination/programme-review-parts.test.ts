import type { CoordinationReview } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { reviewChapters } from '#inside/compose';
import { facts, framed, progressOn } from '../../../support/coordination-facts.js';
import { events, notes, reviews } from '../../../support/coordination-records.js';

const context = progressOn('2023-12-25');
const chapters = (change: Partial<CoordinationReview> = {}) => {
  const [review] = reviews;
  if (review === undefined) throw new Error('there is no review');
  const options = { ...framed, ...facts, notes, events, review: { ...review, ...change } };
  return reviewChapters({ options, context });
};
const passages = (heading: string, change: Partial<CoordinationReview> = {}) =>
  chapters(change)
    .flatMap(({ sections }) => sections)
    .filter((section) => section.heading === heading)
    .flatMap((section) => section.passages);

describe('reviewChapters', () => {
  it('says what the source names without a word more, and leaves out what it does not name', () => {
    expect(passages('Hạn chế, tồn tại')[0]).toBe('…………');
    expect(passages('Hạn chế, tồn tại', { shortcomings: [] })).toEqual([]);
    expect(chapters({ recommendations: [] }).map(({ heading }) => heading)).not.toContain(
      'Kiến nghị, đề xuất',
    );
  });

  it('has the situation notes that the review names, by topic', () => {
    const matters = chapters()[0]?.sections.flatMap((section) => section.matters);
    expect(matters).toEqual([
      {
        title: 'Đời sống, việc làm, giảm nghèo',
        passages: [
          'Xã A, quý I năm 2023: Nhân dân quan tâm tiến độ giải phóng mặt bằng. ' +
            'Hướng xử lý: tổ chức đối thoại trong quý II',
        ],
      },
    ]);
    expect(chapters({ notes: [] })[0]?.sections.flatMap((section) => section.matters)).toEqual([]);
  });

  it('marks next tasks that are carried over, with their period', () => {
    expect(passages('Nhiệm vụ thời gian tới')).toEqual([
      'Tiếp tục xây dựng mô hình (chuyển tiếp, năm 2024)',
      'Đổi mới phương thức phối hợp',
    ]);
    const title = { vi: 'Giao ban' };
    const nextTasks = [
      { title, period: '2024' },
      { title, task: 'nv-1' },
    ];
    expect(passages('Nhiệm vụ thời gian tới', { nextTasks })).toEqual([
      'Giao ban (năm 2024)',
      'Giao ban (chuyển tiếp)',
    ]);
  });

  it('tells which conference produced or adopted it; of an unknown one dots', () => {
    expect(passages('Hội nghị')[0]).toMatch(/đã thông qua báo cáo này\.$/);
    const unknown = [{ event: 'hn-9', as: 'produced' } as const];
    expect(passages('Hội nghị', { events: unknown })).toEqual([
      '………… đã thảo luận, xây dựng báo cáo này.',
    ]);
  });
});
