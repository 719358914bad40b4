import { readable, requireObject } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { acceptedSubmissions } from '../effective/accepted-submissions.js';
import { requireSubmissions } from '../submissions/require-submissions.js';
import type { Submission } from '../submissions/submission.js';
import { lifecycleOf, type WorkflowOptions } from '../submissions/workflow-options.js';
import { figureKey } from './figure-key.js';
import { figuresOf } from './figures-of.js';
import type { FigurePlace, SubmittedFigure } from './submitted-figure.js';

/**
 * What one figure was, from one accepted submission to the next.
 *
 * Vietnamese: lịch sử của một số liệu.
 *
 * @example
 * ```ts
 * import type { FigureVersion } from 'danvan/workflow';
 *
 * const isWithdrawn = ({ value }: FigureVersion): boolean => value === null;
 * ```
 *
 * @category Workflow
 */
export interface FigureVersion {
  /** The figure as it was sent then. */
  readonly value: SubmittedFigure['value'];
  /** The id of the submission. */
  readonly submission: string;
  /** The day on which it was sent, and the moment, to the second, at which it was accepted. */
  readonly sentOn: string;
  /** The moment from which it counted. */
  readonly acceptedAt: string;
  /** The post that sent it, and why it was sent once more, where the submission says so. */
  readonly author?: string | undefined;
  /** Why it was sent once more. */
  readonly reason?: string | undefined;
}

const endOfTime = '9999-12-31';

/**
 * The history of one figure: each accepted value of it, with when and why.
 *
 * Vietnamese: lịch sử của một số liệu.
 *
 * @param submissions - All submissions, from {@link readSubmissions}.
 * @param place - Which figure: of a form by row and column, else by its observation.
 * @param options - The lifecycle, where it is not the usual one.
 * @returns The values in the order in which they were accepted; the last one is in force.
 *
 * @example
 * ```ts
 * import { figureHistory, readSubmissions } from 'danvan/workflow';
 *
 * const report = { form: 'bm-01', unit: 'xa-a', period: '2026-Q3' };
 * const sent = (id: string, day: string, count: number) => ({
 *   ...{ ...report, id, filled: { ...report, rows: [{ key: 'xa-a', cells: { '1': count } }] } },
 *   history: [{ to: 'submitted', date: day }, { to: 'accepted', date: day }],
 * });
 * const { values } = readSubmissions([sent('s1', '2026-10-05', 8), sent('s2', '2026-10-12', 9)]);
 * const place = { ...report, cell: { row: 'xa-a', column: '1' } };
 * figureHistory(values, place).map(({ value }) => value); //=> [8, 9]
 * ```
 *
 * @category Workflow
 */
export function figureHistory(
  submissions: readonly Submission[],
  place: FigurePlace,
  options: WorkflowOptions = {},
): readonly FigureVersion[] {
  requireObject(place, 'place');
  requireObject(options, 'options');
  return readable('The submissions', () => deepFreeze(versionsOf(submissions, place, options)));
}

function versionsOf(
  submissions: readonly Submission[],
  place: FigurePlace,
  options: WorkflowOptions,
): readonly FigureVersion[] {
  const key = figureKey(place);
  const { form, unit, period, line } = place;
  const asked = requireSubmissions(submissions).filter(
    (each) =>
      each.form === form && each.unit === unit && each.period === period && each.line === line,
  );
  const accepted = acceptedSubmissions(asked, lifecycleOf(options), endOfTime);
  return accepted.flatMap(({ submission, sentOn, acceptedAt }) =>
    figuresOf(submission)
      .filter((figure) => figureKey(figure) === key)
      .map(({ value }): FigureVersion => {
        const { id, author, reason } = submission;
        const said = {
          ...(author !== undefined && { author }),
          ...(reason !== undefined && { reason }),
        };
        return { value, submission: id, sentOn, acceptedAt, ...said };
      }),
  );
}
