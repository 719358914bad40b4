import { fillLabel } from '#room/text';
import { titleOf } from './coordination-context.js';
import { composed } from '../frame/composed.js';
import { documentFrame } from '../frame/document-frame.js';
import { frameDocument } from '../frame/frame-document.js';
import { leadOf } from './lead-of.js';
import { progressAnnex, progressBlocks, progressSentence } from './progress-blocks.js';
import { progressContext } from './progress-context.js';
import type { ProgressOptions } from './progress-options.js';
import { proseOf } from '../frame/prose-of.js';
import type { ComposedReport } from '#room/report';

function compose(options: ProgressOptions): ComposedReport {
  const { instrument, asOf } = options;
  const context = progressContext(options);
  const kind = { documentKind: context.locale.labels.report, documentSymbol: 'BC' };
  const asked = { ...options, issuer: options.issuer ?? leadOf(instrument) };
  const frame = documentFrame(asked, kind, asOf);
  const subject = fillLabel(context.labels.progressSubject, {
    title: titleOf(instrument, context),
    date: context.date(asOf),
  });
  const hasTasks = context.tasks.length > 0;
  return frameDocument(frame, {
    subject: options.subject ?? subject,
    blocks: [
      ...proseOf(options.introduction),
      ...proseOf(progressSentence(context)),
      ...(hasTasks ? progressBlocks(context, frame) : []),
      ...proseOf(options.conclusion),
      ...(hasTasks ? proseOf(context.labels.seeAnnex) : []),
    ],
    annexes: hasTasks ? [progressAnnex(context)] : [],
  });
}

/**
 * Composes how far the tasks of an instrument have come on a day.
 *
 * Vietnamese: báo cáo tiến độ thực hiện chương trình phối hợp.
 *
 * Tables by party and by content with what is done of how much; rates are made of these pairs, that
 * of the total too, and never averaged. A task of several parties counts for each, in the total
 * once. The annex has every task with its target, what was reached, its state, how late it is and
 * what shows it.
 *
 * @param options - Instrument, tasks and the day, and what frames the document.
 * @returns The document, ready for {@link exportReport}; one for signing under a layout that nobody
 * confirmed says so in `findings` (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeProgress } from 'danvan/report';
 * import { readHolidayTable } from 'danvan/time';
 * import { readInstruments, readTasks } from 'danvan/coordination';
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
 * const row = { instrument: 'ct', title: 'Kiểm tra', responsible: ['ubnd'] };
 * const { values: tasks } = readTasks([
 *   { ...row, id: 'nv-1', state: 'done' },
 *   { ...row, id: 'nv-2', state: 'assigned', due: '2021-06-30' },
 * ]);
 * const holidays = readHolidayTable({}).value;
 * const facts = { tasks, lifecycle, holidays, asOf: '2021-12-31' };
 * const report =
 *   instrument && composeProgress({ hierarchy, instrument, ...facts, layout: stateLayout });
 * report?.blocks.find((block) => block.kind === 'paragraph')?.text.includes('1/2 nhiệm vụ (50%)');
 * //=> true
 * ```
 *
 * @category Report
 */
export function composeProgress(options: ProgressOptions): ComposedReport {
  return composed(options, ['hierarchy', 'instrument', 'layout'], compose);
}
