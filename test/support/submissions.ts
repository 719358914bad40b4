import type { FilledForm, FormCells } from 'danvan/forms';
import type { Submission, SubmissionStep } from 'danvan/workflow';

/** The form that samples of submissions fill in. */
export const form = 'bm-01';
export const period = '2026-Q3';

/** A filled form with one row, that of its unit. */
export const filledBy = (unit: string, cells: FormCells): FilledForm => ({
  form,
  unit,
  period,
  rows: [{ key: unit, cells }],
});

/** Steps written as `submitted 2026-10-05T14:00`, one after another. */
export const steps = (...texts: readonly string[]): readonly SubmissionStep[] =>
  texts.map((text) => {
    const [to = '', moment = '', reason] = text.split(' ');
    const [date = '', time] = moment.split('T');
    return {
      to,
      date,
      ...(time !== undefined && { time }),
      ...(reason !== undefined && { reason }),
    };
  });

/** A submission of figures that was sent on a day and accepted on another one, or the same. */
export const sent = (
  unit: string,
  cells: FormCells,
  [sentOn, acceptedOn = sentOn]: readonly [string, string?],
): Submission => ({
  id: `${unit} ${sentOn}`,
  form,
  unit,
  period,
  filled: filledBy(unit, cells),
  history: steps(`submitted ${sentOn}`, `accepted ${acceptedOn}`),
});
