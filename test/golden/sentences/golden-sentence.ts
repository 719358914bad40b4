import type { Qualifier } from 'danvan/text';

/**
 * A value that a careful human reader finds in a sentence.
 *
 * What is none: years, dates, periods (“6 tháng”, “10 năm thực hiện”), numbers of documents and of
 * their articles, ordinals (“kỳ họp thứ 11”), names (“thôn 7”), and numbers in words.
 *
 * An indicator is that of the thing counted. A part told apart by kind, place or level (“huyện 41”)
 * has the indicator of its whole; those who did something (“11/11 thôn đã kiện toàn”) have one of
 * their own, or none. A difference, an average, a share of one household, a plan, what was only
 * begun, and one number for things of two indicators have none.
 */
export interface ExpectedValue {
  /** The exact words: number and unit, without the qualifier in front of them. */
  readonly text: string;
  /** Scales are multiplied in; null for “nhiều”, a value only where an indicator counts the thing. */
  readonly amount: number | null;
  /** The larger number of a range. */
  readonly to?: number;
  readonly qualifier?: Qualifier;
  /** The noun, to the first verb, preposition, bracket or mark; empty where nothing follows. */
  readonly unit: string;
  /** The code of the built-in indicator of which it is a figure; null where none fits. */
  readonly indicator: string | null;
  /**
   * Of a ratio, which is two values: “240/325 vụ” is the part “240” and the whole “325 vụ”, both
   * counted in the unit of the whole. “259 lượt/316 người” is no ratio.
   */
  readonly ratio?: 'part' | 'whole';
}

/** A sentence of the trade and all the values in it, in order of appearance. */
export interface GoldenSentence {
  /**
   * Where such a sentence was seen, or of what kind of paper it is. The words are our own, and so
   * are many of the figures: nothing here is to be cited as a fact about a place.
   */
  readonly after: string;
  readonly sentence: string;
  readonly values: readonly ExpectedValue[];
}
