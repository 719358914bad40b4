import { isCalendarDay } from '#room/text';
import {
  flag,
  listOf,
  mapOf,
  numberIn,
  oneOf,
  optional,
  pattern,
  recordOf,
  text,
  wholeIn,
  type FieldCheck,
} from './field-check.js';

const day: FieldCheck = (value, path) =>
  isCalendarDay(value) ? [] : [`${path} must be a calendar date like 2020-07-07`];

const style = recordOf({
  size: numberIn(1, 200),
  bold: optional(flag),
  italic: optional(flag),
  underline: optional(flag),
  uppercase: optional(flag),
});

const length = numberIn(0, 1000);
const margins = recordOf({ top: length, right: length, bottom: length, left: length });
const share = numberIn(0, 1);
const ruled = recordOf({ kind: oneOf('rule'), share });
const written = recordOf({ kind: oneOf('text'), text, style });

const eitherSeparator: FieldCheck = (value, path) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  if (kind === 'rule') return ruled(value, path);
  return kind === 'text' ? written(value, path) : [`${path}.kind must be one of text, rule`];
};

const separator = Object.assign(eitherSeparator, {
  fields: { ...ruled.fields, ...written.fields },
});

const page = recordOf({
  width: numberIn(20, 2000),
  height: numberIn(20, 2000),
  margins,
  landscapeMargins: margins,
  pageNumber: recordOf({
    position: oneOf('top-center', 'bottom-center', 'bottom-right'),
    fromPage: wholeIn(1, 100_000),
    distance: length,
    style,
  }),
});

const letterhead = recordOf({
  columns: listOf(numberIn(1, 2000), 2, 2),
  motto: recordOf({ lines: listOf(text, 0, 20), styles: listOf(style, 0, 20) }),
  mottoRule: share,
  superior: style,
  issuer: style,
  separator,
  numberLabel: text,
  numberJoints: listOf(text, 2, 2),
  number: style,
  placeAndDate: style,
  letter: optional(recordOf({ symbol: text, subjectLabel: text, subject: style })),
});

const body = recordOf({
  text: style,
  lineSpacing: numberIn(1, 400),
  paragraphGap: numberIn(0, 400),
  firstLineIndent: length,
  part: recordOf({
    number: pattern('ordinal'),
    ordinals: listOf(text, 0, 1000),
    numberStyle: style,
    titleStyle: style,
  }),
  headings: listOf(recordOf({ style, number: pattern('I', '1', 'a') }), 0, 20),
  bullet: text,
  basis: optional(recordOf({ mark: text, italic: flag, lastEnd: text })),
  endMark: text,
  padCounts: flag,
});

const signature = recordOf({
  authority: style,
  authorityMarks: optional(mapOf(text, 100)),
  post: style,
  name: style,
  blankLines: wholeIn(0, 50),
  recipientsLabel: recordOf({ text, style }),
  recipients: style,
  recipientEnds: listOf(text, 2, 2),
  deputiesInStead: optional(flag),
});

const annex = recordOf({
  label: style,
  title: style,
  attachment: style,
  labelText: pattern('I'),
  attachmentText: pattern('kind', 'number', 'date', 'issuer'),
  tableHeader: style,
  tableBody: style,
  note: style,
});

const box = listOf(numberIn(1, 200), 2, 2);

const mark = recordOf({ style, framed: flag, boxes: optional(mapOf(box, 100)) });

const marks = recordOf({
  secrecy: mark,
  urgency: mark,
  circulation: mark,
  draft: optional(mark),
  typist: style,
  contact: style,
});

const legalBasis = recordOf({
  number: text,
  issuedOn: optional(day),
  title: optional(text),
  confirmed: flag,
  doubt: optional(text),
});

const fields = recordOf({
  id: text,
  name: text,
  legalBasis,
  from: optional(day),
  to: optional(day),
  validFrom: optional(day),
  validTo: optional(day),
  typeface: text,
  page,
  letterhead,
  title: recordOf({
    documentKind: style,
    subject: style,
    addressees: optional(flag),
    submissionLabel: optional(text),
    separator,
  }),
  body,
  signature,
  annex,
  marks: optional(marks),
});

/** The days as a layout may write them: by their names of today, or by those of before. */
const daysCheck: FieldCheck = (layout, path) => {
  if (typeof layout !== 'object' || layout === null || Array.isArray(layout)) return [];
  const {
    from,
    to,
    validFrom = from,
    validTo = to,
  }: Readonly<Record<string, unknown>> = {
    ...layout,
  };
  const differs = (name: string, before: string) => [`${name} and ${before} must be the same day`];
  return [
    ...(validFrom === undefined ? day(from, path === '' ? 'from' : `${path}.from`) : []),
    ...(from !== undefined && from !== validFrom ? differs('from', 'validFrom') : []),
    ...(to !== undefined && to !== validTo ? differs('to', 'validTo') : []),
  ];
};

/** Every field of a layout with its shape and bounds: points for sizes, millimetres for lengths. */
export const layoutShape: FieldCheck = /* @__PURE__ */ Object.assign(
  (layout: unknown, path: string): readonly string[] => [
    ...fields(layout, path),
    ...daysCheck(layout, path),
  ],
  { fields: fields.fields },
);
