import { expect, it } from 'vitest';
import { concluderWord, conclusionsOpening, dots, meetingOf } from '#inside/compose';
import { bareEvent, eventOf, frame } from '../../../../support/short-documents.js';

const openingOf = (event = eventOf()) =>
  conclusionsOpening(meetingOf({ ...frame, event }, 'notice'));

it('says when and where it was held, who chaired by whose delegation, who was there', () => {
  expect(openingOf()).toEqual([
    'chiều ngày 02 tháng 10 năm 2026, tại 02 điểm cầu (điểm cầu tỉnh; điểm cầu xã A), Giám đốc Sở Nội vụ Nguyễn Văn A (được Ủy ban nhân dân tỉnh ủy quyền) chủ trì hội nghị giao ban theo hình thức trực tuyến. Dự hội nghị có: xã A.',
    'Sau khi nghe xã A báo cáo, Giám đốc Sở Nội vụ Nguyễn Văn A kết luận như sau:',
  ]);
});

it('says nothing that nobody knows', () => {
  expect(openingOf(bareEvent)).toEqual([
    `ngày ${dots}, ${dots} chủ trì hội nghị giao ban.`,
    `${dots} kết luận như sau:`,
  ]);
});

it('lets the chair conclude where nobody else is said to', () => {
  const participations = [{ roles: ['chair'], post: 'Chánh Văn phòng' }];
  const event = eventOf({ participations, sites: [{ id: 't', name: { vi: 'hội trường' } }] });
  expect(concluderWord(meetingOf({ ...frame, event }, 'notice'))).toBe('Chánh Văn phòng');
  expect(openingOf(event)[0]).toContain(', tại hội trường, Chánh Văn phòng chủ trì');
});
