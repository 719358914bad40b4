import type { Block } from '#room/report';
import { checkCell } from './check-cell.js';
import { refuse } from './refuse.js';
import {
  flag,
  isRecord,
  listOf,
  mapOf,
  measure,
  oneOf,
  optional,
  recordOf,
  repeatedText,
  text,
  type ShapeCheck,
} from './shape-check.js';

const texts = listOf(text);

const column = recordOf({
  key: text,
  title: text,
  width: measure(1e-6, 1e6),
  align: oneOf('left', 'center', 'right'),
});

const heading: ShapeCheck = (value, path) => {
  if (!isRecord(value) || value['columns'] === undefined) return column(value, path);
  recordOf({ title: repeatedText, columns: listOf(heading) })(value, path);
  if (Array.isArray(value['columns']) && value['columns'].length === 0) {
    refuse(path, 'is a group without columns');
  }
};

const row = recordOf({ role: oneOf('data', 'group', 'total'), cells: mapOf(checkCell) });

const signer = recordOf({ authority: optional(text), post: text, name: optional(text) });

/** The fields of each kind of block; a new kind does not compile until it has its own. */
export const blockShape: { readonly [Kind in Block['kind']]: ShapeCheck } = {
  letterhead: recordOf({
    superior: optional(text),
    issuer: text,
    number: text,
    subject: optional(text),
    motto: texts,
    placeAndDate: text,
    secrecy: optional(text),
    draft: optional(text),
    urgency: optional(text),
    circulation: optional(text),
  }),
  title: recordOf({ documentKind: text, subject: text }),
  part: recordOf({ number: text, title: text }),
  heading: recordOf({ level: oneOf(1, 2, 3, 4), number: text, text }),
  paragraph: recordOf({
    text,
    align: optional(oneOf('justify', 'center', 'right')),
    italic: optional(flag),
    bold: optional(flag),
  }),
  list: recordOf({ ordered: flag, items: texts, under: optional(text) }),
  table: recordOf({
    caption: optional(text),
    unitLine: optional(repeatedText),
    columns: listOf(heading),
    labels: texts,
    index: optional(mapOf(text)),
    rows: listOf(row),
  }),
  note: recordOf({ label: text, lines: texts }),
  signatures: recordOf({
    recipients: optional(recordOf({ label: text, items: texts, typist: optional(text) })),
    signers: listOf(signer),
  }),
};
