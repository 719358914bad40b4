import { parsePeriod } from '#room/time';
import { fillLabel } from '#room/text';
import { titleOf } from './coordination-context.js';
import { composed } from '../frame/composed.js';
import { documentFrame } from '../frame/document-frame.js';
import { frameDocument } from '../frame/frame-document.js';
import { instrumentHeadings } from './instrument-headings.js';
import { leadOf } from './lead-of.js';
import type { ProgrammeReviewOptions } from './programme-review-options.js';
import { reviewChapters } from './programme-review-parts.js';
import { progressAnnex, progressBlocks } from './progress-blocks.js';
import { progressContext } from './progress-context.js';
import { proseOf } from '../frame/prose-of.js';
import type { ComposedReport } from '#room/report';

const folded = (text: string): string =>
  text.toLocaleLowerCase('vi').replaceAll(/\s*[-–]\s*/gu, '-');

function compose(options: ProgrammeReviewOptions): ComposedReport {
  const { instrument, review } = options;
  const context = progressContext(options);
  const kind = { documentKind: context.locale.labels.report, documentSymbol: 'BC' };
  const asked = { ...options, issuer: options.issuer ?? leadOf(instrument) };
  const period = parsePeriod(review.period, options.periods);
  const frame = documentFrame(asked, kind, period.ok ? period.value.to : options.asOf);
  const title = titleOf(instrument, context);
  const named = context.period(review.period);
  // A title that ends with its own year does not need it twice.
  const isNamed = folded(title).includes(folded(named));
  const template = context.labels[`review-${review.kind}${isNamed ? '' : '-of'}`];
  const hasTasks = context.tasks.length > 0;
  const annexes = [
    { title: context.labels.summaryTitle, blocks: progressBlocks(context, frame) },
    progressAnnex(context),
  ];
  return frameDocument(frame, {
    subject: options.subject ?? fillLabel(template, { title, period: named }),
    blocks: [
      ...proseOf(options.introduction),
      ...instrumentHeadings(reviewChapters({ options, context }), frame.layout),
      ...proseOf(options.conclusion),
    ],
    annexes: hasTasks ? annexes : [],
  });
}

/**
 * Composes the interim or final review of a programme.
 *
 * Vietnamese: báo cáo sơ kết, tổng kết chương trình phối hợp.
 *
 * Results with how far the tasks have come, the situation among the people by topic, shortcomings
 * and causes, recommendations, the next tasks – carried over ones say so – and the conferences that
 * produced or adopted the review. A section that the source names without a word more says that;
 * one without data is left out. Annexes: progress by party and content, and every task.
 *
 * @param options - Review, instrument, tasks, notes, events, and what frames the document.
 * @returns The document, ready for {@link exportReport}; one for signing under a layout that nobody
 * confirmed says so in `findings` (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeProgrammeReview } from 'danvan/report';
 * import { readHolidayTable } from 'danvan/time';
 * import { readInstruments, readReviews } from 'danvan/coordination';
 * import { coordinationTaskLifecycle as lifecycle, stateLayout } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'ubnd', name: 'Ủy ban nhân dân', symbol: 'UBND' }]);
 * const [instrument] = readInstruments([
 *   {
 *     id: 'ct',
 *     kind: 'programme',
 *     title: 'Chương trình phối hợp năm 2021',
 *     term: { kind: 'year', period: '2021' },
 *     parties: [{ unit: 'ubnd', roles: ['lead'] }],
 *   },
 * ]).values;
 * const row = { id: 'r', instrument: 'ct', kind: 'final', period: '2021' } as const;
 * const [review] = readReviews([{ ...row, results: ['Đã ký kết đúng tiến độ'] }]).values;
 * const facts = { lifecycle, holidays: readHolidayTable({}).value, asOf: '2021-12-31' };
 * const report =
 *   instrument &&
 *   review &&
 *   composeProgrammeReview({
 *     hierarchy,
 *     instrument,
 *     review,
 *     tasks: [],
 *     ...facts,
 *     layout: stateLayout,
 *   });
 * report?.title; //=> 'Báo cáo tổng kết thực hiện Chương trình phối hợp năm 2021'
 * ```
 *
 * @category Report
 */
export function composeProgrammeReview(options: ProgrammeReviewOptions): ComposedReport {
  return composed(options, ['hierarchy', 'instrument', 'review', 'layout'], compose);
}
