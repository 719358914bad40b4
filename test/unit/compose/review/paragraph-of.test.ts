import { expect, it } from 'vitest';
import { paragraphOf, sectionSentences } from '#inside/compose';
import { contextOf, figure, figuresOf } from '../../../support/review.js';

const paragraph = (...[templates, context]: Parameters<typeof sectionSentences>) =>
  paragraphOf(sectionSentences(templates, context), context.locale);

const apart = ['Tổ chức {x.sessions} cuộc.', 'Có {x.attendances} lượt.'];

it('tells the coverage once where it is the same for all sentences', () => {
  const sent = [...figuresOf('sessions', [10, 20]), ...figuresOf('attendances', [100, 50])];
  expect(paragraph(apart, contextOf(sent))).toBe(
    'Tổ chức 30 cuộc. Có 150 lượt (số liệu của 2/3 xã, phường).',
  );
});

it('tells it of each sentence where it differs', () => {
  const sent = [...figuresOf('sessions', [10, 20, 30]), ...figuresOf('attendances', [100, 50])];
  expect(paragraph(apart, contextOf(sent))).toBe(
    'Tổ chức 60 cuộc. Có 150 lượt (số liệu của 2/3 xã, phường).',
  );
  expect(paragraph(['Có {x.teams} tổ.'], contextOf(sent))).toBe('');
});

it('tells what most sentences share at the end, and of the others where they stand', () => {
  const sent = [
    ...figuresOf('sessions', [10]),
    ...figuresOf('attendances', [100, 50]),
    ...figuresOf('received', [7]),
    ...figuresOf('cash', [5, 6, 7]),
  ];
  const asked = [...apart, 'Nhận {x.received} vụ.', 'Vận động {x.cash}.'];
  expect(paragraph(asked, contextOf(sent))).toBe(
    'Tổ chức 10 cuộc. Có 150 lượt (số liệu của 2/3 xã, phường). Nhận 07 vụ. Vận động 18 đồng (số liệu của 3/3 xã, phường). Các số liệu còn lại là số liệu của 1/3 xã, phường.',
  );
});

it('tells that a rate is of those that sent both its terms', () => {
  const sent = [...figuresOf('received', [10, 20]), ...figuresOf('successful', [5])];
  expect(paragraph(['Thành {x.rate}.'], contextOf(sent))).toBe(
    'Thành 50% (số liệu của 1/3 xã, phường và 1 xã, phường gửi chưa đủ; tỷ lệ tính trên các đơn vị gửi đủ số liệu: 5/10 cuộc).',
  );
});

it('puts no bracket behind a bracket', () => {
  const sent = [...figuresOf('received', [10]), ...figuresOf('successful', [5])];
  expect(paragraph(['Thành {x.rate} ({x.rate:terms}).'], contextOf(sent))).toBe(
    'Thành 50% (5/10 cuộc; số liệu của 1/3 xã, phường).',
  );
  const own = [figure('xa-a', 'sessions', 10)];
  expect(paragraph(['Tổ chức {x.sessions} cuộc (kỳ này).'], contextOf(own))).toBe(
    'Tổ chức 10 cuộc (kỳ này; số liệu của 1/3 xã, phường).',
  );
});
