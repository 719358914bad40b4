import { describe, expect, it } from 'vitest';
import { eventDetails, eventName } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';
import { events } from '../../../support/coordination-records.js';

const [review, meeting] = events;

describe('eventName', () => {
  it('tells part of the day, day, mode and sites', () => {
    expect(review && eventName(review, context)).toBe(
      'Hội nghị tổng kết Chương trình phối hợp sáng ngày 20/12/2023, trực tiếp kết hợp trực tuyến, ' +
        'tại điểm cầu tỉnh, điểm cầu xã A',
    );
    expect(meeting && eventName(meeting, context)).toBe('Giao ban quý I ngày 05/4/2023');
  });
});

describe('eventDetails', () => {
  it('tells who did what, by whose delegation and where, and what came of the agenda', () => {
    expect(review && eventDetails(review, context)).toEqual([
      'Chủ tịch Ủy ban nhân dân tỉnh chủ trì',
      'Trưởng Ban Dân vận (được Thường trực Tỉnh ủy ủy quyền; điểm cầu xã A) báo cáo',
      'thảo luận báo cáo (thống nhất)',
    ]);
    expect(meeting && eventDetails(meeting, context)).toEqual([]);
  });

  it('names the unit where no post is known', () => {
    const participations = [{ roles: ['attendee'], unit: 'bdv' }];
    expect(meeting && eventDetails({ ...meeting, participations }, context)).toEqual([
      'Ban Dân vận Tỉnh ủy Mẫu dự',
    ]);
  });
});
