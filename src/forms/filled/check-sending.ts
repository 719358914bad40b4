import { below, type Finding } from '#room/findings';
import { unknownUnits } from '#room/organization';
import type { KnownIds } from '#room/records';
import type { Period } from '#room/time';
import type { StatisticalForm } from '../definition/statistical-form.js';
import { formFinding } from '../findings.js';
import type { FilledForm } from './filled-form.js';
import type { KnownForm } from './known-form.js';

const isOfForm = ({ calendar, periods }: StatisticalForm, period: Period): boolean =>
  (calendar === undefined || period.calendar.id === calendar) &&
  (periods.length === 0 || periods.includes(period.kind));

const isInUse = ({ from = '', to = '~' }: StatisticalForm, { to: day }: Period): boolean =>
  from <= day && day <= to;

/** What is unusual about the period for which a form was sent. */
function checkPeriod({ form, name }: KnownForm, period: Period): readonly Finding[] {
  const place = { path: ['period'], period: period.id };
  const facts = { form: name, period: period.id };
  const { from, to } = form;
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return [
    ...(isOfForm(form, period) ? [] : [formFinding('forms/period-unlike', facts, place)]),
    ...(isInUse(form, period)
      ? []
      : [formFinding('forms/not-in-use', { ...facts, ...days }, place)]),
  ];
}

function repeatedRows({ rows }: FilledForm): readonly Finding[] {
  if (rows.length < 2) return [];
  const seen = new Set<string>();
  return rows.flatMap(({ key }, at) => {
    const isNew = !seen.has(key);
    seen.add(key);
    const path = ['rows', at, 'key'];
    return isNew ? [] : [formFinding('forms/repeated-row', { row: key }, { path })];
  });
}

function unknownSenders(sent: FilledForm, known: KnownForm, units: KnownIds): readonly Finding[] {
  const isByUnit = known.form.rows === 'units';
  const rows = sent.rows.flatMap(({ key }, at) =>
    isByUnit && key !== sent.unit ? [{ id: key, path: ['rows', at, 'key'] }] : [],
  );
  return unknownUnits([{ id: sent.unit, path: ['unit'] }, ...rows], units);
}

/** What is wrong with who sends which rows of a form for which period; its figures are another matter. */
export function checkSending(
  sent: FilledForm,
  { known, period, units }: { known: KnownForm; period: Period; units: KnownIds | undefined },
): readonly Finding[] {
  const findings = [
    ...checkPeriod(known, period),
    ...repeatedRows(sent),
    ...(units === undefined ? [] : unknownSenders(sent, known, units)),
  ];
  return below(findings.map((finding) => Object.freeze({ unit: sent.unit, ...finding })));
}
