import type { FormLabels } from '#room/locale';

/** Words of statistical forms on paper, in English. */
export const formLabelsEn: FormLabels = /* @__PURE__ */ Object.freeze({
  formCode: 'Form {code}',
  formAct: '(Issued with {act})',
  formWrong: 'Figures with open errors',
  formKept: 'Figures with errors that stand',
  formPlace: 'row {row}, column {column}',
  formReason: '{place}: {reason}',
  formDays: 'Figures from {from} to {to}',
  formSheet: 'Form',
  formTotal: 'Total',
  formsSubject: 'on statistics, {period}',
  formsEnclosed: 'The following forms are enclosed:',
});
