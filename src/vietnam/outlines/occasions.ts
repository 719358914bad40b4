import type { OutlineAsk, ReviewKind } from './outline-ask.js';

/** What is usual on one occasion. */
interface OccasionWords {
  /** The kinds that such a review may be; the first is the usual one. */
  readonly kinds: readonly [usual: ReviewKind, ...others: ReviewKind[]];
  /** The period looked back on, as a template. */
  readonly period: string;
  /** The period ahead, as a template. */
  readonly ahead: string;
}

const part: OccasionWords = {
  kinds: ['results', 'interim'],
  period: '{full-period}',
  ahead: '{next-period}',
};

/** The words of the occasions; a year is never looked back on in part. */
export const occasions: Readonly<Record<OutlineAsk['occasion'], OccasionWords>> = {
  month: part,
  quarter: part,
  'half-year': { ...part, kinds: ['interim', 'results'] },
  // What is left of the year has no period of its own.
  'nine-months': { ...part, ahead: '3 tháng cuối năm {year}' },
  year: { ...part, kinds: ['final', 'results'] },
  term: { ...part, kinds: ['final', 'results'] },
  thematic: { kinds: ['final', 'interim', 'results'], period: '', ahead: 'trong thời gian tới' },
};

/** “sơ kết”, “tổng kết”, “kết quả”. */
export const kindWords: Readonly<Record<ReviewKind, string>> = {
  interim: 'sơ kết',
  final: 'tổng kết',
  results: 'kết quả',
};
