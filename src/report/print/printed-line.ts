import type { TextStyle } from '../layout/text-style.js';

/** Words that begin a line of their own on paper. */
export interface PrintedLine {
  readonly text: string;
  readonly style: TextStyle;
  /** Steps from the block, or the annex, down to the words: for findings. */
  readonly path: readonly (string | number)[];
}

/** Whether there is anything to print. */
export const hasWords = ({ text }: Pick<PrintedLine, 'text'>): boolean => text !== '';
