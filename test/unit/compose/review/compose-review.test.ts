import { composeReview, type ReviewOptions } from 'danvan';
import type { Block } from 'danvan/report';
import { partyLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
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
      'Có 06 cuộc./.',
    ]);
    expect(texts(compose().blocks)).toEqual(['Có 06 cuộc.']);
  });

  it('can be stored as JSON', () => {
    const report = compose({ signers, recipients: ['A'] });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('composeReview of an outline of the caller', () => {
  const withTexts = (sentences: readonly string[], heading = 'Kết quả', subject = '') =>
    compose({
      draftMark: 'DỰ THẢO',
      outline: {
        documentKind: 'Báo cáo',
        documentSymbol: 'BC',
        subject,
        sections: [{ id: 'results', level: 1, heading, sentences }],
      },
    });

  it.each([
    [() => withTexts(['Có {x.sesions} cuộc.']), '"{x.sessions}"'],
    [() => withTexts(['Có {x.sessions} cuộc[ ở {x.tems} tổ].']), '"{x.teams}"'],
    [() => withTexts([], 'Kết quả {perod}'), '"{period}"'],
    [() => withTexts([], 'Kết quả', '{full-perod}'), '"{full-period}"'],
  ])('refuses a placeholder that is not known: %s', (call, nearest) => {
    const { code, message } = errorOf(call);
    expect(code).toBe('UNKNOWN_PLACEHOLDER');
    expect(message).toContain(nearest);
  });

  it.each([
    'Có {x.sessions cuộc.',
    'Có x.sessions} cuộc.',
    'Có [{x.teams} tổ.',
    'Có {x.teams}] tổ.',
  ])('refuses %s, wherever it stands', (text) => {
    for (const call of [
      () => withTexts([text]),
      () => withTexts([], text),
      () => withTexts([], 'A', text),
    ]) {
      const { code, message } = errorOf(call);
      expect(code).toBe('INVALID_ARGUMENT');
      expect(message).toContain(text);
    }
  });

  it('tells what it leaves out for want of a figure', () => {
    const report = withTexts([
      'Có {x.sessions} cuộc[ với {x.attendances} lượt].',
      'Có {x.teams} tổ.',
    ]);
    expect(report.findings).toMatchObject([
      {
        code: 'report/left-out',
        severity: 'note',
        path: ['outline', 'sections', 0, 'sentences', 0],
        params: { indicator: 'x.attendances', text: '[ với {x.attendances} lượt]' },
      },
      {
        path: ['outline', 'sections', 0, 'sentences', 1],
        params: { indicator: 'x.teams', text: 'Có {x.teams} tổ.' },
      },
    ]);
    expect(withTexts(['Có {x.sessions} cuộc.']).findings).toEqual([]);
    expect(withTexts([], 'Kết quả[: {x.teams} tổ]', 'năm[ {x.teams}]').findings).toMatchObject([
      { path: ['outline', 'subject'] },
      { path: ['outline', 'sections', 0, 'heading'] },
    ]);
  });

  it('refuses a language and a scale of money that it does not have', () => {
    for (const more of ['{ "language": "fr" }', '{ "money": "ty" }']) {
      expect(errorOf(() => compose(JSON.parse(more))).code).toBe('INVALID_ARGUMENT');
    }
  });
});
