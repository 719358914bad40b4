import { kindOf } from './kind-of.js';

/** The value as a sentence can show it; what has no text of its own is named by its kind. */
export function shownInput(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === 'bigint' ? String(value) : kindOf(value);
  }
}

/** The type of a value, told finely enough that a number is never refused for being one. */
export function typeOfInput(value: unknown): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return kindOf(value);
  return Number.isNaN(value) ? 'nan' : 'infinity';
}

/** What was given, where a sentence can quote it. */
export const quotable = (value: unknown): { readonly value?: string } =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
    ? { value: String(value) }
    : {};
