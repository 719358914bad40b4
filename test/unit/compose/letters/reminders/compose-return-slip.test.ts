import { composeReturnSlip, type ReturnSlipOptions } from 'danvan/report';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, frame } from '../../../../support/short-documents.js';

const report = { unit: 'xa-a', form: 'f', period: '2026-08', receivedOn: '2026-09-04' };
const { addressees: _addressees, ...bare } = frame;
const slip = (more: Partial<ReturnSlipOptions> = {}) =>
  composeReturnSlip({ ...bare, report, deadline: '2026-09-15', ...more });
const wrong = [
  { code: 'x/any', severity: 'error', path: [], params: {} },
  { code: 'x/any', severity: 'note', path: [], params: {} },
] as const;

it('says why a whole report goes back, to its unit, and has no number', () => {
  const composed = slip({ reason: 'wrong-period' });
  expect(composed.title).toBe('Phiếu trả lại báo cáo tháng 8 năm 2026 của xã A');
  expect(composed.blocks[0]).toMatchObject({ number: '' });
  expect(bodyOf(composed)).toEqual([
    'Kính gửi: Xã A',
    'Sở Nội vụ đã tiếp nhận, kiểm tra báo cáo tháng 8 năm 2026 của xã A gửi ngày 04 tháng 9 năm 2026.',
    'Lý do trả lại: gửi nhầm kỳ.',
    'Đề nghị xã A hoàn chỉnh, gửi lại báo cáo trước ngày 15 tháng 9 năm 2026./.',
  ]);
});

it('counts what is wrong by what is asked', () => {
  expect(bodyOf(slip({ wrong }))[2]).toBe(
    'Qua kiểm tra, báo cáo có 01 nội dung phải sửa, 01 nội dung lưu ý, cụ thể như sau:',
  );
});

it('is refused without anything wrong, and says what is left blank', () => {
  expect(errorOf(() => slip()).findings).toMatchObject([
    { code: 'report/nothing-wrong', unit: 'xa-a', path: ['wrong'] },
  ]);
  expect(codesOf(slip({ reason: 'unreadable', deadline: undefined }))).toEqual([
    'report/left-blank',
  ]);
  const unknown = { ...report, unit: 'xa-x' };
  const draft = slip({ report: unknown, reason: 'unreadable', draftMark: 'DỰ THẢO' });
  expect(draft.findings[0]).toMatchObject({
    code: 'organization/unknown-unit',
    path: ['report', 'unit'],
  });
});

it.each([[{}], [{ report: null }], [{ wrong: 7 }], [{ wrong: [7] }]])('refuses %j', (more) => {
  const options =
    Object.keys(more).length === 0 ? Object({}) : { ...frame, report, ...Object(more) };
  expect(errorOf(() => composeReturnSlip(options)).code).toBe('INVALID_ARGUMENT');
});
