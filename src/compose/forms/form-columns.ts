import { formHeadings, type FormColumn, type FormHeading, type LabelColumn } from '#room/forms';
import { nameIn } from '#room/organization';
import { tableColumn, type TableColumn, type TableColumnGroup } from '#room/report';
import type { FormContext } from './form-context.js';

type Heading = TableColumn | TableColumnGroup;

const labelWidths = { number: 1, name: 4, code: 1.5 } as const;

const labelKey = (at: number): string => `label-${at}`;

/** The columns that name the rows: those of the form, else one for the unit. */
export const labelsOf = ({
  form,
  locale,
}: FormContext): readonly (LabelColumn & { key: string })[] =>
  (form.labels.length > 0
    ? form.labels
    : [{ heading: { vi: locale.labels.unit }, holds: 'name' } as const]
  ).map((label, at) => ({ ...label, key: labelKey(at) }));

function columnOf({ index, type }: FormColumn, title: string): TableColumn {
  if (type === 'text') return tableColumn(index, title, [2.6, 'left']);
  if (type === 'date') return tableColumn(index, title, [1.8, 'center']);
  return tableColumn(index, title, [1.5, 'right']);
}

const headingOf = ({ name, column, headings }: FormHeading, context: FormContext): Heading => {
  const title = nameIn(name, context.locale.language);
  return column === undefined
    ? { title, columns: headings.map((below) => headingOf(below, context)) }
    : columnOf(column, title);
};

/** The headings of a printed form, with the columns in front that name the rows. */
export const formColumns = (context: FormContext): readonly Heading[] => [
  ...labelsOf(context).map(({ key, heading, holds }) =>
    tableColumn(key, nameIn(heading, context.locale.language), [
      labelWidths[holds],
      holds === 'name' ? 'left' : 'center',
    ]),
  ),
  ...formHeadings(context.form).map((heading) => headingOf(heading, context)),
];

/** More than this many characters would hold a column apart. */
const longest = 6;

/** A printed index; a long one may part behind its signs, as it does on paper. */
function wrapping(printed: string): string {
  if (printed.length <= longest) return printed;
  const [index = '', first = '', ...others] = printed
    .replaceAll(/\s/g, '')
    .replaceAll('+', '+ ')
    .split('=');
  return [`${index}=${first}`, ...others].join(' =');
}

/** The row of indexes as it is printed. */
export const formIndex = (context: FormContext): { readonly [column: string]: string } =>
  Object.fromEntries([
    ...labelsOf(context).flatMap(({ key, index }) => (index === undefined ? [] : [[key, index]])),
    ...context.form.columns.map(({ index, printed }) => [index, wrapping(printed)]),
  ]);
