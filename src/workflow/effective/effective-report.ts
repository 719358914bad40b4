import type { FilledForm, FormCells, FormRow } from '#room/forms';
import type { ObservationInput } from '#room/indicators';
import { figureKey } from '../figures/figure-key.js';
import { figuresOf } from '../figures/figures-of.js';
import type { SubmittedFigure } from '../figures/submitted-figure.js';
import type { AcceptedSubmission } from './accepted-submissions.js';
import type { EffectiveReport } from './effective-data.js';

/** The last value of each figure: what is absent later stays as it was. */
function lastFigures(accepted: readonly AcceptedSubmission[]): readonly SubmittedFigure[] {
  const last = new Map<string, SubmittedFigure>();
  for (const { submission } of accepted) {
    for (const figure of figuresOf(submission)) last.set(figureKey(figure), figure);
  }
  return [...last.values()];
}

/** The rows of all submissions of a form, each with the last of its cells. */
function rowsOf(filled: readonly FilledForm[]): readonly FormRow[] {
  const rows = new Map<string, FormRow>();
  for (const row of filled.flatMap((form) => form.rows)) {
    const earlier = rows.get(row.key);
    const cells: FormCells = { ...earlier?.cells, ...row.cells };
    rows.set(row.key, { ...earlier, ...row, cells });
  }
  return [...rows.values()];
}

/** The form put together; totals and notes are those that were sent last. */
function filledOf(accepted: readonly AcceptedSubmission[]): FilledForm | undefined {
  const filled = accepted.flatMap(({ submission }) => submission.filled ?? []);
  const [first, ...later] = filled;
  const last = first && later.reduce((before, next) => ({ ...before, ...next }), first);
  return last && { ...last, rows: rowsOf(filled) };
}

/** The observations in force, each as it was sent. */
function observationsOf(accepted: readonly AcceptedSubmission[]): readonly ObservationInput[] {
  const last = new Map<string, ObservationInput>();
  for (const { submission } of accepted) {
    const { form, unit, period, line } = submission;
    for (const of of submission.observations ?? []) {
      last.set(figureKey({ form, unit, period, line, of }), of);
    }
  }
  return [...last.values()];
}

/** One report from its accepted submissions, the first of which decides when it came. */
export function effectiveReport(
  first: AcceptedSubmission,
  accepted: readonly AcceptedSubmission[],
): EffectiveReport {
  const { form, unit, period, line } = first.submission;
  const filled = filledOf(accepted);
  const days = accepted.map(({ sentOn }) => sentOn).toSorted();
  return {
    form,
    unit,
    period,
    ...(line !== undefined && { line }),
    figures: lastFigures(accepted),
    ...(filled !== undefined && { filled }),
    observations: observationsOf(accepted),
    submissions: accepted.map(({ submission }) => submission.id),
    sentOn: days[0] ?? first.sentOn,
  };
}
