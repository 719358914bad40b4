import { isYearBefore } from '#room/time';
import { tableColumn, type TableColumn, type TableColumnGroup } from '#room/report';
import type { ReviewContext } from '../review/review-context.js';

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

/** Which columns a statistics annex has beside those that it always has. */
export interface StatisticsParts {
  readonly base: boolean;
  readonly cumulative: boolean;
  readonly plan: boolean;
  readonly note: boolean;
}

/** The columns of the statistics annex; those of which nothing is known are left out. */
export function statisticsColumns(
  context: ReviewContext,
  parts: StatisticsParts,
): readonly (TableColumn | TableColumnGroup)[] {
  const words = context.locale.labels;
  return [
    tableColumn('number', words.ordinal, [1.5, 'center']),
    tableColumn('indicator', words.indicator, [9, 'left']),
    tableColumn('measure', words.measure, [3.5, 'center']),
    tableColumn('current', words.inPeriod, [4, 'right']),
    ...(parts.cumulative ? [tableColumn('cumulative', words.cumulative, [4, 'right'])] : []),
    ...(parts.base ? baseColumns(context) : []),
    ...(parts.plan
      ? [
          tableColumn('plan', words.plan, [4, 'right']),
          tableColumn('plan-percent', words.planPercent, [3, 'right']),
        ]
      : []),
    ...(parts.note ? [tableColumn('note', words.note, [7, 'left'])] : []),
  ];
}
