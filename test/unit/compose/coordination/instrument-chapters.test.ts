import { vi } from 'danvan';
import { usualOutline } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { instrumentChapters } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';
import { instrument } from '../../../support/coordination-records.js';

describe('instrumentChapters', () => {
  it('leaves out sections and chapters that say nothing', () => {
    const chapters = instrumentChapters(usualOutline('plan', vi), instrument('kh-2024'), context);
    expect(chapters.map(({ heading, sections }) => [heading, sections.length])).toEqual([
      ['Nội dung phối hợp', 1],
      ['Tổ chức thực hiện', 1],
    ]);
  });

  it('makes a sentence of each passage, from a capital to a full stop', () => {
    const methods = ['giao ban hằng quý;', 'thông báo cho nhau'];
    const said = { ...instrument('kh-2024'), methods };
    const chapters = instrumentChapters(usualOutline('plan', vi), said, context);
    const passages = chapters.flatMap(({ sections }) => sections.flatMap((each) => each.passages));
    expect(passages).toEqual(
      expect.arrayContaining(['Giao ban hằng quý.', 'Thông báo cho nhau.', 'Kiểm tra tại cơ sở.']),
    );
    for (const passage of passages) expect(passage).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('never calls the first of several sections as the chapter', () => {
    const said = { ...instrument('kh-2024'), objectives: ['Phối hợp.'], outcomes: ['Có kết quả.'] };
    const [aims] = instrumentChapters(usualOutline('plan', vi), said, context);
    expect(aims).toMatchObject({
      heading: 'Mục đích, yêu cầu',
      sections: [{ heading: 'Mục đích, yêu cầu chung' }, { heading: 'Kết quả cần đạt' }],
    });
    const alone = { ...said, outcomes: [], audiences: [] };
    const [only] = instrumentChapters(usualOutline('plan', vi), alone, context);
    expect(only?.sections).toMatchObject([{ heading: 'Mục đích, yêu cầu' }]);
  });

  it('follows an outline of one’s own', () => {
    const outline = {
      ...usualOutline('plan', vi),
      chapters: [{ heading: 'Phần riêng', sections: [{ id: 'term', heading: 'Hạn' } as const] }],
    };
    const [only] = instrumentChapters(outline, instrument('kh-2024'), context);
    expect(only?.sections[0]).toMatchObject({ heading: 'Hạn', matters: [] });
  });
});
