/** The documents that are measured: a report with an annex, a letter, a regulation. */
export type MeasuredPaper = 'report' | 'letter' | 'regulation';

/** Which words are meant. */
export interface Sought {
  readonly text: RegExp;
  readonly paper?: MeasuredPaper;
  /** The last of those that fit, where it is not the first. */
  readonly last?: true;
}

/** Where words stand, in millimetres. */
export type Place =
  | readonly ['center', from: number, to: number]
  | readonly ['left', at: number]
  | readonly ['colon', of: RegExp];

/** What else an act says of words. */
export interface Further {
  /** The line below them, as a share of their length; 1 also where they are underlined. */
  readonly rule?: readonly [least: number, most: number];
  /** The line above them, in millimetres. */
  readonly lineAbove?: number;
  /** The frame around them, in millimetres. */
  readonly frame?: readonly [width: number, height: number];
  /** What stands on the same line of the page. */
  readonly levelWith?: RegExp;
  /** Millimetres from the upper edge of the paper to the letters. */
  readonly top?: number;
  /** Words of the line above, and points from line to line beyond the height of a line. */
  readonly below?: readonly [RegExp, least: number, most: number];
  /** Whether Excel has no such thing: why. */
  readonly notInWorkbooks?: string;
}

/** Least and most points of type. */
type Sizes = readonly [least: number, most: number];
type Style = '' | 'bold' | 'italic' | 'bold italic';

/** A row of the table of an act, written by hand from it, not from the library. */
export type Point = readonly [
  component: string,
  sought: Sought,
  look: readonly [size: Sizes, style: Style],
  at: Place,
  further?: Further,
];
