import type { UnitRow } from '#room/aggregation';
import { nameIn } from '#room/organization';
import { capitalized } from '#room/text';
import type { ReviewContext } from '../review/review-context.js';

/** The unit of a row, and which part of its work the row holds. */
export function rowName({ unit, role }: UnitRow, { style, locale }: ReviewContext): string {
  const { own, unallocated } = locale.labels;
  const roles = { unit: '', own: ` (${own})`, unallocated: ` (${unallocated})` };
  return `${capitalized(nameIn(unit.name, style.language))}${roles[role]}`;
}
