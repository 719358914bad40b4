import type { DemocracyListName } from '#room/democracy';
import { fillLabel } from '#room/text';
import { tableLegend, type ComposedReport } from '#room/report';
import { composed } from '../frame/composed.js';
import { frameDocument } from '../frame/frame-document.js';
import type { AnnexContent } from '../frame/framed-annexes.js';
import { proseOf } from '../frame/prose-of.js';
import { democracyContext, labelOf, type DemocracyContext } from './democracy-context.js';
import type { DemocracyDocumentOptions } from './democracy-options.js';
import { listsBlocks } from './lists-blocks.js';
import { recordsTable } from './records-table.js';

function annexOf(list: DemocracyListName, context: DemocracyContext): AnnexContent {
  const table = recordsTable(list, context);
  const blocks = [table, ...tableLegend(table, context.locale)];
  return { title: labelOf(context, `list.${list}`), blocks };
}

function compose(options: DemocracyDocumentOptions): ComposedReport {
  const context = democracyContext(options);
  const lists = [...context.byList.keys()];
  return frameDocument(context, {
    subject: options.subject ?? fillLabel(context.words.recordsSubject, { inPeriod: '' }),
    blocks: [
      ...proseOf(options.introduction),
      ...listsBlocks(context),
      ...proseOf(options.conclusion),
    ],
    annexes: lists.map((list) => annexOf(list, context)),
  });
}

/**
 * Composes the report that lists the records of the communes: how many of each kind, and each kind in
 * an annex.
 *
 * Vietnamese: báo cáo danh mục hồ sơ thực hiện dân chủ ở cơ sở.
 *
 * What a record does not say is marked as not known and never printed as zero. What nobody had
 * answered or made public in its term by `until`, else by `date`, is said to be late.
 *
 * @param options - Records, tables, and what frames the document.
 * @returns The document, ready for {@link exportReport}; one for signing under a layout that nobody
 * confirmed says so in `findings` (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeDemocracyRecords } from 'danvan/report';
 * import { readDecisions } from 'danvan/democracy';
 * import { democracyCatalogues as catalogues, partyLayout as layout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'ban', name: 'Ban Chỉ đạo', category: 'organization', symbol: 'BCĐ' },
 *   { id: 'thon-1', name: 'thôn 1' },
 * ]);
 * const row = { id: 'd1', unit: 'thon-1', content: 'infrastructure', date: '2026-03-08' };
 * const decisions = readDecisions([row]).values;
 * const report = composeDemocracyRecords({
 *   ...{ hierarchy, issuer: 'ban', layout, catalogues, until: '2026-12-31' },
 *   records: { decisions },
 * });
 * report.annexes[0]?.title; //=> 'Những việc Nhân dân bàn và quyết định'
 * ```
 *
 * @category Report
 */
export function composeDemocracyRecords(options: DemocracyDocumentOptions): ComposedReport {
  return composed(options, ['hierarchy', 'issuer', 'layout', 'records'], compose);
}
