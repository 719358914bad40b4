import { printCell } from '#room/report';
import type { Language } from '#room/text';
import { isTableCell } from './check-cell.js';

/** What names the kind of a thing is structure, not content. */
const isContent = ([key]: readonly [string, unknown]): boolean => key !== 'kind';

/**
 * Every text and number inside a value of unknown shape, in order; a cell of a table is printed as
 * such, a number that stands alone is written in full.
 */
export function leafTexts(value: unknown, language: Language): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (isTableCell(value)) return [printCell(value, language)];
  return Object.entries(value)
    .filter(isContent)
    .flatMap(([, inner]) => leafTexts(inner, language));
}
