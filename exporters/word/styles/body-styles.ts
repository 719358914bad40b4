import { headingStyle, points, type Layout } from '#room/report';
import type { Labels } from '#room/locale';
import { styleMaker } from './style-maker.js';
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
  const make = styleMaker(words);
  const { lineSpacing: spacing, paragraphGap: above, part, firstLineIndent } = body;
  const shared = { spacing, keepsWithNext: true, next: 'body' } as const;
  const centered = { ...shared, align: 'center' } as const;
  const firstLine = points(firstLineIndent);
  const set = { ...shared, above, align: 'left', firstLine } as const;
  const opening = { ...centered, above: above * 2, outline: 0, next: 'part-title' } as const;
  return [
    make('part-number', part.numberStyle, opening),
    make('part-title', part.titleStyle, centered),
    ...levels.map((level): WordStyle => {
      const name = `${words['style-heading']} ${level}`;
      const text = headingStyle({ level }, body);
      return { id: `heading-${level}`, name, text, outline: level - 1 + below, ...set };
    }),
    make('article', headingStyle({ level: articles }, body), {
      outline: articles - 1 + below,
      ...set,
    }),
  ];
}

/** Prose, lists and notes. */
export function proseStyles({ body, annex }: Layout, words: Labels): readonly WordStyle[] {
  const make = styleMaker(words);
  const { text, lineSpacing: spacing, paragraphGap: above } = body;
  const shared = { spacing, above } as const;
  const set = { ...shared, align: 'justify', firstLine: points(body.firstLineIndent) } as const;
  return [
    make('body', text, set),
    make('body-center', text, { ...shared, align: 'center' }),
    make('body-right', text, { ...shared, align: 'right' }),
    make('item', text, set),
    make('addressee', text, { spacing, align: 'left' }),
    make('note', annex.note, { align: 'left', above, isTogether: true }),
  ];
}
