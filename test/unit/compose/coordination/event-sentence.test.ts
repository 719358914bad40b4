import { describe, expect, it } from 'vitest';
import { eventDetails, eventName } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';
import { events } from '../../../support/coordination-records.js';

const [review, meeting] = events;

describe('eventName', () => {
  it('tells part of the day, day, mode and sites', () => {
    expect(review && eventName(review, context)).toBe(
      'Hội nghị tổng kết Chương trình phối hợp sáng ngày 20 tháng 12 năm 2023, theo hình ' +
        'thức trực tiếp kết hợp trực tuyến, tại 02 điểm cầu: điểm cầu tỉnh, điểm cầu xã A',
    );
    expect(meeting && eventName(meeting, context)).toBe('Giao ban quý I ngày 05 tháng 4 năm 2023');
    const sites = [{ id: 's', name: { vi: 'hội trường Huyện ủy' } }];
    expect(meeting && eventName({ ...meeting, sites }, context)).toContain(
      ', tại hội trường Huyện ủy',
    );
  });
});

describe('eventDetails', () => {
  it('tells who did what, by whose delegation and where, and what came of the agenda', () => {
    expect(review && eventDetails(review, context)).toEqual([
      'Thành phần: Chủ tịch Ủy ban nhân dân tỉnh chủ trì; được sự ủy quyền của Thường trực Tỉnh ủy, ' +
        'Trưởng Ban Dân vận báo cáo tại điểm cầu xã A.',
      'Nội dung: Thảo luận báo cáo (thống nhất).',
    ]);
    expect(meeting && eventDetails(meeting, context)).toEqual([]);
  });

  it('names the unit where no post is known', () => {
    const participations = [{ roles: ['attendee'], unit: 'bdv' }];
    expect(meeting && eventDetails({ ...meeting, participations }, context)).toEqual([
      'Thành phần: Ban Dân vận Tỉnh ủy Mẫu dự.',
    ]);
  });
});
