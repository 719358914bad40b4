import type { FormLabels } from '#room/locale';

/** Words of statistical forms on paper, in English. */
export const formLabelsEn: FormLabels = /* @__PURE__ */ Object.freeze({
  formCode: 'Form {code}',
  formAct: '(Issued with {act})',
  formDays: 'Figures from {from} to {to}',
  formSheet: 'Form',
  formTotal: 'Total',
  formsSubject: 'on statistics, {period}',
  formsEnclosed: 'The following forms are enclosed:',
});
