import type { TextStyle } from '../layout/text-style.js';

/** The text with the capitals that its style asks for. */
export const casedText = (text: string, style: Pick<TextStyle, 'uppercase'> | undefined): string =>
  style?.uppercase === true ? text.toLocaleUpperCase('vi') : text;
