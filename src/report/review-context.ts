import type { Table } from '../aggregation/table.js';
import { DanvanError } from '../findings/index.js';
import { findUnit, type Unit } from '../organization/index.js';
import { isCalendarDate } from '../time/index.js';
import { chooseLayout } from './choose-layout.js';
import type { FigureStyle } from './figure-text.js';
import type { Layout } from './layout.js';
import { defaultOutline } from './default-outline.js';
import type { ReportOutline } from './outline.js';
import type { ReviewOptions } from './review-options.js';

/** The options of a review with every default worked out. */
export interface ReviewContext {
  readonly options: ReviewOptions;
  readonly table: Table;
  readonly layout: Layout;
  readonly outline: ReportOutline;
  readonly issuer: Unit;
  /** The unit that the report is about; absent where it is about several. */
  readonly area: Unit | undefined;
  readonly style: FigureStyle;
}

export function reviewContext(options: ReviewOptions): ReviewContext {
  const { table, date, language = 'vi' } = options;
  if (date !== undefined && !isCalendarDate(date)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${date}" is no calendar date like 2020-07-07.`);
  }
  const { number = 1 } = options;
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new DanvanError('INVALID_ARGUMENT', `${number} is no running number of a document.`);
  }
  const layout = chooseLayout(options.layout, date ?? table.period.lastDay);
  const [area, ...others] = table.units;
  return {
    options,
    table,
    layout,
    outline: options.outline ?? defaultOutline(table, language),
    issuer: findUnit(table.hierarchy, options.issuer),
    area: others.length === 0 ? area : undefined,
    style: {
      language,
      money: options.money ?? 'dong',
      moneyDecimals: options.moneyDecimals,
      padCounts: layout.body.padCounts && language === 'vi',
    },
  };
}
