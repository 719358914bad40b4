import { readable } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { vietnameseReviewWords } from '#room/locale';
import { fillLabel } from '#room/text';
import { dateInWords } from '../frame/date-in-words.js';
import type { OwnAnnex } from '../review/own-annexes.js';
import type { CompletenessAnnexOptions } from './completeness-options.js';
import { completenessTable } from './completeness-table.js';

/**
 * An annex that shows how complete and how punctual reporting was: what was owed, received, on time, late
 * and missing, with a total.
 *
 * Vietnamese: phụ lục tình hình gửi báo cáo.
 *
 * Rates are never cut off at 100; what nobody owed stands in a column of its own.
 *
 * @param options - What was owed and what came.
 * @returns The annex, frozen, for the `annexes` of {@link composeReview}.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where a day is no calendar date.
 *
 * @example
 * ```ts
 * import { createHierarchy, periodOf } from 'danvan';
 * import { completenessAnnex } from 'danvan/report';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const obligations = [{ unit: 'xa-a', form: 'bm-01', period: periodOf('2026-Q3') }];
 * const annex = completenessAnnex({ hierarchy, obligations, at: '2026-10-15' });
 * annex.title; //=> 'Tình hình gửi báo cáo (tính đến hết ngày 15 tháng 10 năm 2026)'
 * ```
 *
 * @category Report
 */
export const completenessAnnex = (options: CompletenessAnnexOptions): OwnAnnex =>
  readable('The options of the annex', () => {
    const { locale = vietnameseReviewWords, at } = options;
    const date = dateInWords(at, locale.language);
    return deepFreeze({
      title: fillLabel(locale.labels.completenessTitle, { date }),
      orientation: 'portrait',
      blocks: [completenessTable(options, locale)],
    } satisfies OwnAnnex);
  });
