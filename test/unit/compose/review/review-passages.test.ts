import { composeReview } from 'danvan';
import { readEvents } from 'danvan/coordination';
import { createDocumentRegister } from 'danvan/documents';
import { documentKinds as kinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { passagesIn } from '#inside/compose';
import { errorOf } from '../../../support/error-of.js';
import { contextOf, figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const register = createDocumentRegister({
  documents: [
    { id: 'qd-400', number: '400-QĐ/TU' },
    { id: 'qd-844', number: '844-QĐ/HU', issuers: ['Huyện ủy Mẫu'] },
    { id: 'kh-114', number: '114-KH/HU', title: 'tăng cường đi cơ sở' },
  ],
  relations: [{ type: 'concretises', from: 'qd-844', to: 'qd-400' }],
  kinds,
});
const row = { document: 'qd-844', unit: 'tinh', counted: 'tổ chức cơ sở đảng' };
const disseminations = [{ ...row, done: 51, obliged: 51 }];
const told = (...ids: readonly string[]) => ({
  register,
  kinds,
  disseminations,
  sections: { results: ids },
});
const { values: events } = readEvents([
  {
    id: 'hn',
    kind: 'conference',
    title: 'Hội nghị tổng kết',
    date: '2026-12-20',
    sites: [{ id: 'tinh', name: 'điểm cầu tỉnh' }],
    participations: [
      { roles: ['chair'], site: 'tinh', post: 'Trưởng Ban', delegatedBy: 'Thường trực Tỉnh ủy' },
    ],
  },
]);
const words = { eventRoles: [{ id: 'chair', name: { vi: 'chủ trì' } }] };

const sent = figuresOf('sessions', [10, 20, 30]);

it('tells of documents in a paragraph each, then of events', () => {
  const context = contextOf(sent, {
    documents: told('qd-844', 'kh-114'),
    events: { words, sections: { results: events } },
  });
  expect(passagesIn('results', context)).toEqual([
    'Quyết định số 844-QĐ/HU của Huyện ủy Mẫu cụ thể hóa Quyết định số 400-QĐ/TU. Đã quán triệt Quyết định số 844-QĐ/HU đến 51/51 tổ chức cơ sở đảng (100%).',
    'Đã ban hành Kế hoạch số 114-KH/HU về tăng cường đi cơ sở.',
    'Đã tổ chức hội nghị tổng kết ngày 20 tháng 12 năm 2026, tại điểm cầu tỉnh. Thành phần: Được sự ủy quyền của Thường trực Tỉnh ủy, Trưởng Ban chủ trì tại điểm cầu tỉnh.',
  ]);
  expect(passagesIn('other', context)).toEqual([]);
});

it('stands behind the narrative of its section and before the sentences', () => {
  const { blocks } = composeReview(
    optionsOf(tableOf(sent, { indicators: ['x.sessions'] }), {
      narrative: { results: 'Lời mở.' },
      documents: told('kh-114'),
    }),
  );
  const prose = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(prose[0]).toBe('Lời mở.');
  expect(prose[1]).toMatch(/^Đã ban hành Kế hoạch/u);
  expect(prose[2]).toMatch(/^Có 60 cuộc/u);
});

it('refuses sections and documents that nobody knows', () => {
  const options = optionsOf(tableOf(sent), { events: { sections: { resluts: events } } });
  expect(errorOf(() => composeReview(options)).code).toBe('UNKNOWN_SECTION');
  const lost = optionsOf(tableOf(sent), { documents: told('qd-1') });
  expect(errorOf(() => composeReview(lost)).message).toContain('"qd-1"');
});
