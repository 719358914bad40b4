import { hasUnprintable, withoutUnprintable } from '#room/export';
import { xmlText } from '#room/packages';
import { safeText } from '../border/safe-text.js';
import type { FoundCell } from '../patching/change-cells.js';

/**
 * What is written to a place: null empties it.
 *
 * Vietnamese: giá trị điền vào tệp mẫu.
 *
 * @example
 * ```ts
 * import type { TemplateValue } from 'danvan/excel';
 *
 * const value: TemplateValue = 325;
 * ```
 *
 * @category Excel
 */
export type TemplateValue = string | number | boolean | null;

const longest = 32_767;

/** Why a value cannot be written; undefined where it can. */
export function valueProblem(value: unknown): 'number' | 'length' | 'list' | 'other' | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'number';
  if (typeof value === 'string') return value.length <= longest ? undefined : 'length';
  if (value === null || typeof value === 'boolean') return undefined;
  return Array.isArray(value) ? 'list' : 'other';
}

/** A text as a cell holds it; what begins with “=” is a text like any other. */
function plain(text: string): string {
  const known = text.normalize('NFC');
  return safeText(hasUnprintable(known) ? withoutUnprintable(known) : known);
}

/** The cell with a value: its style stays, a formula goes. */
export function filledCell(
  { address, style }: FoundCell,
  value: TemplateValue,
  prefix: string,
): string {
  const s = style === undefined ? '' : ` s="${style}"`;
  const open = `<${prefix}c r="${address}"${s}`;
  const close = `</${prefix}c>`;
  if (value === null) return `${open}/>`;
  if (typeof value === 'string') {
    const words = `<${prefix}t xml:space="preserve">${xmlText(plain(value))}</${prefix}t>`;
    return `${open} t="inlineStr"><${prefix}is>${words}</${prefix}is>${close}`;
  }
  const type = typeof value === 'boolean' ? ' t="b"' : '';
  return `${open}${type}><${prefix}v>${Number(value)}</${prefix}v>${close}`;
}
