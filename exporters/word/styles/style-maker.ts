import type { TextStyle } from '#room/report';
import type { Labels } from '#room/locale';
import type { StyleId, StyleRole } from './style-id.js';
import type { WordStyle } from './word-style.js';

/** Makes one style: its letters, and what else it has. */
export type MakeStyle = (
  id: StyleId & StyleRole,
  text: TextStyle,
  rest: Omit<WordStyle, 'id' | 'name' | 'text'>,
) => WordStyle;

/** Makes styles that are called as the labels say. */
export const styleMaker =
  (words: Labels): MakeStyle =>
  (id, text, rest) => ({ id, name: words[`style-${id}`], text, ...rest });
