import type { ObservedValue } from '#room/indicators';

// Types and not interfaces, since the facts of a finding are looked up by any name.
/** What goes with two figures that contradict each other. */
export type About = {
  /** Where the figures are percentages: their difference is in percentage points. */
  readonly percent?: boolean | undefined;
  /** Where the figures are possible, but only far from what their words usually mean. */
  readonly implausible?: boolean | undefined;
};

/** A value where a number does not say all: one with a word, or a range. */
export type Worded = ObservedValue | undefined;

/** A figure beside what it should add up to. */
export type BesideSum = About & {
  readonly sum: number;
  readonly difference: number;
};

/** The lines of two sides, where they went on different ones. */
export type OnLines = {
  /** That of the first; empty where its report names none. */
  readonly line?: string;
  readonly otherLines?: readonly string[];
};

/** A part and the whole it is counted from. */
export type Part = About & {
  readonly part: string;
  readonly partAmount: number;
  readonly whole: string;
  readonly wholeAmount: number;
  /** What was carried over from the period before, which may be among the part. */
  readonly carriedOver?: number | undefined;
  readonly difference: number;
  readonly partValue?: Worded;
  readonly wholeValue?: Worded;
};

/** The one figure of a report with which all sums that it stands in would hold. */
export type Meant = {
  readonly indicator: string;
  /** What was sent, and what would do. */
  readonly now: number;
  readonly amount: number;
};

/** A total and its parts. */
export type Parts = BesideSum & {
  readonly total: number;
  /** What was carried over from the period before, which may be among the parts. */
  readonly carriedOver?: number | undefined;
  readonly totalValue?: Worded;
  readonly parts: readonly string[];
  readonly perhaps?: Meant | undefined;
};

/** Two running totals. */
export type Fall = About & {
  readonly earlier: number;
  readonly later: number;
  readonly earlierPeriod: string;
  readonly earlierValue?: Worded;
  readonly laterValue?: Worded;
};

/** One figure on two lines. */
export type TwoLines = About & {
  readonly counted: string;
  readonly countedValue?: Worded;
  readonly otherValue?: Worded;
};

/** Two reports of one figure. */
export type TwoReports = About &
  OnLines & {
    readonly amount: number;
    readonly value?: Worded;
    readonly other: number;
    readonly otherValue?: Worded;
    readonly otherPeriod: string;
  };

/** A total and the categories of a breakdown. */
export type Breakdown = BesideSum & {
  readonly total: number;
  readonly totalValue?: Worded;
  readonly field: string;
  readonly categories: readonly string[];
};

/** One of the figures that another one is held to. */
export type RelatedFigure = {
  /** Not there where it is a plain number. */
  readonly indicator?: string | undefined;
  /** Null where it was not sent. */
  readonly amount: number | null;
  readonly value?: Worded;
  readonly times: number;
  /** Where it was not counted but planned, or stated otherwise. */
  readonly measure?: string | undefined;
  /** The period, where it is of the report before. */
  readonly before?: string | undefined;
};

/** A figure beside the others that it is held to. */
export type Related = About & {
  readonly amount: number;
  readonly value?: Worded;
  readonly is: 'at-most' | 'equal' | 'at-least';
  readonly other: number;
  readonly difference: number;
  readonly terms: readonly RelatedFigure[];
  readonly perhaps?: Meant | undefined;
};

/** A figure beside a product of others. */
export type RelatedToProduct = Related & {
  readonly dividedBy?: RelatedFigure | undefined;
};
