import { below, requireList, type Finding, type ParseResult, looseObject } from '#room/findings';
import { addAll } from '#room/kit';
import { readGiven } from '#room/records';
import { createSuggester, textSchema } from '#room/text';
import { formFinding } from '../findings.js';
import { checkSending } from './check-sending.js';
import { fastForm } from './fast-form.js';
import type { FilledForm, FilledFormInput } from './filled-form.js';
import { takenIn, type FormsOptions } from './forms-options.js';
import type { KnownForm } from './known-form.js';
import { periodReader } from './period-reader.js';
import { rememberRead } from './remembered.js';

/**
 * Filled forms that were read, and what was found.
 *
 * Vietnamese: kết quả đọc biểu.
 *
 * @example
 * ```ts
 * import type { ReadFilledForms } from 'danvan/forms';
 *
 * const isClean = ({ findings }: ReadFilledForms): boolean => findings.length === 0;
 * ```
 *
 * @category Forms
 */
export interface ReadFilledForms {
  /** In the order given, frozen. */
  readonly values: readonly FilledForm[];
  /** What was wrong, each with its place in the list. */
  readonly findings: readonly Finding[];
}

const envelope = looseObject({ form: textSchema });

type Forms = ReadonlyMap<string, KnownForm>;

/** Reads one form by its schema: it takes what is unusual, and says what is wrong. */
function slowForm(
  given: () => unknown,
  at: number,
  { forms, nearest }: { forms: Forms; nearest: (form: string) => string | null },
): ParseResult<FilledForm> {
  const path = ['forms', at];
  const named = readGiven(envelope, given, path);
  if (!named.ok) return named;
  const { form } = named.value;
  const known = forms.get(form);
  if (known !== undefined) return readGiven(known.schema(), given, path);
  const facts = { form, nearest: nearest(form) };
  const finding = formFinding('forms/unknown-form', facts, { path: [...path, 'form'] });
  return { ok: false, findings: [finding] };
}

/** Reads all rows, by hand where a hole may be among them. */
function readAll(rows: readonly unknown[], forms: Forms) {
  const knownOf = (id: string) => forms.get(id);
  const nearest = createSuggester(forms.keys(), { otherDigits: true });
  const read: { readonly value: FilledForm; readonly at: number }[] = [];
  const findings: Finding[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    let fast: FilledForm | undefined;
    try {
      fast = fastForm(rows[at], knownOf);
    } catch {
      // The list itself throws; the slow way says so.
    }
    const slow = fast === undefined ? slowForm(() => rows[at], at, { forms, nearest }) : undefined;
    const value = fast ?? (slow?.ok === true ? slow.value : undefined);
    if (value !== undefined) read.push({ value, at });
    if (slow?.ok === false) addAll(findings, slow.findings);
  }
  return { read, findings };
}

/** Whether a form comes for the first time from its unit for its period. */
function firstSent(): (sent: FilledForm) => boolean {
  const seen = new Set<string>();
  return ({ form, unit, period }) => {
    const before = seen.size;
    seen.add(`${form}\n${unit}\n${period}`);
    return seen.size > before;
  };
}

/**
 * Reads filled forms: the records of JSON files, or of a program.
 *
 * Vietnamese: đọc các biểu đã ghi số liệu.
 *
 * Nothing throws for data: a form that cannot be read, of a form that is not known, of no period,
 * or sent a second time is left out with its finding; all others are kept. What their figures say
 * of each other is asked with {@link checkFilledForms}. Findings: `shape/*`, `time/*` of the
 * period, `forms/unknown-form`, `forms/repeated-form`, `forms/repeated-row`,
 * `forms/period-unlike`, `forms/not-in-use`, `organization/unknown-unit`.
 *
 * @param rows - The records, see {@link FilledFormInput}.
 * @param options - The forms, and what else they are read against.
 * @returns The filled forms in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { defineForm, readFilledForms } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const forms = [defineForm({ id: 'meetings', title: 'Họp thôn', columns })];
 * const sent = { form: 'meetings', unit: 'xa-a', period: '2026-Q2', cells: { '1': 4 } };
 * const { values } = readFilledForms([sent], { forms });
 * values[0]?.rows; //=> [{ key: 'xa-a', cells: { 1: 4, 2: null } }]
 * ```
 *
 * @category Forms
 */
export function readFilledForms(
  rows: readonly FilledFormInput[],
  options: FormsOptions,
): ReadFilledForms {
  const { forms, units, periods } = takenIn(options);
  const { read, findings } = readAll(requireList(rows, 'rows'), forms);
  const periodOf = periodReader(periods);
  const isFirst = firstSent();
  const values: FilledForm[] = [];
  for (const { value, at } of read) {
    const period = periodOf(value.period);
    const known = forms.get(value.form);
    if (!period.ok) addAll(findings, below(period.findings, 'forms', at, 'period'));
    if (!period.ok || known === undefined) continue;
    const isKept = isFirst(value);
    if (isKept) values.push(value);
    const found = isKept
      ? checkSending(value, { known, period: period.value, units })
      : [repeatedForm(value, known)];
    if (found.length > 0) addAll(findings, below(found, 'forms', at));
  }
  const kept = rememberRead(Object.freeze(values));
  return Object.freeze({ values: kept, findings: Object.freeze(findings) });
}

const repeatedForm = ({ unit, period }: FilledForm, { name }: KnownForm): Finding =>
  formFinding('forms/repeated-form', { form: name, period }, { path: [], unit, period });
