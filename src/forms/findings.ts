import { defineFindings, error, note, warning } from '#room/findings';
import type { CellTrouble, Compared, FormPlace, Line, Unlike, Written } from './facts.js';

/** Makes the findings in forms, their definitions and what is made of them. */
export const formFinding = defineFindings('forms', {
  /** A cell of the row of indexes that is no index, or has a formula that is none. */
  'index-unreadable': error<{ readonly text: string; readonly part: string }>(),
  /** A check that does not compare columns. */
  'check-unreadable': error<{ readonly text: string }>(),
  /** Two columns with one index. */
  'repeated-column': error<{ readonly column: string }>(),
  /** A formula, a check or a field names a column that the form does not have. */
  'unknown-column': error<{ readonly column: string; readonly text: string }>(),
  /** A formula or a check names a column of words or days. */
  'not-a-figure': error<{ readonly column: string; readonly text: string }>(),
  /** A list to choose from at a column that takes no words. */
  'choices-without-words': error<{ readonly column: string }>(),
  /** A list to choose from that offers one thing twice. */
  'repeated-choice': error<{ readonly column: string; readonly choice: string }>(),
  /** Formulas that lead back to the column that they work out. */
  'formulas-in-ring': error<{ readonly columns: readonly string[] }>(),
  /** A misprint that is not printed there. */
  'formula-not-printed': error<{ readonly column: string; readonly formula: string }>(),
  /** A column of what is new and left over that does not say which column was done with. */
  'carried-without-done': error<{ readonly column: string }>(),
  /** A column to be worked out that has no formula. */
  'no-formula': error<{ readonly column: string }>(),
  /** Two rows of a form, or of a filled form, with one key. */
  'repeated-row': error<{ readonly row: string }>(),
  /** A row that the form does not have. */
  'unknown-row': error<{ readonly row: string; readonly nearest: string | null }>(),
  /** Rows that are parts of themselves. */
  'rows-in-ring': error<{ readonly rows: readonly string[] }>(),
  /** A filled form of a form that is not known. */
  'unknown-form': error<{ readonly form: string; readonly nearest: string | null }>(),
  /** The same form sent twice by one unit for one period; the later one is left out. */
  'repeated-form': error<{ readonly form: string; readonly period: string }>(),
  /** A period of a kind, or of a calendar, for which the form is not sent. */
  'period-unlike': warning<{ readonly form: string; readonly period: string }>(),
  /** A form that was not in use on the last day of the period. */
  'not-in-use': warning<{
    readonly form: string;
    readonly period: string;
    readonly from?: string;
    readonly to?: string;
  }>(),
  /** A figure that is not what its printed formula gives. */
  'formula-differs': error<Unlike & { readonly formula: string }>(),
  /** A figure below what is known of its parts, while others are missing. */
  'formula-exceeded': error<Unlike & { readonly formula: string }>(),
  /** What the guidance of the form says of its columns does not hold. */
  'check-broken': error<Compared>(),
  /** What should hold between columns does not; there may be a good reason. */
  'check-doubtful': warning<Compared>(),
  /** A figure of the row of totals that is not the sum of the rows. */
  'total-differs': error<Unlike>(),
  /** A figure of a named row that is not the sum of the rows below it. */
  'row-differs': error<Unlike & { readonly parts: readonly string[] }>(),
  /** What a period opens with is not what the one before closed with. */
  'opening-differs': error<Unlike & { readonly closing: string; readonly before: string }>(),
  /** Less than what the period before left over. */
  'carried-too-small': warning<Unlike & { readonly done: string; readonly before: string }>(),
  /** A figure hundreds of times above or below what the same row holds in other periods. */
  'amount-out-of-scale': warning<
    FormPlace & {
      readonly amount: number;
      readonly usual: number;
      /** How many other reports tell what is usual. */
      readonly others: number;
      /** The amount that was perhaps meant. */
      readonly perhaps?: number;
      readonly money?: boolean;
    }
  >(),
  /** Two reports of one row for the same days that differ; the first one counts. */
  'sent-twice': error<
    FormPlace & { readonly first: number | null; readonly second: number | null }
  >(),
  /** A report whose days are told by others that count; it is not added again. */
  'period-overlaps': note<{
    readonly form: string;
    readonly period: string;
    readonly taken: readonly string[];
  }>(),
  /** A report of a period that does not lie within the one that is put together. */
  'outside-period': note<{ readonly form: string; readonly period: string }>(),
  /** A row of whose days some are told by no report. */
  'days-missing': warning<{
    readonly form: string;
    readonly row?: string;
    readonly days: number;
    readonly expected: number;
  }>(),
  /** A unit that should be in the form, and sent nothing; its row is blank. */
  'nothing-sent': warning<{ readonly form: string; readonly row: string }>(),
  /** A column of which not all figures were sent that should be in it; the first twenty units. */
  'figures-missing': note<
    FormPlace & {
      readonly known: number;
      readonly expected: number;
      readonly units: readonly string[];
    }
  >(),
  /** A column that may not be combined over periods; it stays blank. */
  'not-combined': note<FormPlace>(),
  /** A unit whose figures may be in those of another unit of the same form. */
  'unit-within': warning<{ readonly form: string; readonly within: string }>(),
  /** A figure that a form cannot hold: a range, or “nhiều”. */
  'no-plain-number': warning<FormPlace & { readonly text: string }>(),
  /** A cell that cannot be read as its column asks; it stays missing. */
  'cell-unreadable': error<
    Written & {
      /** What it is instead: an error, other words, digits that may be read in two ways … */
      readonly trouble: CellTrouble;
    }
  >(),
  /** A range, or “nhiều”, which a form does not hold; it stays missing. */
  'cell-not-plain': warning<Written>(),
  /** A cell that holds none of the words that its column is chosen from; it stays missing. */
  'cell-not-among': error<
    Written & {
      /** What may be chosen, the first twenty. */
      readonly allowed: readonly string[];
      /** How many may be. */
      readonly count: number;
      /** The one that was perhaps meant. */
      readonly nearest: string | null;
    }
  >(),
  /** A sum of the sheet without the figures that bear a word; what it is with them is taken. */
  'words-added': note<FormPlace & { readonly found: number | null; readonly text: string }>(),
  /** A comment on a figure; nobody reads it but people. */
  'cell-comment': note<{ readonly text: string }>(),
  /** A heading that several columns of the form have; the column was not read. */
  'heading-ambiguous': error<{ readonly heading: string; readonly columns: readonly string[] }>(),
  /** Two columns with figures that are called the same; neither was read. */
  'heading-repeated': error<{ readonly heading: string; readonly column: string }>(),
  /** A heading of one column over the index of another; the column was not read. */
  'heading-disagrees': error<{
    readonly heading: string;
    readonly byHeading: string;
    readonly byIndex: string;
  }>(),
  /** A heading that the form does not have; the column was not read. */
  'heading-unknown': warning<{ readonly heading: string; readonly nearest: string | null }>(),
  /** A column that was taken by its index, while its heading is another one. */
  'heading-unlike': warning<{ readonly heading: string; readonly column: string }>(),
  /** A column of money that the sheet counts in another unit than the form; it was not read. */
  'column-measure-unlike': error<{
    readonly column: string;
    readonly measure: string;
    readonly expected: string;
  }>(),
  /** Columns of the form that the sheet does not have, the first twenty; they stay missing. */
  'columns-missing': warning<{
    readonly form: string;
    readonly columns: readonly string[];
    readonly count: number;
  }>(),
  /** A row with figures that nothing names. */
  'row-without-name': error<{ readonly form: string }>(),
  /** A row that may be several of the form. */
  'row-ambiguous': error<{ readonly row: string; readonly rows: readonly string[] }>(),
  /** A table without a row of figures. */
  'no-rows': error<{ readonly form: string }>(),
  /** A workbook without the form. */
  'no-table': error<{ readonly form: string }>(),
  /** A workbook that was made for another form. */
  'mark-of-other-form': error<{ readonly form: string; readonly found: string }>(),
  /** A sheet that was made for other columns of the form. */
  'mark-of-other-version': warning<{ readonly form: string }>(),
  /** A unit or a period that two places of a sheet say differently; the one in sight counts. */
  'line-disagrees': warning<{
    readonly what: 'unit' | 'period';
    readonly found: string;
    readonly expected: string;
  }>(),
  /** A sheet of another unit than was expected. */
  'other-unit': error<{ readonly found: string; readonly expected: string }>(),
  /** A sheet of another period than was expected. */
  'other-period': error<{ readonly found: string; readonly expected: string }>(),
  /** A table of which nobody says who sent it; it was not read. */
  'unit-not-said': error<{ readonly form: string }>(),
  /** A table of which nobody says for which period it was sent; it was not read. */
  'period-not-said': error<{ readonly form: string }>(),
  /** A row of a unit that does not belong to the one that a line over the table names; it was read. */
  'row-of-other-unit': warning<{ readonly found: string; readonly sender: string }>(),
  /** Hidden rows and columns that were read. */
  'hidden-read': note<{
    readonly sheet: string;
    readonly rows: readonly number[];
    readonly columns: readonly string[];
  }>(),
  /** How a table of no known form was understood. */
  'table-understood': note<{
    readonly sheet: string;
    readonly orientation: 'units-down' | 'indicators-down' | 'periods-down' | 'long';
    readonly unit: Line;
    readonly indicator: Line;
    readonly period: Line;
    readonly values?: string | undefined;
    readonly measure?: string | undefined;
    readonly figures: number;
  }>(),
  /** A table that may be read in several ways that are as good; it was not read. */
  'table-ambiguous': error<{
    readonly sheet: string;
    readonly ways: readonly {
      readonly unit: Line;
      readonly indicator: Line;
      readonly period: Line;
    }[];
  }>(),
  /** A table that does not say all of what its figures belong to; it was not read. */
  'table-not-understood': error<{
    readonly sheet: string;
    readonly missing: readonly ('unit' | 'indicator' | 'period' | 'figures')[];
  }>(),
  /** A figure of a table that cannot be read; it was left out. */
  'table-figure-unreadable': error<{
    readonly indicator: string;
    readonly text: string;
    readonly trouble: CellTrouble;
  }>(),
  /** A name beside figures that means nothing that is known; they were left out. */
  'table-name-unknown': warning<{
    readonly text: string;
    readonly what: 'unit' | 'indicator' | 'period';
  }>(),
  /** Figures beside which no name stands: of one row of a table, the first is named. */
  'table-name-missing': error<{
    readonly what: 'unit' | 'indicator' | 'period';
    readonly text: string;
  }>(),
  /** A table that counts in something else than its indicator; the figure was left out. */
  'measure-unlike': error<{
    readonly indicator: string;
    readonly measure: string;
    readonly expected: string;
  }>(),
});
