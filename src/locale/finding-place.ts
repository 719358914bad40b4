import type { Finding } from '#room/findings';
import type { Locale } from './locale.js';
import type { Names } from './names.js';
import { periodLabel } from './period-label.js';

const cellPlace = ({ cell }: Finding, { words }: Locale): readonly string[] =>
  cell === undefined ? [] : [words.cell(cell.sheet, cell.address)];

const pathText = (path: Finding['path']): string =>
  path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`,
    )
    .join('');

/** The sentence names the indicator or the period itself where it is one of its facts. */
const isNamed = (finding: Finding, id: string): boolean =>
  Object.values(finding.params).some((fact: unknown) => fact === id);

/** Whether the place begins with a word of ours, and not with a name or a path. */
export const opensWithOwnWord = (finding: Finding): boolean => {
  const { cell, unit, period } = finding;
  if (cell !== undefined) return true;
  return unit === undefined && period !== undefined && !isNamed(finding, period);
};

/**
 * Where a finding was met: sheet and cell, unit, period, indicator. The path into the data stands
 * where there is nothing better, and where the shape of one field is at fault.
 */
export function findingPlace(finding: Finding, locale: Locale, names: Names): readonly string[] {
  const { language } = locale;
  const { unit, period, indicator, path, code } = finding;
  const known = [
    ...cellPlace(finding, locale),
    ...(unit === undefined ? [] : [names.unit?.(unit, language) ?? unit]),
    ...(period === undefined || isNamed(finding, period)
      ? []
      : [periodLabel(period, language, names)]),
    ...(indicator === undefined || isNamed(finding, indicator)
      ? []
      : [`“${names.indicator?.(indicator, language) ?? indicator}”`]),
  ];
  const needsPath = path.length > 0 && (known.length === 0 || code.startsWith('shape/'));
  return needsPath ? [...known, pathText(path)] : known;
}
