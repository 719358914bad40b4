import { exportReport, vi } from 'danvan';
import { word } from 'danvan/word';
import { reviewOf } from '../support/demo-review.js';
import type { Pair } from './measure.js';
import { writeWithDocx } from './word-by-hand.js';

/** The review of a half-year with its annexes: our exporter against docx by hand. */
export async function wordReview(): Promise<Pair> {
  const { report } = reviewOf('tay-ninh-2020-h1');
  const context = { locale: vi, createdAt: '2020-07-07' };
  return {
    name: 'word-review',
    limit: 1.15,
    // A file takes some twenty milliseconds: a collection of garbage would be half of them.
    times: 10,
    ours: () => exportReport(report, word(), context),
    theirs: () => writeWithDocx(report),
  };
}
