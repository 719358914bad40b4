import type { Finding } from '#room/findings';
import { fromLeast, ringsOf } from '#room/kit';
import { matchKey } from '#room/text';
import { formFinding } from '../findings.js';
import { columnsOf } from '../index-row/index-cell.js';
import type { FormCheck } from './form-check.js';
import type { FormColumn } from './form-column.js';

type Path = readonly (string | number)[];

const holdsFigures = ({ type }: FormColumn): boolean => type !== 'text' && type !== 'date';

/** A column that something names: where, and in which words. */
interface Named {
  readonly column: string;
  readonly text: string;
  readonly path: Path;
}

function unknownAmong(named: readonly Named[], columns: readonly FormColumn[]) {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return named.flatMap(({ column, text, path }): readonly Finding[] => {
    const found = byIndex.get(column);
    if (found === undefined)
      return [formFinding('forms/unknown-column', { column, text }, { path })];
    return holdsFigures(found)
      ? []
      : [formFinding('forms/not-a-figure', { column, text }, { path })];
  });
}

const namedByColumn = (column: FormColumn, at: number): readonly Named[] => [
  ...column.formulas.flatMap((formula) =>
    columnsOf(formula).map((index) => ({
      column: index,
      text: column.printed,
      path: ['columns', at, 'index'],
    })),
  ),
  ...(['done', 'opens', 'partOf'] as const).flatMap((field) => {
    const index = column[field];
    return index === undefined
      ? []
      : [{ column: index, text: column.printed, path: ['columns', at, field] }];
  }),
];

const namedByCheck = ({ left, right }: FormCheck, at: number): readonly Named[] =>
  [left, right].flatMap(({ form, text, terms }) =>
    form === undefined ? terms.map(({ column }) => ({ column, text, path: ['checks', at] })) : [],
  );

function repeatedColumns(columns: readonly FormColumn[]): readonly Finding[] {
  const seen = new Set<string>();
  return columns.flatMap(({ index }, at) => {
    const isNew = !seen.has(index);
    seen.add(index);
    const path = ['columns', at, 'index'];
    return isNew ? [] : [formFinding('forms/repeated-column', { column: index }, { path })];
  });
}

/** Columns that cannot be worked out as they ask to be. */
const withoutMeans = (columns: readonly FormColumn[]): readonly Finding[] =>
  columns.flatMap(({ index, time, units, done, formulas }, at) => {
    const place = { path: ['columns', at, 'time'] };
    const isWorkedOut = time === 'recompute' || units === 'recompute';
    return [
      ...(time === 'carried' && done === undefined
        ? [formFinding('forms/carried-without-done', { column: index }, place)]
        : []),
      ...(isWorkedOut && formulas.length === 0
        ? [formFinding('forms/no-formula', { column: index }, place)]
        : []),
    ];
  });

/** Lists to choose from that offer one thing twice, or stand where no words are written. */
const wrongChoices = (columns: readonly FormColumn[]): readonly Finding[] =>
  columns.flatMap(({ index, type, choices = [] }, at) => {
    const path = ['columns', at, 'choices'];
    const isMisplaced = choices.length > 0 && type !== 'text';
    const keys = choices.map(matchKey);
    return [
      ...(isMisplaced
        ? [formFinding('forms/choices-without-words', { column: index }, { path })]
        : []),
      ...choices.flatMap((choice, nth) => {
        const place = { path: [...path, nth] };
        const isNew = keys.indexOf(keys[nth] ?? '') === nth;
        return isNew
          ? []
          : [formFinding('forms/repeated-choice', { column: index, choice }, place)];
      }),
    ];
  });

/** Formulas of a spreadsheet that would lead back to their own cells. */
function ringsAmong(columns: readonly FormColumn[]): readonly Finding[] {
  const graph = new Map(
    columns.map(({ index, formulas }) => [index, formulas.flatMap(columnsOf)] as const),
  );
  return ringsOf(graph).map((ring) =>
    formFinding('forms/formulas-in-ring', { columns: fromLeast(ring) }, { path: ['columns'] }),
  );
}

/** What is wrong between the columns of a form, and in what its checks name. */
export const checkColumns = (
  columns: readonly FormColumn[],
  checks: readonly FormCheck[],
): readonly Finding[] => [
  ...repeatedColumns(columns),
  ...unknownAmong([...columns.flatMap(namedByColumn), ...checks.flatMap(namedByCheck)], columns),
  ...withoutMeans(columns),
  ...wrongChoices(columns),
  ...ringsAmong(columns),
];
