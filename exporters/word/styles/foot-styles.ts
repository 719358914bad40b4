import { marksOf, type Layout } from '#room/report';
import type { Labels } from '#room/locale';
import type { WordStyle } from './word-style.js';

/** Recipients and who signs; the room for a signature stands above the name. */
export function signatureStyles(layout: Layout, words: Labels): readonly WordStyle[] {
  const { signature, body } = layout;
  const signed = (id: 'authority' | 'post' | 'name'): WordStyle => ({
    id,
    name: words[`style-${id}`],
    text: signature[id],
    align: 'center',
    ...(id === 'name' && { above: signature.blankLines * body.lineSpacing }),
  });
  return [
    {
      id: 'recipients-label',
      name: words['style-recipients-label'],
      text: signature.recipientsLabel.style,
      align: 'left',
      next: 'recipients',
    },
    {
      id: 'recipients',
      name: words['style-recipients'],
      text: signature.recipients,
      align: 'left',
    },
    { id: 'typist', name: words['style-typist'], text: marksOf(layout).typist, align: 'left' },
    signed('authority'),
    signed('post'),
    signed('name'),
  ];
}

/** The head of an annex. */
export function annexStyles({ annex, body }: Layout, words: Labels): readonly WordStyle[] {
  const shared = {
    align: 'center',
    spacing: body.lineSpacing,
    keepsWithNext: true,
  } as const;
  return [
    {
      id: 'annex-label',
      name: words['style-annex-label'],
      text: annex.label,
      outline: 0,
      next: 'annex-title',
      ...shared,
    },
    {
      id: 'annex-title',
      name: words['style-annex-title'],
      text: annex.title,
      next: 'body',
      ...shared,
    },
    {
      id: 'annex-attachment',
      name: words['style-annex-attachment'],
      text: annex.attachment,
      next: 'body',
      ...shared,
    },
  ];
}

/** What stands in the margins of a page. */
export function marginStyles(layout: Layout, words: Labels): readonly WordStyle[] {
  const { position, style } = layout.page.pageNumber;
  return [
    {
      id: 'page-number',
      name: words['style-page-number'],
      text: style,
      align: position === 'bottom-right' ? 'right' : 'center',
    },
    {
      id: 'draft-mark',
      name: words['style-draft-mark'],
      text: { size: 12, bold: true },
      align: 'center',
      frame: 'box',
    },
    {
      id: 'contact',
      name: words['style-contact'],
      text: marksOf(layout).contact,
      align: 'center',
      frame: 'above',
    },
  ];
}
