import type { CountFormat } from './printed-number.js';

/** One level of a list. */
export interface WordListLevel {
  /** Signs alone are not counted. */
  readonly format: CountFormat | 'bullet';
  readonly before: string;
  readonly after: string;
  readonly start: number;
}

/** A list that a word processor counts. */
export interface WordList {
  /** By level, from 0. */
  readonly levels: readonly WordListLevel[];
  /** The styles that are counted by it wherever they are used, by level. */
  readonly styles: readonly string[];
}
