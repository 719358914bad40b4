import { formatPeriod } from '#room/time';
import { type TableBlock, markLegend } from '#room/report';
import type { AnnexContent } from '../frame/framed-annexes.js';
import { matrixNotes } from './matrix-notes.js';
import { matrixTable } from './matrix-table.js';
import type { ReviewContext } from './review-context.js';
import { statisticsTable } from './statistics-table.js';

function statistics(context: ReviewContext): AnnexContent {
  const { locale } = context;
  const { language, labels } = locale;
  const table = statisticsTable(context);
  const period = formatPeriod(context.table.period, { language });
  const title = `${labels.statisticsTitle} ${period}`;
  return { title, blocks: [table, ...markLegend(table, locale)] };
}

function matrix(context: ReviewContext): AnnexContent {
  const { locale } = context;
  const { language, labels } = locale;
  const table: TableBlock = matrixTable(context);
  const period = formatPeriod(context.table.period, { language });
  const title = `${labels.matrixTitle} ${period}`;
  return { title, blocks: [table, ...matrixNotes(context), ...markLegend(table, locale)] };
}

/** The statistics, and the matrix of units where the table is broken down. */
export function annexes(context: ReviewContext): readonly AnnexContent[] {
  const { indicators, rows } = context.table;
  return [
    ...(indicators.length > 0 ? [statistics(context)] : []),
    ...(indicators.length > 0 && rows.length > 0 ? [matrix(context)] : []),
  ];
}
