import { composeRecommendationReport, type RecommendationReportOptions } from 'danvan/report';
import { readRecommendations } from 'danvan/democracy';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, frame } from '../../../../support/short-documents.js';

const row = { unit: 'xa-a', content: 'sửa cống', addressee: 'ubnd', date: '2026-07-01' };
const { values: recommendations } = readRecommendations([
  { ...row, id: 'k1', due: '2026-07-15', answeredOn: '2026-07-10', state: 'carried-out' },
  { ...row, id: 'k2', due: '2026-07-15' },
  { ...row, id: 'k3', date: '2026-08-05' },
]);
const { addressees: _addressees, ...bare } = frame;
const report = (more: Partial<RecommendationReportOptions> = {}) =>
  composeRecommendationReport({ ...bare, recommendations, asOf: '2026-07-31', ...more });

it('says how many were answered, wait and are overdue on the day, with the register', () => {
  const [opening, carriedOut] = bodyOf(report());
  expect(opening).toBe(
    'Sở Nội vụ theo dõi việc giải quyết, trả lời 02 kiến nghị; tính đến ngày 31 tháng 7 năm 2026: đã trả lời 01; chưa trả lời 01 (01 kiến nghị quá hạn).',
  );
  expect(carriedOut).toBe('Đã thực hiện xong 01 kiến nghị.');
  expect(report().annexes[0]?.blocks[0]).toMatchObject({ rows: { length: 2 } });
});

it('says which answers came after their term, and by how many days', () => {
  const late = { ...row, due: '2026-07-15', answeredOn: '2026-07-20', state: 'answered' } as const;
  const { values } = readRecommendations([{ ...late, id: 'k4' }]);
  const told = report({ recommendations: values });
  expect(bodyOf(told)[0]).toContain(': đã trả lời 01 (01 kiến nghị trả lời chậm).');
  expect(told.annexes[0]?.blocks[0]).toMatchObject({
    rows: [
      { cells: { late: { amount: 5 }, state: { text: 'Đã trả lời (trả lời chậm 05 ngày)' } } },
    ],
  });
  const before = report({ recommendations: values, asOf: '2026-07-18' });
  expect(before.annexes[0]?.blocks[0]).toMatchObject({
    rows: [{ cells: { late: { amount: 3 }, state: { text: 'Chờ trả lời' } } }],
  });
});

it('leaves out what is zero, and has no table where there is nothing', () => {
  const [opening] = bodyOf(
    report({ recommendations: recommendations.slice(2), asOf: '2026-08-31' }),
  );
  expect(opening).toContain(
    'trả lời 01 kiến nghị; tính đến ngày 31 tháng 8 năm 2026: chưa trả lời 01.',
  );
  const none = report({ recommendations: [] });
  expect(bodyOf(none)[0]).toContain('chưa ghi nhận kiến nghị nào');
  expect([none.annexes, none.blocks.some(({ kind }) => kind === 'table')]).toEqual([[], false]);
});

it.each([{ recommendations: 7 }, { recommendations: [null] }, { asOf: 'x' }])(
  'refuses %j',
  (more) => {
    expect(errorOf(() => report(Object(more))).code).toBe('INVALID_ARGUMENT');
  },
);
