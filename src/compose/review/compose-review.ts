import { annexes } from './annexes.js';
import { composed } from '../frame/composed.js';
import { frameDocument } from '../frame/frame-document.js';
import type { ComposedReport } from '#room/report';
import { closingBlocks, openingBlocks } from './opening-blocks.js';
import { ownAnnexes } from './own-annexes.js';
import { refuseOpenErrors } from '../frame/refuse-open-errors.js';
import { reviewFindings } from './review-findings.js';
import { reviewContext } from './review-context.js';
import type { ReviewOptions } from './review-options.js';
import { reviewSubject } from './review-subject.js';
import { sections } from './sections.js';

function compose(options: ReviewOptions): ComposedReport {
  const context = reviewContext(options);
  const { blocks, findings, printed } = sections(context);
  const { subject, findings: unsaid } = reviewSubject(context, printed);
  const found = [...unsaid, ...findings, ...reviewFindings(context)];
  refuseOpenErrors(context, found);
  return frameDocument(context, {
    subject,
    blocks: [...openingBlocks(context, subject), ...blocks, ...closingBlocks(context, subject)],
    annexes: [...annexes(context), ...ownAnnexes(options.annexes ?? [])],
    findings: found,
  });
}

/**
 * Composes the periodic review of a body: letterhead, sections, annexes, signature and recipients.
 *
 * Vietnamese: báo cáo sơ kết, tổng kết, kết quả.
 *
 * Prose and tables are made from the same cells, so that they cannot disagree; a figure that is not
 * known prints “…” and its coverage is told. Narrative comes from the caller. Annexes hold every
 * figure of the table: the statistics, and a matrix of the units where the table has any, with
 * those that sent nothing named. A draft has its mark on every page, a blank number and day, and no
 * name. What the outline says and the report does not, because an indicator has no figure in the
 * table, comes back as findings (`report/left-out`). A report that is no draft is refused while errors
 * of `findings`, or of figures that the table left out, are open and not acknowledged; a layout that
 * nobody confirmed is warned of (`report/layout-not-confirmed`), and so are figures of which units sent
 * nothing but reports that reach beyond the period (`report/beyond-period`).
 *
 * @param options - Table, issuer and layout, and what else the report should say.
 * @returns The report, ready for {@link exportReport}, and the words of the outline left out of it.
 * @throws {@link DanvanError} with code `ERRORS_OPEN`, whose `findings` are the errors; with
 * `UNKNOWN_UNIT`, `UNKNOWN_SECTION`, `NO_LAYOUT_IN_FORCE`,
 * `UNKNOWN_PLACEHOLDER` where a text of the outline names nothing that is known, or
 * `INVALID_ARGUMENT`: also for a brace or bracket without its partner.
 *
 * @example
 * ```ts
 * import { aggregate, composeReview, createDataset, createHierarchy } from 'danvan';
 * import { indicators, outlineFor, partyLayout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tay-ninh', name: 'tỉnh Tây Ninh', shortName: 'Tây Ninh' },
 *   { id: 'board', name: 'Ban Dân vận Tỉnh ủy', category: 'organization', symbol: 'BDVTU' },
 * ]);
 * const sent = { unit: 'tay-ninh', period: '2020-H1' };
 * const observations = [{ ...sent, indicator: 'outreach.sessions', value: 39284 }];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 'tay-ninh', period: '2020-H1' });
 * const outline = outlineFor({ occasion: 'half-year', body: 'party-board', date: '2020-07-07' });
 * const report = composeReview({ table, issuer: 'board', layout: partyLayout, outline });
 * report.blocks.some(
 *   (block) => block.kind === 'paragraph' && block.text.includes('39.284 cuộc tuyên truyền'),
 * ); //=> true
 * ```
 *
 * @category Report
 */
export function composeReview(options: ReviewOptions): ComposedReport {
  return composed(options, ['table', 'issuer', 'layout'], compose);
}
