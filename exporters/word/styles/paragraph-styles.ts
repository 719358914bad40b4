import type { Layout } from '#room/report';
import type { Labels } from '#room/locale';
import { headingStyles, proseStyles, type Outline } from './body-styles.js';
import { annexStyles, marginStyles, signatureStyles } from './foot-styles.js';
import { letterheadStyles, titleStyles } from './head-styles.js';
import { tableStyles } from './table-styles.js';
import type { WordStyle } from './word-style.js';

/** All paragraph styles of a layout, named in the language of the words. */
export const paragraphStyles = (
  layout: Layout,
  outline: Outline,
  words: Labels,
): readonly WordStyle[] => [
  ...letterheadStyles(layout, words),
  ...titleStyles(layout, words),
  ...headingStyles(layout, outline, words),
  ...proseStyles(layout, words),
  ...tableStyles(layout, words),
  ...signatureStyles(layout, words),
  ...annexStyles(layout, words),
  ...marginStyles(layout, words),
];
