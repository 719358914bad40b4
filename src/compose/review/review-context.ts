import type { FigureTable } from '#room/aggregation';
import type { Unit } from '#room/organization';
import { checkMoneyScale } from '#room/text';
import { reviewWordsOf } from '#room/locale';
import { defaultOutline } from './default-outline.js';
import { documentFrame, type DocumentFrame } from '../frame/document-frame.js';
import type { FigureStyle } from './figure-text.js';
import { headName } from '../frame/letterhead.js';
import type { ReportOutline } from '../frame/outline.js';
import type { ReviewOptions } from './review-options.js';

/** The options of a review with every default worked out. */
export interface ReviewContext extends DocumentFrame {
  readonly options: ReviewOptions;
  readonly table: FigureTable;
  readonly outline: ReportOutline;
  /** The unit that the report is about; absent where it is about several. */
  readonly area: Unit | undefined;
  readonly style: FigureStyle;
}

export function reviewContext(options: ReviewOptions): ReviewContext {
  const { table } = options;
  const locale = reviewWordsOf(options);
  const { language } = locale;
  const outline = options.outline ?? defaultOutline(table, locale);
  const [first, ...others] = table.units;
  const area = others.length === 0 ? first : undefined;
  const place = options.place ?? (area && headName(area, language));
  const asked = { ...options, hierarchy: table.hierarchy, place };
  const frame = documentFrame(asked, outline, table.period.to);
  return {
    ...frame,
    options,
    table,
    outline,
    area,
    style: {
      language,
      money: checkMoneyScale(options.money ?? 'dong'),
      moneyDecimals: options.moneyDecimals,
      padCounts: frame.layout.body.padCounts,
    },
  };
}
