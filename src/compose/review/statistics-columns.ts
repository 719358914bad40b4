import { isYearBefore } from '#room/time';
import { tableColumn, type TableColumn, type TableColumnGroup } from '#room/report';
import type { ReviewContext } from './review-context.js';

/** Beside the figures of the period: those of the base, and how they compare. */
function baseColumns({
  table,
  locale,
}: ReviewContext): readonly (TableColumn | TableColumnGroup)[] {
  const words = locale.labels;
  const isLastYear = table.basePeriod && isYearBefore(table.basePeriod, table.period);
  return [
    tableColumn('base', isLastYear ? words.samePeriodLastYear : words.previousPeriod, [4, 'right']),
    {
      title: words.comparison,
      columns: [
        tableColumn('difference', words.difference, [4, 'right']),
        tableColumn('change', words.percentChange, [3, 'right']),
      ],
    },
  ];
}

/** The columns of the statistics annex; without a base, those that compare are left out. */
export function statisticsColumns(
  context: ReviewContext,
  withBase: boolean,
): readonly (TableColumn | TableColumnGroup)[] {
  const words = context.locale.labels;
  return [
    tableColumn('number', words.ordinal, [1.5, 'center']),
    tableColumn('indicator', words.indicator, [9, 'left']),
    tableColumn('measure', words.measure, [3.5, 'center']),
    tableColumn('current', words.inPeriod, [4, 'right']),
    ...(withBase ? baseColumns(context) : []),
    tableColumn('note', words.note, [7, 'left']),
  ];
}
