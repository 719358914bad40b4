import { below, requireObject, type Finding, type ParseResult } from '#room/findings';
import { readFilledForms, type FormsOptions } from '#room/forms';
import { knownUnits, unknownUnits } from '#room/organization';
import { knownIds, readRecords, unknownOf, type KnownIds } from '#room/records';
import { parseMeantPeriod, type PeriodOptions } from '#room/time';
import { workflowFinding } from '../findings.js';
import { checkSubmission } from './check-submission.js';
import { submissionSchema } from './submission-schema.js';
import type { Submission, SubmissionInput } from './submission.js';
import { lifecycleOf, type WorkflowOptions } from './workflow-options.js';

/**
 * What submissions are read against.
 *
 * Vietnamese: căn cứ đọc các lần gửi báo cáo.
 *
 * @example
 * ```ts
 * import { statisticalForms as forms } from 'danvan/vietnam';
 * import type { SubmissionOptions } from 'danvan/workflow';
 *
 * const options: SubmissionOptions = { forms };
 * ```
 *
 * @category Workflow
 */
export interface SubmissionOptions extends WorkflowOptions {
  /** The forms that may be filled in. Defaults to no check of their columns. */
  readonly forms?: FormsOptions['forms'] | undefined;
  /** The units that may send: a hierarchy or a register. Defaults to no check. */
  readonly known?: FormsOptions['known'];
  /** The calendars of their periods. */
  readonly periods?: PeriodOptions | undefined;
}

/**
 * Submissions that were read, and what was found.
 *
 * Vietnamese: kết quả đọc các lần gửi báo cáo.
 *
 * @example
 * ```ts
 * import type { ReadSubmissions } from 'danvan/workflow';
 *
 * const isClean = ({ findings }: ReadSubmissions): boolean => findings.length === 0;
 * ```
 *
 * @category Workflow
 */
export interface ReadSubmissions {
  /** In the order given, frozen. */
  readonly values: readonly Submission[];
  /** What was wrong, each with its place in the list. */
  readonly findings: readonly Finding[];
}

/** The submission, where its period is one and its form has the columns that it fills in. */
function finished(read: Submission, options: SubmissionOptions): ParseResult<Submission> {
  const { forms, periods = {} } = options;
  const period = parseMeantPeriod(read.period, periods);
  if (!period.ok) {
    const findings = period.findings.map((finding) => ({ ...finding, path: ['period'] }));
    return { ok: false, findings };
  }
  if (forms === undefined || read.filled === undefined) return { ok: true, value: read };
  const { values, findings } = readFilledForms([read.filled], { forms, periods });
  if (values.length > 0) return { ok: true, value: read };
  // Paths of forms start with their list.
  const found = findings.map(({ path, ...rest }) => ({
    ...rest,
    path: ['filled', ...path.slice(2)],
  }));
  return { ok: false, findings: found };
}

const supersededOf = ({ supersedes, unit, period }: Submission, ids: KnownIds) =>
  unknownOf([{ id: supersedes, path: ['supersedes'] }], ids, (id, nearest, path) =>
    workflowFinding('workflow/unknown-superseded', { id, nearest }, { path, unit, period }),
  );

/**
 * Reads submissions as an app stores them; one that is wrong is left out and becomes a finding.
 *
 * Vietnamese: đọc các lần gửi báo cáo.
 *
 * Findings:
 *
 * - `shape/*`, `time/*` of the period, `records/repeated-record`, `organization/unknown-unit`, and
 *   `forms/*` of its figures where forms are given;
 * - `workflow/content-differs`, `unknown-superseded`, `steps-backwards`;
 * - of its steps: `lifecycle/move-not-allowed`, `requirement-missing`, `unknown-state`.
 *
 * @param rows - The records, see {@link Submission}.
 * @param options - Forms, units, calendars and the lifecycle.
 * @returns The submissions in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readSubmissions } from 'danvan/workflow';
 *
 * const filled = {
 *   ...{ form: 'bm-01', unit: 'xa-a', period: '2026-Q3' },
 *   rows: [{ key: 'xa-a', cells: { '1': 8, '2': 6 } }],
 * };
 * const row = { id: 's1', form: 'bm-01', unit: 'xa-a', period: '2026-Q3', filled };
 * const history = [{ to: 'accepted', date: '2026-10-07' }];
 * const { findings } = readSubmissions([{ ...row, history }]);
 * findings.map(({ code }) => code); //=> ['lifecycle/move-not-allowed']
 * ```
 *
 * @category Workflow
 */
export function readSubmissions(
  rows: readonly SubmissionInput[],
  options: SubmissionOptions = {},
): ReadSubmissions {
  const lifecycle = lifecycleOf(requireObject(options, 'options'));
  const units = knownUnits(options.known);
  const { values, placed, findings } = readRecords<Submission, Submission>(rows, {
    list: 'submissions',
    schema: submissionSchema,
    idOf: ({ id }) => id,
    finish: (read) => finished(read, options),
    check: (submission) => [
      ...unknownUnits([{ id: submission.unit, path: ['unit'] }], units),
      ...checkSubmission(submission, lifecycle),
    ],
  });
  const ids = knownIds(new Map(values.map((value) => [value.id, value])));
  const lost = placed.flatMap(({ value, index }) =>
    below(supersededOf(value, ids), 'submissions', index),
  );
  return Object.freeze({ values: Object.freeze(values), findings: [...findings, ...lost] });
}
