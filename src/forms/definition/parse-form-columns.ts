import { requireObject, requireText, shapeFinding, type Finding } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { readList, type CsvOptions, type ListRow } from '#room/text';
import type { FormColumnInput } from './form-column.js';

/**
 * Columns of a form that were read from a table.
 *
 * Vietnamese: các cột đọc từ tệp CSV.
 *
 * @example
 * ```ts
 * import type { ReadFormColumns } from 'danvan/forms';
 *
 * const isClean = ({ findings }: ReadFormColumns): boolean => findings.length === 0;
 * ```
 *
 * @category Forms
 */
export interface ReadFormColumns {
  /** The columns that could be read, for a definition. */
  readonly columns: readonly FormColumnInput[];
  /** What was wrong with the rows. */
  readonly findings: readonly Finding[];
}

const fields = ['type', 'time', 'unit', 'decimals', 'done', 'opens', 'partOf'] as const;
const types = ['count', 'number', 'percent', 'text', 'date'] as const;
const times = ['sum', 'last', 'first', 'carried', 'recompute', 'forbid'] as const;

type Row = ListRow<'heading' | 'index' | (typeof fields)[number]>;

/** A word of a closed list; a blank cell says nothing. */
function wordIn<Word extends string>(row: Row, field: 'type' | 'time', allowed: readonly Word[]) {
  const received = row.text(field);
  const word = allowed.find((each) => each === received);
  const findings =
    received === '' || word !== undefined
      ? []
      : [shapeFinding('shape/not-in-list', { allowed, received }, row.place(field))];
  return { word, findings };
}

function columnOf(row: Row): {
  readonly column: FormColumnInput;
  readonly findings: readonly Finding[];
} {
  const [type, time] = [wordIn(row, 'type', types), wordIn(row, 'time', times)];
  const decimals = row.text('decimals');
  const texts = (['unit', 'done', 'opens', 'partOf'] as const).flatMap((field) =>
    row.text(field) === '' ? [] : [[field, row.text(field)] as const],
  );
  const isDigit = /^\d?$/.test(decimals);
  const wrong = { format: 'regex', pattern: '0-9', received: decimals };
  return {
    column: {
      index: row.text('index'),
      heading: row.text('heading'),
      ...(type.word !== undefined && { type: type.word }),
      ...(time.word !== undefined && { time: time.word }),
      ...(isDigit && decimals !== '' && { decimals: Number(decimals) }),
      ...Object.fromEntries(texts),
    },
    findings: [
      ...type.findings,
      ...time.findings,
      ...(isDigit ? [] : [shapeFinding('shape/wrong-format', wrong, row.place('decimals'))]),
    ],
  };
}

/**
 * Reads the columns of a form from a CSV text, one a row: `heading`, `index`, and where they are
 * known `type`, `time`, `unit`, `decimals`, `done`, `opens`, `partOf`.
 *
 * Vietnamese: đọc các cột của biểu từ tệp CSV.
 *
 * “›”, or “>” between spaces, stands between the headings from the widest down. Indexes and
 * formulas are looked at when the form is defined. Findings: those of {@link parseCsv},
 * `text/missing-column` for a header that is not there, `shape/not-in-list`, `shape/wrong-format`.
 *
 * @param text - The whole text of the file.
 * @param options - What findings call the file.
 * @returns The columns for {@link defineForm}, and the findings.
 *
 * @example
 * ```ts
 * import { defineForm, parseFormColumns } from 'danvan/forms';
 *
 * const csv = 'heading;index;type\nTổng số;1=2+3;\nGiới tính › Nam;2;\nGiới tính › Nữ;3;';
 * const { columns } = parseFormColumns(csv);
 * defineForm({ id: 'members', title: 'Hội viên', columns }).columns.length; //=> 3
 * ```
 *
 * @category Forms
 */
export function parseFormColumns(text: string, options: CsvOptions = {}): ReadFormColumns {
  requireText(text, 'text');
  requireObject(options, 'options');
  const { file = 'csv' } = options;
  const list = readList(text, { file, required: ['heading', 'index'], optional: fields });
  const made = list.rows.map(columnOf);
  return deepFreeze({
    columns: made.map(({ column }) => column),
    findings: [...list.findings, ...made.flatMap(({ findings }) => findings)],
  });
}
