import { composeReview, type Block, type ReviewOptions } from 'danvan';
import { partyLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { figuresOf, optionsOf, present, tableOf } from '../../../support/review.js';

const compose = (more: Partial<ReviewOptions> = {}) =>
  composeReview(optionsOf(tableOf(figuresOf('sessions', [1, 2, 3])), more));

const foot = (blocks: readonly Block[]) => blocks.find(({ kind }) => kind === 'signatures');
const signers = [{ post: 'Trưởng Ban', name: 'Nguyễn Văn A' }];

describe('composeReview', () => {
  it('gives letterhead, title, sections and annexes', () => {
    const report = compose();
    expect(report.blocks.map(({ kind }) => kind)).toEqual([
      'letterhead',
      'title',
      'heading',
      'paragraph',
    ]);
    expect(report).toMatchObject({
      format: 'danvan-report/1',
      language: 'vi',
      title: 'Báo cáo quý III năm 2026',
      issuer: 'Ban Dân vận Tỉnh ủy Mẫu',
    });
    expect(report.annexes).toHaveLength(2);
    expect(report).not.toHaveProperty('draftMark');
  });

  it('prints the mark of a draft and no names', () => {
    const report = compose({ draftMark: 'DỰ THẢO', signers });
    expect(report.draftMark).toBe('DỰ THẢO');
    expect(foot(report.blocks)).toMatchObject({ signers: [{ post: 'Trưởng Ban' }] });
    expect(JSON.stringify(report)).not.toContain('Nguyễn Văn A');
    expect(foot(compose({ signers }).blocks)).toMatchObject({ signers });
  });

  it.each([
    ['2020-07-07', ['- A,', '- B.']],
    ['2026-10-05', ['- A;', '- B.']],
  ])('writes recipients with the signs of the layout of %s', (date, items) => {
    const block = foot(compose({ date, recipients: ['A', 'B'] }).blocks);
    expect(block).toMatchObject({ recipients: { label: 'Nơi nhận:', items }, signers: [] });
  });

  it('closes the last paragraph with the end mark of State layouts', () => {
    const party = present(partyLayout[1]);
    const layout = { ...party, body: { ...party.body, endMark: './.' } };
    const texts = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(texts(compose({ layout, narrative: { results: 'Một.' } }).blocks)).toEqual([
      'Một.',
      'Số cuộc: 06 cuộc./.',
    ]);
    expect(texts(compose().blocks)).toEqual(['Số cuộc: 06 cuộc.']);
  });

  it('can be stored as JSON', () => {
    const report = compose({ signers, recipients: ['A'] });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
