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

const period = '{full-period}';
const ahead = '{next-period}';

/** The words of the occasions; a year is never looked back on in part. */
export const occasions: Readonly<Record<OutlineAsk['occasion'], OccasionWords>> = {
  month: { kinds: ['results', 'interim'], period, ahead },
  quarter: { kinds: ['results', 'interim'], period, ahead },
  'half-year': { kinds: ['interim', 'results'], period, ahead },
  // What is left of the year has no period of its own.
  'nine-months': { kinds: ['results', 'interim'], period, ahead: '3 tháng cuối năm {year}' },
  year: { kinds: ['final', 'results'], period, ahead },
  term: { kinds: ['final', 'results'], period, ahead },
  thematic: { kinds: ['final', 'interim', 'results'], period: '', ahead: 'trong thời gian tới' },
};

/** “sơ kết”, “tổng kết”, “kết quả”. */
export const kindWords: Readonly<Record<ReviewKind, string>> = {
  interim: 'sơ kết',
  final: 'tổng kết',
  results: 'kết quả',
};
