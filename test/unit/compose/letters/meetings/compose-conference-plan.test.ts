import { composeConferencePlan } from 'danvan/report';
import { partyLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bareEvent, bodyOf, codesOf, eventOf, frame } from '../../../../support/short-documents.js';

const task = { title: { vi: 'Chuẩn bị tài liệu' }, responsible: ['so'], due: '2026-10-02' };

it('plans aims, agenda, time and place, participants, and who prepares what', () => {
  const plan = composeConferencePlan({
    ...frame,
    event: eventOf(),
    opensAt: '14:00',
    aims: 'Đánh giá kết quả',
    tasks: [task],
    implementation: 'Văn phòng theo dõi.',
  });
  expect(plan.title).toBe('Kế hoạch tổ chức hội nghị giao ban');
  expect(plan.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
    'Mục đích, yêu cầu',
    'Nội dung, chương trình',
    'Thời gian, hình thức, địa điểm',
    'Thành phần',
    'Tổ chức thực hiện',
  ]);
  const texts = bodyOf(plan);
  expect(texts).toContain(
    'Giám đốc Sở Nội vụ Nguyễn Văn A: chủ trì, kết luận (tại điểm cầu tỉnh);',
  );
  expect(texts).toContain('Xã A: báo cáo.');
  expect(texts).toContain('Chuẩn bị tài liệu');
  expect(texts).toContain('Văn phòng theo dõi.');
  expect(codesOf(plan)).toEqual([]);
});

it('has dots where nothing is known, and no section for tasks', () => {
  const plan = composeConferencePlan({ ...frame, event: bareEvent, layout: partyLayout });
  expect(bodyOf(plan).filter((text) => text === '…………')).toHaveLength(3);
  const parts = plan.findings.flatMap(({ params }) => params['part'] ?? []);
  expect(parts).toEqual(['chair', 'day', 'hour', 'place', 'aims', 'agenda']);
  expect(codesOf(plan)).toContain('report/no-addressees');
});

it('is refused with a task that is due too early, and without a conference', () => {
  const early = { ...frame, event: eventOf({ date: '2026-10-03' }), tasks: [task] };
  expect(errorOf(() => composeConferencePlan(early)).code).toBe('ERRORS_OPEN');
  expect(errorOf(() => composeConferencePlan(Object(frame))).code).toBe('INVALID_ARGUMENT');
  const wrong = { ...frame, event: eventOf(), tasks: Object('x') };
  expect(errorOf(() => composeConferencePlan(wrong)).code).toBe('INVALID_ARGUMENT');
});
