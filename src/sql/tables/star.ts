/** What a column holds. */
export type ColumnType = 'int' | 'small' | 'big' | 'real' | 'text';

/** A column. */
export type ColumnShape = readonly [name: string, type: ColumnType];

/** A table of the star. */
export interface TableShape {
  readonly columns: readonly ColumnShape[];
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  /** Columns that may be empty. */
  readonly empty?: readonly string[];
  /** Whether its rows lie where those of their unit lie; the others are small and lie everywhere. */
  readonly isByUnit?: boolean;
}

const shape = (table: TableShape): TableShape => Object.freeze(table);

/**
 * The star: observations in the middle, and what their keys stand for around them.
 *
 * Keys are the numbers of one context: units in the order of a walk through the tree, indicators in
 * that of the catalogue, lines from 1. Days are numbers, both ends in: 2026-01-01 is 739922.
 */
export const star = Object.freeze({
  context: shape({
    columns: [
      ['context_print', 'text'],
      ['owed_print', 'text'],
    ],
    key: ['context_print'],
  }),
  unit: shape({
    columns: [
      ['unit_key', 'int'],
      ['unit_id', 'text'],
      ['unit_name', 'text'],
      ['parent_key', 'int'],
      ['is_lowest', 'small'],
    ],
    key: ['unit_key'],
  }),
  unit_closure: shape({
    columns: [
      ['above_key', 'int'],
      ['unit_key', 'int'],
      ['distance', 'int'],
      ['from_day', 'int'],
      ['to_day', 'int'],
    ],
    key: ['above_key', 'unit_key', 'from_day'],
  }),
  indicator: shape({
    columns: [
      ['indicator_key', 'int'],
      ['indicator_code', 'text'],
      ['indicator_name', 'text'],
      ['unit_of_measure', 'text'],
      ['decimals', 'int'],
      ['unit_rule', 'text'],
      ['time_rule', 'text'],
    ],
    key: ['indicator_key'],
  }),
  line: shape({
    columns: [
      ['line_key', 'int'],
      ['line_id', 'text'],
    ],
    key: ['line_key'],
  }),
  owed: shape({
    columns: [
      ['unit_key', 'int'],
      ['period_id', 'text'],
      ['from_day', 'int'],
      ['to_day', 'int'],
    ],
    key: ['unit_key', 'from_day', 'to_day'],
  }),
  load: shape({
    columns: [
      ['load_key', 'int'],
      ['load_name', 'text'],
    ],
    key: ['load_key'],
  }),
  load_done: shape({
    columns: [
      ['load_name', 'text'],
      ['load_key', 'int'],
      ['first_position', 'int'],
      ['row_count', 'int'],
    ],
    key: ['load_name'],
  }),
  period: shape({
    columns: [
      ['load_key', 'int'],
      ['period_key', 'int'],
      ['period_id', 'text'],
      ['from_day', 'int'],
      ['to_day', 'int'],
      ['start_day', 'int'],
    ],
    key: ['load_key', 'period_key'],
  }),
  dimension: shape({
    columns: [
      ['load_key', 'int'],
      ['dimension_key', 'int'],
      ['field', 'text'],
      ['category', 'text'],
    ],
    key: ['load_key', 'dimension_key', 'field'],
  }),
  observation: shape({
    columns: [
      ['unit_key', 'int'],
      ['indicator_key', 'int'],
      ['load_key', 'int'],
      ['period_key', 'int'],
      ['row_place', 'int'],
      ['line_key', 'int'],
      ['dimension_key', 'int'],
      ['measure', 'small'],
      ['state', 'small'],
      ['is_cumulative', 'small'],
      ['is_consolidated', 'small'],
      ['is_wrong', 'small'],
      ['is_odd', 'small'],
      ['marks', 'int'],
      ['amount', 'real'],
      ['whole_amount', 'big'],
      ['detail', 'text'],
    ],
    key: ['unit_key', 'indicator_key', 'load_key', 'row_place'],
    empty: ['whole_amount', 'detail'],
    isByUnit: true,
  }),
} as const satisfies Readonly<Record<string, TableShape>>);

/** A table of the star. */
export type StarTable = keyof typeof star;
