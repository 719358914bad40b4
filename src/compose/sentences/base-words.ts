import type { FigureTable } from '#room/aggregation';
import type { Labels } from '#room/locale';
import { isYearBefore } from '#room/time';

/** By which words a report speaks of the period that it compares with. */
export interface BaseWords {
  readonly against: keyof Labels;
  readonly nil: keyof Labels;
  readonly notLike: keyof Labels;
  readonly ofNothing: keyof Labels;
}

const sameTime: BaseWords = Object.freeze({
  against: 'sameTime',
  nil: 'sameTimeNil',
  notLike: 'notLike',
  ofNothing: 'baseOfNothing',
});

const yearBefore: BaseWords = Object.freeze({
  against: 'yearBefore',
  nil: 'yearBeforeNil',
  notLike: 'notLikeYear',
  ofNothing: 'baseOfNothingYear',
});

const periodBefore: BaseWords = Object.freeze({
  against: 'periodBefore',
  nil: 'periodBeforeNil',
  notLike: 'notLikeBefore',
  ofNothing: 'baseOfNothingBefore',
});

/** A year is compared with the year before, a part of one with the same part or the one before it. */
export function baseWordsOf({
  period,
  basePeriod,
}: Pick<FigureTable, 'period' | 'basePeriod'>): BaseWords {
  if (basePeriod === undefined || !isYearBefore(basePeriod, period)) return periodBefore;
  return period.kind === 'year' ? yearBefore : sameTime;
}
