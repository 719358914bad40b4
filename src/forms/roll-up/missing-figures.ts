import type { Finding } from '#room/findings';
import type { FormColumn } from '../definition/form-column.js';
import type { KnownForm } from '../filled/known-form.js';
import { formFinding } from '../findings.js';
import type { Combined } from './over-time.js';
import type { RowSeries } from './report.js';

/** More units than anybody reads in one sentence. */
const mostUnits = 20;

interface Count {
  known: number;
  expected: number;
  readonly units: Set<string>;
  isApart: boolean;
}

/** What the columns of one form are short of, gathered over all rows. */
export interface MissingFigures {
  readonly add: (at: number, combined: Combined, series: RowSeries) => void;
  /** Tells of a column that may not be combined over periods. */
  readonly apart: (at: number) => void;
  readonly findings: (period: string) => readonly Finding[];
}

const findingOf = ({ name }: KnownForm, { printed, heading }: FormColumn, count: Count) => {
  const facts = { form: name, column: printed, heading: heading.at(-1)?.vi ?? '' };
  const { known, expected, units, isApart } = count;
  if (isApart) return formFinding('forms/not-combined', facts);
  return formFinding('forms/figures-missing', { ...facts, known, expected, units: [...units] });
};

/** Counts what is known of each column, and tells of those of which something is missing. */
export function missingFigures(known: KnownForm): MissingFigures {
  const { columns } = known.form;
  const counts = columns.map((): Count => ({
    known: 0,
    expected: 0,
    units: new Set(),
    isApart: false,
  }));
  return {
    add: (at, { known: told, expected }, { unit }) => {
      const count = counts[at];
      if (count === undefined) return;
      count.known += told;
      count.expected += expected;
      if (told < expected && count.units.size < mostUnits) count.units.add(unit);
    },
    apart: (at) => {
      const count = counts[at];
      if (count !== undefined) count.isApart = true;
    },
    findings: (period) =>
      columns.flatMap((column, at) => {
        const count = counts[at];
        const isWord = column.type === 'text' || column.type === 'date';
        if (count === undefined || isWord) return [];
        if (!count.isApart && count.known === count.expected) return [];
        return [Object.freeze({ ...findingOf(known, column, count), period })];
      }),
  };
}
