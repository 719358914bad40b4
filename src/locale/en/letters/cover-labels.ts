import type { coverLabelsVi } from '#room/locale';

/** Words of the letters with which forms go out and figures are sent, in English. */
export const coverLabelsEn: { readonly [Key in keyof typeof coverLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'cover-subject-blank-forms': 'forms to be filled in{period}',
    'cover-subject-figures': 'figures{period}',
    'cover-subject-slip': 'for figures{period}',
    'cover-opening-blank-forms':
      '{issuer} encloses forms to be filled in ({count}){period}. {where}',
    'cover-opening-figures': '{issuer} encloses figures on forms ({count}){period}. {where}',
    'cover-period': ', {period}',
    'cover-ask': 'Please fill in the forms, and send them {deadline} ({units}).',
    'cover-due': 'by the end of {date}',
    'cover-due-above': 'by the days above',
    'cover-due-listed': 'by the days in the annex',
    'cover-how':
      'Please leave headings, indexes and formulas as they are; write 0 where there was nothing, and leave blank what is not known.',
    'cover-send-to': 'Figures go to {issuer}: {places}.',
    'cover-attached': 'Attached: {list}.',
    'cover-closing': 'For {addressees} to add up.',
    'cover-annex-forms': 'Forms enclosed',
    'cover-annex-units': 'Units that are asked',
    'column-form-code': 'Code',
    'column-form': 'Form',
    'column-version': 'Version',
  });
