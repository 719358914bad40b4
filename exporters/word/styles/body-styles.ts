import { headingStyle, points, type Layout } from '#room/report';
import type { Labels } from '#room/locale';
import type { WordStyle } from './word-style.js';

/** Where headings stand in the outline of the file. */
export interface Outline {
  /** How much deeper headings stand: by one where the document has parts. */
  readonly below: number;
  /** The level of articles among headings, from 1. */
  readonly articles: 1 | 2 | 3 | 4;
}

const levels = [1, 2, 3, 4] as const;

/** Parts, headings and articles, which stay with what follows and stand in the outline. */
export function headingStyles(
  { body }: Layout,
  { below, articles }: Outline,
  words: Labels,
): readonly WordStyle[] {
  const { lineSpacing: spacing, paragraphGap: above, part } = body;
  const shared = { spacing, keepsWithNext: true, next: 'body' } as const;
  const set = {
    ...shared,
    above,
    align: 'justify',
    firstLine: points(body.firstLineIndent),
  } as const;
  return [
    {
      id: 'part-number',
      name: words['style-part-number'],
      text: part.numberStyle,
      align: 'center',
      above: above * 2,
      outline: 0,
      ...shared,
      next: 'part-title',
    },
    {
      id: 'part-title',
      name: words['style-part-title'],
      text: part.titleStyle,
      align: 'center',
      ...shared,
    },
    ...levels.map((level): WordStyle => ({
      id: `heading-${level}`,
      name: `${words['style-heading']} ${level}`,
      text: headingStyle({ level }, body),
      outline: level - 1 + below,
      ...set,
    })),
    {
      id: 'article',
      name: words['style-article'],
      text: headingStyle({ level: articles }, body),
      outline: articles - 1 + below,
      ...set,
    },
  ];
}

/** Prose, lists and notes. */
export function proseStyles({ body, annex }: Layout, words: Labels): readonly WordStyle[] {
  const { text, lineSpacing: spacing, paragraphGap: above } = body;
  const shared = { text, spacing, above } as const;
  const set = { ...shared, align: 'justify', firstLine: points(body.firstLineIndent) } as const;
  return [
    { id: 'body', name: words['style-body'], ...set },
    { id: 'body-center', name: words['style-body-center'], align: 'center', ...shared },
    { id: 'body-right', name: words['style-body-right'], align: 'right', ...shared },
    { id: 'item', name: words['style-item'], ...set },
    {
      id: 'note',
      name: words['style-note'],
      text: annex.note,
      align: 'left',
      above,
      isTogether: true,
    },
  ];
}
