import { observedValueSchema, type ObservationInput } from '#room/indicators';
import type { Submission } from '../submissions/submission.js';
import type { SubmittedFigure } from './submitted-figure.js';

const placeOf = ({ form, unit, period, line, id }: Submission) => ({
  form,
  unit,
  period,
  ...(line !== undefined && { line }),
  submission: id,
});

/** What an observation is of; its source may change without its figure. */
function ofObservation(observation: ObservationInput) {
  const { value, source: _, ...of } = observation;
  return { of, value: observedValueSchema.parse(value) };
}

/** The figures of a submission, in its order; words and days of a form are figures too. */
export function figuresOf(submission: Submission): readonly SubmittedFigure[] {
  const { filled, observations = [] } = submission;
  const place = placeOf(submission);
  const cells = (filled?.rows ?? []).flatMap(({ key: row, cells: given }) =>
    Object.entries(given).map(([column, value]) => ({ ...place, cell: { row, column }, value })),
  );
  return [...cells, ...observations.map((each) => ({ ...place, ...ofObservation(each) }))];
}
