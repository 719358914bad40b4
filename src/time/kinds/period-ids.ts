import type { Period } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import type { Reading } from './label-form.js';
import { readOpenSpanId } from './open-span.js';
import { readOpenStartId } from './open-start.js';
import type { PeriodId } from './period-kind.js';
import { readSpanId } from './span.js';
import { readStageId } from './stage.js';
import { readTermId } from './term.js';
import { readYearPartId } from './year-part.js';

/** How ids are read, in the order of `periodKinds`: apart, so that ids alone need no labels. */
const readers: readonly ((id: PeriodId, options: PeriodOptions) => Reading<Period>)[] =
  Object.freeze([
    readYearPartId,
    readTermId,
    readStageId,
    readSpanId,
    readOpenSpanId,
    readOpenStartId,
  ]);

/** What the first kind of period that has such ids reads. */
export function readAnyId(id: PeriodId, options: PeriodOptions): Reading<Period> {
  for (const read of readers) {
    const result = read(id, options);
    if (result !== undefined) return result;
  }
  return undefined;
}
