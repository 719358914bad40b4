import { expect, it } from 'vitest';
import { partSection } from '#inside/exporters/word';
import { sheet, stylesOf, textsOf } from '../support.js';

const annex = {
  label: 'PHỤ LỤC I',
  title: 'Số liệu',
  attachment: '(kèm theo Báo cáo)',
  orientation: 'landscape',
  blocks: [{ kind: 'paragraph', text: 'Lời.' }],
} as const;

it('opens an annex with its label, title and what it belongs to', () => {
  const part = { titleLines: [], annex, orientation: 'landscape', blocks: annex.blocks } as const;
  const { content, orientation } = partSection(part, { index: 1 }, sheet());
  expect(orientation).toBe('landscape');
  expect(stylesOf(content)).toEqual(['annex-label', 'annex-title', 'annex-attachment', 'body']);
});

it('has a paragraph at the end, and something between tables', () => {
  const signatures = { kind: 'signatures', signers: [{ post: 'Trưởng Ban' }] } as const;
  const part = { titleLines: [], orientation: 'portrait', blocks: [signatures] } as const;
  const { content } = partSection(part, { index: 0, mark: 'DỰ THẢO' }, sheet());
  expect(content.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});

it('holds a paragraph where it has no block', () => {
  const part = { titleLines: [], orientation: 'portrait', blocks: [] } as const;
  expect(textsOf(partSection(part, { index: 0 }, sheet()).content)).toEqual(['']);
});
