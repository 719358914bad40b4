import { composeConclusions, type ConclusionsOptions } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, eventOf, frame } from '../../../../support/short-documents.js';

const conclusions = (more: Partial<ConclusionsOptions> = {}) =>
  composeConclusions({
    ...frame,
    event: eventOf(),
    points: ['nắm tình hình', 'Đối thoại.'],
    ...more,
  });

describe('composeConclusions', () => {
  it('numbers the points, and ends with who gives notice', () => {
    const notice = conclusions({ draftMark: 'DỰ THẢO' });
    expect(notice.title).toBe('Thông báo kết luận của Giám đốc Sở Nội vụ tại hội nghị giao ban');
    expect(notice.blocks.find(({ kind }) => kind === 'list')).toEqual({
      kind: 'list',
      ordered: true,
      items: ['Nắm tình hình.', 'Đối thoại.'],
    });
    expect(bodyOf(notice).at(-1)).toMatch(/^Trên đây là kết luận .* Sở Nội vụ thông báo/u);
    expect(bodyOf(notice).join()).not.toContain('Nguyễn Văn A');
  });

  it('numbers headings of points through to who does what', () => {
    const points = [{ heading: 'Về kết quả', passages: ['tốt', 'khá'] }, 'Về nhiệm vụ'];
    const tasks = [{ title: { vi: 'Đối thoại' }, responsible: ['xa-a'], due: '2026-11-01' }];
    const { blocks } = conclusions({ points, tasks });
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.number} ${block.text}`] : [],
    );
    expect(headings).toEqual(['1. Về kết quả', '2. Về nhiệm vụ.', '3. Phân công thực hiện']);
    expect(bodyOf({ ...conclusions({ points, tasks }) })).toContain('Tốt.');
  });

  it('gives no number to the only point', () => {
    const { blocks } = conclusions({ points: ['nhất trí'] });
    expect(blocks.filter(({ kind }) => kind === 'list')).toEqual([]);
    expect(blocks).toContainEqual(expect.objectContaining({ text: 'Nhất trí.' }));
    const headed = conclusions({ points: [{ heading: 'Về kết quả', passages: ['tốt'] }] }).blocks;
    expect(headed.find(({ kind }) => kind === 'heading')).toMatchObject({ number: '' });
  });

  it('numbers the only point where who does what follows', () => {
    const tasks = [{ title: { vi: 'Đối thoại' }, responsible: ['xa-a'], due: '2026-11-01' }];
    const { blocks } = conclusions({ points: ['nhất trí'], tasks });
    expect(blocks.find(({ kind }) => kind === 'list')).toEqual({
      kind: 'list',
      ordered: true,
      items: ['Nhất trí.'],
    });
    expect(blocks.find(({ kind }) => kind === 'heading')).toMatchObject({ number: '2.' });
  });

  it('is refused without a point, and has dots in a draft', () => {
    expect(errorOf(() => conclusions({ points: [] })).findings).toMatchObject([
      { code: 'report/no-points', path: ['points'] },
    ]);
    const draft = conclusions({ points: [], draftMark: 'DỰ THẢO' });
    expect(bodyOf(draft)).toContain('…………');
    expect(codesOf(draft)).toEqual(['report/no-points', 'report/left-blank']);
  });

  it.each([{ points: 'A' }, { points: [7] }, { points: [{}] }, { event: 7 }, { tasks: 7 }])(
    'refuses %j',
    (more) => {
      expect(errorOf(() => conclusions(Object(more))).code).toBe('INVALID_ARGUMENT');
    },
  );
});
