import type { ReviewOptions } from 'danvan';
import type { OutlineSection } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { sections } from '#inside/compose';
import { contextOf, figure } from '../../../support/review.js';

const section = (id: string, level: OutlineSection['level']): OutlineSection => ({
  id,
  level,
  heading: id,
});

const all = [
  section('p1', 'part'),
  section('a', 1),
  section('a1', 2),
  section('a2', 2),
  section('a2a', 3),
  section('b', 1),
  section('b1', 2),
  section('p2', 'part'),
  section('c', 1),
];

function headings(narrative: ReviewOptions['narrative']): readonly string[] {
  const outline = { documentKind: 'Báo cáo', documentSymbol: 'BC', subject: '', sections: all };
  const { blocks } = sections(contextOf([figure('xa-a', 'sessions', 1)], { outline, narrative }));
  return blocks.flatMap((block) => {
    if (block.kind === 'part') return [`${block.number} ${block.title}`];
    return block.kind === 'heading' ? [`${block.number} ${block.text}`] : [];
  });
}

describe('sections', () => {
  it('restart their numbers under every heading above', () => {
    expect(headings({ a1: 'x', a2a: 'x', b1: 'x', c: 'x' })).toEqual([
      'Phần thứ nhất p1',
      'I- a',
      '1. a1',
      '2. a2',
      ' a2a',
      'II- b',
      ' b1',
      'Phần thứ hai p2',
      ' c',
    ]);
  });

  it('are left out with their children where none has words, and the rest numbered anew', () => {
    expect(headings({ b1: 'x', c: 'x' })).toEqual([
      'Phần thứ nhất p1',
      ' b',
      ' b1',
      'Phần thứ hai p2',
      ' c',
    ]);
    expect(headings({})).toEqual([]);
  });

  it('have no head of a part where no second part follows', () => {
    expect(headings({ b1: 'x' })).toEqual([' b', ' b1']);
    expect(headings({ c: ['x'] })).toEqual([' c']);
  });

  it('keep their narrative, one paragraph each, before their sentences', () => {
    const outline = {
      documentKind: 'Báo cáo',
      documentSymbol: 'BC',
      subject: '',
      sections: [{ ...section('a', 1), sentences: ['Có {x.sessions} cuộc.'] }],
    };
    const { blocks } = sections(
      contextOf([figure('xa-a', 'sessions', 12)], { outline, narrative: { a: ['Một.', 'Hai.'] } }),
    );
    expect(blocks.slice(1).map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      'Một.',
      'Hai.',
      'Có 12 cuộc (số liệu của 1/3 xã, phường).',
    ]);
  });

  it('refuse a narrative that belongs to none of them', () => {
    const error = { code: 'UNKNOWN_SECTION', message: expect.stringContaining('"a2a"') };
    expect(() => headings({ a2aa: 'x' })).toThrow(expect.objectContaining(error));
  });
});
