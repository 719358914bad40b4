import { requireFilledForm, type FilledForm, type StatisticalForm } from '#room/forms';
import { deepFreeze } from '#room/kit';
import { nameIn } from '#room/organization';
import { markLegend, type Block } from '#room/report';
import { fillLabel } from '#room/text';
import { formatShortDate, periodOf } from '#room/time';
import { errorNotes } from './form-errors.js';
import { formContext, type FormContext } from './form-context.js';
import { formTable } from './form-table.js';
import type { FormBlocksOptions } from './forms-document-options.js';

/** The line of days: “Số liệu tính từ ngày … đến ngày …”. */
function daysLine({ form, filled, locale, options }: FormContext): readonly Block[] {
  if (!form.showsDays) return [];
  const { from, to } = periodOf(filled.period, options.periods);
  const days = { from: formatShortDate(from), to: formatShortDate(to) };
  const text = fillLabel(locale.labels.formDays, days);
  return [{ kind: 'paragraph', text, align: 'center', italic: true }];
}

/** The line of notes under the table, which stands there when nobody wrote into it too. */
function notesLine({ form, filled, locale }: FormContext): readonly Block[] {
  const { notes: label } = form;
  const lines = filled.notes === undefined ? [] : [filled.notes];
  if (label === undefined && lines.length === 0) return [];
  const text = label === undefined ? locale.labels.note : nameIn(label, locale.language);
  return [{ kind: 'note', label: text, lines }];
}

/** Who signs under the table, side by side and without names. */
const signatureBlock = ({ form, locale }: FormContext): readonly Block[] =>
  form.signatures.length === 0
    ? []
    : [
        {
          kind: 'signatures',
          signers: form.signatures.map((name) => ({ post: nameIn(name, locale.language) })),
        },
      ];

/** “Biểu số: 01/TCD”, where no label of an annex says it. */
const codeLine = ({ form: { code }, locale }: FormContext): readonly Block[] =>
  code === undefined
    ? []
    : [
        {
          kind: 'paragraph',
          text: fillLabel(locale.labels.formCode, { code }),
          align: 'right',
          bold: true,
        },
      ];

/** The blocks of a form whose context is known. */
export function blocksOf(context: FormContext): readonly Block[] {
  const table = formTable(context);
  return [
    ...daysLine(context),
    table,
    ...errorNotes(context),
    ...notesLine(context),
    ...markLegend(table, context.locale),
    ...signatureBlock(context),
  ];
}

/**
 * A filled form as blocks of a document: its code, the line of days, the table, notes and signatures.
 *
 * Vietnamese: nội dung biểu để đưa vào báo cáo, phụ lục.
 *
 * For an annex of another document, say of {@link composeReview}; {@link composeForms} makes a
 * document of its own. The table has nested headings, the row of indexes as printed, and live
 * formulas; missing cells print their mark, and errors of its figures stand below it. Nobody warns of a form that is not confirmed here.
 *
 * @param form - The form.
 * @param filled - What was filled in; with an empty one the form is printed blank.
 * @param options - The units, the calendars and the language.
 * @returns The blocks, frozen.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` where the period of the form is none,
 * `INVALID_ARGUMENT` where what is handed in is no filled form.
 *
 * @example
 * ```ts
 * import { formBlocks } from 'danvan/report';
 * import { defineForm } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const form = defineForm({ id: 'meetings', title: 'Họp thôn', columns });
 * const rows = [{ key: 'xa-a', cells: { '1': 4, '2': 120 } }];
 * const sent = { form: 'meetings', unit: 'xa-a', period: '2026-Q2', rows };
 * formBlocks(form, sent).map(({ kind }) => kind); //=> ['paragraph', 'table']
 * ```
 *
 * @category Report
 */
export const formBlocks = (
  form: StatisticalForm,
  filled: FilledForm,
  options: FormBlocksOptions = {},
): readonly Block[] => {
  const context = formContext(form, requireFilledForm(filled, 'filled'), options);
  return deepFreeze([...codeLine(context), ...blocksOf(context)]);
};
