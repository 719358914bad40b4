import { isAcknowledged, type Acknowledgement, type Finding } from '#room/findings';
import type { Block } from '#room/report';
import { fillLabel } from '#room/text';
import type { FormContext } from './form-context.js';

/** The errors of a form, as people call it, of its sender or a unit of its rows, for its period. */
function errorsOf({ form, filled, options }: FormContext): readonly Finding[] {
  const name = form.code ?? form.title.vi;
  const units = new Set([filled.unit, ...filled.rows.map(({ key }) => key)]);
  return (options.findings ?? []).filter(
    ({ severity, params, unit, period }) =>
      severity === 'error' &&
      params['form'] === name &&
      period === filled.period &&
      unit !== undefined &&
      units.has(unit),
  );
}

/** “dòng Xã A, cột 3=1+2”. */
function placeOf({ params, unit = '' }: Finding, { locale, unitName }: FormContext): string {
  const { row = unitName(unit), column, left = '' } = params;
  return fillLabel(locale.labels.formPlace, { row: String(row), column: String(column ?? left) });
}

const reasonFor = (finding: Finding, known: readonly Acknowledgement[]): string | undefined =>
  known.find((each) => isAcknowledged(finding, [each]))?.reason;

/** What is wrong with the figures of a form and stands there all the same: open, or with the reason. */
export function errorNotes(context: FormContext): readonly Block[] {
  const { locale, options } = context;
  const told = errorsOf(context).map((finding) => ({
    place: placeOf(finding, context),
    reason: reasonFor(finding, options.acknowledged ?? []),
  }));
  const open = told.filter(({ reason }) => reason === undefined).map(({ place }) => place);
  const kept = told.flatMap(({ place, reason }) =>
    reason === undefined ? [] : [fillLabel(locale.labels.formReason, { place, reason })],
  );
  const note = (label: string, lines: readonly string[]): readonly Block[] =>
    lines.length === 0 ? [] : [{ kind: 'note', label, lines: [...new Set(lines)] }];
  return [...note(locale.labels.formWrong, open), ...note(locale.labels.formKept, kept)];
}
