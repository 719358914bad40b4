import { requireFilledForms, type FilledForm, type StatisticalForm } from '#room/forms';
import { DanvanError, requireObject, type Finding } from '#room/findings';
import { reviewWordsOf } from '#room/locale';
import { nameIn } from '#room/organization';
import type { ComposedReport } from '#room/report';
import { fillLabel } from '#room/text';
import { formatPeriod, periodOf } from '#room/time';
import { reportFinding } from '../findings.js';
import { documentFrame, type DocumentFrame } from '../frame/document-frame.js';
import { frameDocument } from '../frame/frame-document.js';
import type { AnnexContent } from '../frame/framed-annexes.js';
import { proseOf } from '../frame/prose-of.js';
import { refuseOpenErrors } from '../frame/refuse-open-errors.js';
import { blocksOf } from './form-blocks.js';
import { fittedLayout } from './fitted-layout.js';
import { formContext } from './form-context.js';
import type { FormsDocumentOptions } from './forms-document-options.js';

/** A filled form with its form. */
interface Sheet {
  readonly form: StatisticalForm;
  readonly filled: FilledForm;
}

function sheetsOf({ forms, filled }: FormsDocumentOptions): readonly Sheet[] {
  const byId = new Map(forms.map((form) => [form.id, form]));
  return filled.map((each) => {
    const form = byId.get(each.form);
    if (form !== undefined) return { form, filled: each };
    throw new DanvanError('INVALID_ARGUMENT', `"${each.form}" is none of the forms given.`);
  });
}

/** What a form is called in a list: its code and its title. */
const sheetName = ({ form }: Sheet, { language, locale }: DocumentFrame): string =>
  [locale.labels.formSheet, form.code, nameIn(form.title, language)]
    .filter((part) => part !== undefined)
    .join(' ');

function annexOf({ form, filled }: Sheet, frame: DocumentFrame, options: FormsDocumentOptions) {
  const { labels } = frame.locale;
  const annex: AnnexContent = {
    ...(form.code !== undefined && { ownLabel: fillLabel(labels.formCode, { code: form.code }) }),
    title: nameIn(form.title, frame.language),
    blocks: blocksOf(formContext(form, filled, options)),
  };
  return annex;
}

/** Forms that nobody confirmed, each once, in a document that is no draft. */
function unconfirmed(sheets: readonly Sheet[], { draftMark, language }: DocumentFrame) {
  const doubtful = new Set(sheets.map(({ form }) => form).filter(({ confirmed }) => !confirmed));
  return [...(draftMark === undefined ? doubtful : [])].map(({ code, title, doubt }): Finding => {
    const form = code ?? nameIn(title, language);
    const facts = { form, ...(doubt !== undefined && { doubt }) };
    return reportFinding('report/form-not-confirmed', facts, { path: ['filled'] });
  });
}

/** The last period among those of the forms. */
function lastPeriod({ filled, periods }: FormsDocumentOptions) {
  const all = filled.map(({ period }) => periodOf(period, periods));
  return all.toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
}

/**
 * Composes a report with filled forms: a letter that lists them, and an annex on its side for each.
 *
 * Vietnamese: báo cáo số liệu kèm theo các biểu.
 *
 * Each annex has the code of the form as its label, its title, what it belongs to, the line of days,
 * the table with nested headings, the row of indexes as printed and live formulas, the totals at top or
 * bottom, the line of notes and the signatures. What is missing prints its mark and is never zero;
 * figures with errors stand as they were sent, and below the table it says which they are.
 *
 * @param options - Forms, what was filled in, and what frames the document.
 * @returns The document, ready for {@link exportReport}; one for signing says in `findings` which of
 * its forms nobody confirmed (`report/form-not-confirmed`), and its layout
 * (`report/layout-not-confirmed`).
 * @throws {@link DanvanError} with code `ERRORS_OPEN` for one that is no draft while errors of
 * `findings` are open and not acknowledged; with `UNKNOWN_UNIT`, `UNKNOWN_PERIOD`,
 * `NO_LAYOUT_IN_FORCE` or `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { composeForms } from 'danvan/report';
 * import { emptyForm } from 'danvan/forms';
 * import { reportingCalendars as calendars, stateLayout as layout, statisticalForms as forms } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const period = '2026-Q1@tt-06-2025-ttcp';
 * const filled = forms.slice(0, 2).map((form) => emptyForm(form, { unit: 'xa-a', period }));
 * const options = { hierarchy, issuer: 'xa-a', layout, forms, periods: { calendars } };
 * composeForms({ ...options, filled }).annexes.map(({ label }) => label); //=> ['Biểu số: 01/TCD', 'Biểu số: 02/XLD']
 * ```
 *
 * @category Report
 */
export function composeForms(options: FormsDocumentOptions): ComposedReport {
  const { labels } = reviewWordsOf(requireObject(options, 'options'));
  requireFilledForms(options.filled, 'filled');
  const period = lastPeriod(options);
  const kind = { documentKind: labels.report, documentSymbol: 'BC' };
  const sheets = sheetsOf(options);
  const plain = documentFrame(options, kind, period?.to);
  const layout = fittedLayout(
    plain.layout,
    sheets.map(({ form }) => form),
  );
  const frame = { ...plain, layout };
  refuseOpenErrors({ draftMark: frame.draftMark, options }, []);
  const told = period === undefined ? '' : formatPeriod(period, { language: frame.language });
  return frameDocument(frame, {
    subject: options.subject ?? fillLabel(labels.formsSubject, { period: told }),
    blocks: [
      ...proseOf(options.introduction),
      ...proseOf(labels.formsEnclosed),
      { kind: 'list', ordered: true, items: sheets.map((sheet) => `${sheetName(sheet, frame)}.`) },
      ...proseOf(options.conclusion),
    ],
    annexes: sheets.map((sheet) => annexOf(sheet, frame, options)),
    findings: unconfirmed(sheets, frame),
  });
}
