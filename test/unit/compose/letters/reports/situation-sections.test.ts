import { expect, it } from 'vitest';
import type { SituationNote } from 'danvan/coordination';
import { siftedNotes, situationSections } from '#inside/compose';
import { contextOf, frame, textsOf } from '../../../../support/short-documents.js';

const note = (id: string, more: Partial<SituationNote> = {}): SituationNote => ({
  id,
  area: 'xa-a',
  topic: 'religion',
  period: '2026-09',
  learned: 'Ổn định',
  followUp: [],
  documents: [],
  ...more,
});

it('takes out notes that say who somebody is, and those of a body', () => {
  const notes = [
    note('n1'),
    note('n2', { learned: 'Bà Trần Thị B không đồng ý' }),
    note('n3', { followUp: ['gặp', 'gọi 0912345678'] }),
    note('n4', { area: 'so' }),
    note('n5', { area: 'xa-x' }),
  ];
  const { notes: kept, findings } = siftedNotes({ ...frame, notes });
  expect(kept.map(({ id }) => id)).toEqual(['n1', 'n5']);
  expect(findings).toMatchObject([
    { code: 'report/personal-text', path: ['notes', 1, 'learned'] },
    { code: 'report/personal-text', path: ['notes', 2, 'followUp', 1] },
    { code: 'coordination/note-not-of-area', path: ['notes', 3, 'area'] },
    { code: 'organization/unknown-unit', path: ['notes', 4, 'area'] },
  ]);
});

it('begins small behind the topic, unless with a name', () => {
  const told = (learned: string) => {
    const { sections } = situationSections(
      { ...frame, notes: [note('n', { learned })] },
      [note('n', { learned })],
      contextOf('report'),
    );
    return textsOf(sections.flatMap(({ blocks }) => blocks)).join();
  };
  expect(told('Sinh hoạt bình thường')).toBe('Về tôn giáo: sinh hoạt bình thường.');
  expect(told('Nhân dân đồng thuận')).toBe('Về tôn giáo: Nhân dân đồng thuận.');
  expect(told('Hà Nội ổn định')).toBe('Về tôn giáo: Hà Nội ổn định.');
});

it('tells each area with its topics and what is to be done; a silent one too', () => {
  const notes = [note('n1', { followUp: ['đối thoại;', 'công khai.'] })];
  const options = {
    ...frame,
    notes,
    areas: ['xa-a', 'xa-b'],
    assessment: ['ổn định', 'ông Nguyễn Văn A'],
    recommendations: 'Quan tâm',
  };
  const { sections, findings } = situationSections(options, notes, contextOf('report'));
  expect(sections.map(({ heading, blocks }) => [heading, ...textsOf(blocks)])).toEqual([
    ['Đánh giá chung', 'Ổn định.'],
    ['Xã A', 'Về tôn giáo: ổn định. Hướng xử lý: đối thoại; công khai.'],
    ['Xã B', 'Trong kỳ chưa ghi nhận vấn đề nổi lên.'],
    ['Kiến nghị, đề xuất', 'Quan tâm.'],
  ]);
  expect(findings).toMatchObject([{ path: ['assessment', 1] }]);
});
