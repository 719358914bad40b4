import { expect, it } from 'vitest';
import { agendaBlocks, arrangementLines, dots, meetingFindings, meetingOf } from '#inside/compose';
import { bareEvent, eventOf, frame, textsOf } from '../../../../support/short-documents.js';

const meeting = meetingOf({ ...frame, event: eventOf(), opensAt: '14:00' }, 'invitation');
const bare = meetingOf({ ...frame, event: bareEvent }, 'invitation');

it('arrangementLines say when, how and where; dots for what nobody knows', () => {
  expect(textsOf(arrangementLines(meeting))).toEqual([
    'Thời gian: 14 giờ 00 phút, chiều ngày 02 tháng 10 năm 2026.',
    'Hình thức: trực tuyến.',
    'Các điểm cầu (02 điểm cầu): điểm cầu tỉnh; điểm cầu xã A.',
  ]);
  expect(textsOf(arrangementLines(bare))).toEqual([
    `Thời gian: ${dots} giờ ${dots} phút, ngày ${dots}.`,
    `Địa điểm: ${dots}.`,
  ]);
  const one = { ...frame, event: eventOf({ sites: [{ id: 't', name: { vi: 'hội trường' } }] }) };
  expect(textsOf(arrangementLines(meetingOf(one, 'plan'))).at(-1)).toBe('Địa điểm: hội trường.');
});

it('agendaBlocks list what is on the agenda', () => {
  expect(textsOf(agendaBlocks(meeting))).toEqual(['Báo cáo kết quả;', 'Thảo luận.']);
  expect(agendaBlocks(bare)).toEqual([]);
});

it('meetingFindings say what is left blank, and name bodies that nobody knows', () => {
  expect(meetingFindings(meeting)).toEqual([]);
  expect(meetingFindings(bare).map(({ params }) => params)).toEqual(
    ['chair', 'day', 'hour', 'place'].map((part) => ({ part })),
  );
  const event = eventOf({ organizers: ['xa-x'] });
  expect(meetingFindings(meetingOf({ ...frame, event }, 'plan'))[0]).toMatchObject({
    code: 'organization/unknown-unit',
    path: ['event', 'organizers', 0],
  });
});
