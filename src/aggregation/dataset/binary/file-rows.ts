import { writeRow } from '../written-row.js';
import { fromData } from './plain-data.js';
import type { FileRead } from './read-file.js';

/** Details as fields of a row, without those that say nothing. */
function detailFields(data: unknown): Readonly<Record<string, unknown>> {
  const detail = fromData(data);
  if (typeof detail !== 'object' || detail === null) return { detail };
  return Object.fromEntries(Object.entries(detail).filter(([, field]) => field !== undefined));
}

/** Makes the rows of a file as they may have been given, one by one. */
export function fileRows({ header, columns }: FileRead): (row: number) => unknown {
  const details = new Map(header.details);
  const { units, indicators, periods, lines } = header.ids;
  return (row) => {
    const line = lines[columns.lines(row)];
    const given = writeRow({
      unit: units[columns.units(row)],
      indicator: indicators[columns.indicators(row)],
      period: periods[columns.periods(row)],
      line: line === '' ? undefined : line,
      bits: columns.marks(row),
      amount: columns.amounts(row),
    });
    return details.has(row) ? { ...given, ...detailFields(details.get(row)) } : given;
  };
}
