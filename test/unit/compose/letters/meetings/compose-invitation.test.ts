import { composeInvitation } from 'danvan/report';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bareEvent, bodyOf, codesOf, eventOf, frame } from '../../../../support/short-documents.js';

it('invites to what, says who chairs, when, how, where, and the agenda', () => {
  const invitation = composeInvitation({ ...frame, event: eventOf(), opensAt: '14:00' });
  expect(invitation.title).toBe('Giấy mời dự hội nghị giao ban');
  expect(invitation.blocks[0]).toMatchObject({ number: 'Số: 07/GM-SNV' });
  expect(bodyOf(invitation)).toEqual([
    'Sở Nội vụ trân trọng kính mời: Ủy ban nhân dân tỉnh.',
    'Tới dự: Hội nghị giao ban.',
    'Chủ trì: Giám đốc Sở Nội vụ Nguyễn Văn A (được Ủy ban nhân dân tỉnh ủy quyền).',
    'Thời gian: 14 giờ 00 phút, chiều ngày 02 tháng 10 năm 2026.',
    'Hình thức: trực tuyến.',
    'Các điểm cầu (02 điểm cầu): điểm cầu tỉnh; điểm cầu xã A.',
    'Nội dung:',
    'Báo cáo kết quả;',
    'Thảo luận.',
    'Rất mong đại biểu đến dự đúng thành phần, thời gian./.',
  ]);
  expect(codesOf(invitation)).toEqual([]);
});

it('lists several who are invited, and has dots for what nobody knows', () => {
  const several = composeInvitation({ ...frame, event: eventOf(), addressees: ['xa-a', 'xa-b'] });
  expect(bodyOf(several).slice(0, 3)).toEqual(['Sở Nội vụ trân trọng kính mời:', 'Xã A;', 'Xã B.']);
  const bare = composeInvitation({ ...frame, event: bareEvent, addressees: [] });
  expect(bodyOf(bare)[0]).toBe('Sở Nội vụ trân trọng kính mời: ………….');
  const parts = bare.findings.flatMap(({ params }) => params['part'] ?? []);
  expect(parts).toEqual(['chair', 'day', 'hour', 'place', 'addressees']);
});

it.each([{}, { event: null }, { event: { title: 7 } }])('refuses %j', (more) => {
  const options = Object.keys(more).length === 0 ? Object({}) : { ...frame, ...Object(more) };
  expect(errorOf(() => composeInvitation(options)).code).toBe('INVALID_ARGUMENT');
});
