import { democracyCatalogues as catalogues } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { matterLines, matterWord, meetingLines } from '#inside/compose';
import { contextOf, decisionOf, frame, textsOf } from '../../../../support/short-documents.js';

const context = contextOf('minutes');
const minutes = { ...frame, decision: decisionOf(), votingRules: [] };

it('meetingLines say when, where and who; dots for what nobody knows, no name in a draft', () => {
  expect(textsOf(meetingLines(minutes, context))).toEqual([
    'Thời gian: ………… giờ ………… phút, ngày 08 tháng 3 năm 2026.',
    'Địa điểm: ………….',
    'Chủ trì: ………….',
    'Thư ký: ………….',
  ]);
  const known = {
    ...minutes,
    opensAt: '19:30',
    venue: 'nhà văn hóa',
    chair: { post: 'Trưởng thôn', name: 'Nguyễn Văn A' },
  };
  expect(textsOf(meetingLines(known, context)).slice(0, 3)).toEqual([
    'Thời gian: 19 giờ 30 phút, ngày 08 tháng 3 năm 2026.',
    'Địa điểm: nhà văn hóa.',
    'Chủ trì: Nguyễn Văn A, Trưởng thôn.',
  ]);
  const draft = contextOf('minutes', { draftMark: 'DỰ THẢO' });
  expect(textsOf(meetingLines(known, draft))[2]).toBe('Chủ trì: …………, Trưởng thôn.');
});

it('matterLines say what was voted on, its kind, how, and the money', () => {
  const money = {
    totalMoney: 450_000_000,
    peopleMoney: { amount: 150_000_000, qualifier: 'about' },
  };
  const decision = decisionOf(Object(money));
  expect(textsOf(matterLines({ ...minutes, decision, catalogues }, context))).toEqual([
    'Nội dung: làm đường thôn.',
    'Loại việc: chủ trương và mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng.',
    'Hình thức: hội nghị.',
    'Tổng kinh phí: 450.000.000 đồng.',
    'Nhân dân đóng góp: khoảng 150.000.000 đồng.',
  ]);
});

it('matterWord is the title, else the name of its kind, else dots', () => {
  const { title: _title, ...decision } = decisionOf();
  expect(matterWord(minutes, context)).toBe('làm đường thôn');
  expect(matterWord({ ...minutes, decision, catalogues }, context)).toMatch(/^chủ trương/u);
  expect(matterWord({ ...minutes, decision }, context)).toBe('…………');
});
