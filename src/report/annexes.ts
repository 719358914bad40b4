import { labels } from '../locale/index.js';
import { nameIn } from '../organization/index.js';
import { toRoman } from '../text/index.js';
import { formatPeriod } from '../time/index.js';
import type { TableBlock } from './block.js';
import { documentDate, documentNumber } from './letterhead.js';
import { markLegend } from './mark-legend.js';
import { matrixNotes, matrixTable } from './matrix-table.js';
import type { Annex } from './report-document.js';
import type { ReviewContext } from './review-context.js';
import { statisticsTable } from './statistics-table.js';

/** “(kèm theo Báo cáo số …, ngày … của …)”. */
function attachment(context: ReviewContext): string {
  const { layout, issuer, style } = context;
  // Functions, since a name may hold “$&”, which a replacement text would take for a pattern.
  return layout.annex.attachmentText
    .replace('{number}', () => documentNumber(context))
    .replace('{date}', () => documentDate(context))
    .replace('{issuer}', () => nameIn(issuer.name, style.language));
}

/** “PHỤ LỤC II”; a single annex has no number. */
function labelOf(context: ReviewContext, at: { readonly index: number; readonly count: number }) {
  const number = at.count > 1 ? toRoman(at.index + 1) : '';
  return context.layout.annex.labelText.replace('{I}', number).trim();
}

interface Content {
  readonly title: string;
  readonly blocks: Annex['blocks'];
}

function statistics(context: ReviewContext): Content {
  const { language } = context.style;
  const table = statisticsTable(context);
  const period = formatPeriod(context.table.period, { language });
  const title = `${labels[language].statisticsTitle} ${period}`;
  return { title, blocks: [table, ...markLegend(table, language)] };
}

function matrix(context: ReviewContext): Content {
  const { language } = context.style;
  const table: TableBlock = matrixTable(context);
  const period = formatPeriod(context.table.period, { language });
  const title = `${labels[language].matrixTitle} ${period}`;
  return { title, blocks: [table, ...matrixNotes(context), ...markLegend(table, language)] };
}

/** The statistics, and the matrix of units where the table is broken down. */
export function annexes(context: ReviewContext): readonly Annex[] {
  const { indicators, rows } = context.table;
  const contents = [
    ...(indicators.length > 0 ? [statistics(context)] : []),
    ...(indicators.length > 0 && rows.length > 0 ? [matrix(context)] : []),
  ];
  return contents.map(({ title, blocks }, index) => ({
    label: labelOf(context, { index, count: contents.length }),
    title,
    attachment: attachment(context),
    orientation: 'landscape',
    blocks,
  }));
}
