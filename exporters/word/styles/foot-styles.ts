import { marksOf, type Layout } from '#room/report';
import type { Labels } from '#room/locale';
import { styleMaker } from './style-maker.js';
import type { WordStyle } from './word-style.js';

const left = { align: 'left' } as const;
const centered = { align: 'center' } as const;

/** Recipients and who signs; the room for a signature stands above the name. */
export function signatureStyles(layout: Layout, words: Labels): readonly WordStyle[] {
  const { signature, body } = layout;
  const make = styleMaker(words);
  const above = signature.blankLines * body.lineSpacing;
  return [
    make('recipients-label', signature.recipientsLabel.style, { ...left, next: 'recipients' }),
    make('recipients', signature.recipients, left),
    make('typist', marksOf(layout).typist, left),
    make('authority', signature.authority, centered),
    make('post', signature.post, centered),
    make('name', signature.name, { ...centered, above }),
  ];
}

/** The head of an annex. */
export function annexStyles({ annex, body }: Layout, words: Labels): readonly WordStyle[] {
  const make = styleMaker(words);
  const set = {
    ...centered,
    spacing: body.lineSpacing,
    keepsWithNext: true,
    next: 'body',
  } as const;
  return [
    make('annex-label', annex.label, { ...set, outline: 0, next: 'annex-title' }),
    make('annex-title', annex.title, set),
    make('annex-attachment', annex.attachment, set),
  ];
}

/** What stands in the margins of a page. */
export function marginStyles(layout: Layout, words: Labels): readonly WordStyle[] {
  const make = styleMaker(words);
  const { position, style } = layout.page.pageNumber;
  const align = position === 'bottom-right' ? 'right' : 'center';
  return [
    make('page-number', style, { align }),
    make('draft-mark', { size: 12, bold: true }, { ...centered, frame: 'box' }),
    make('contact', marksOf(layout).contact, { ...centered, frame: 'above' }),
  ];
}
