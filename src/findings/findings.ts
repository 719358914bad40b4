import { defineFindings } from './define-findings.js';
import { error } from './finding-kind.js';

/** Makes the findings of values that do not have the shape they should. */
export const shapeFinding = defineFindings('shape', {
  /** A value of another type than the field takes. */
  'wrong-type': error<{
    readonly expected: string;
    readonly received: string;
    /** What was given, where it is a text, a number or a yes or no. */
    readonly value?: string | undefined;
  }>(),
  /** A field that must be there is not. */
  'missing-field': error<{ readonly expected: string }>(),
  /** Fields that the record does not have; a misspelt name lands here. */
  'unknown-field': error<{ readonly fields: readonly string[] }>(),
  /** A number, text or list below its least size. */
  'too-small': error<{
    readonly minimum: number;
    /** The number, the text, or how many items a list has. */
    readonly received: string;
    /** What is measured: the number itself, the characters of a text, the items of a list. */
    readonly of?: 'number' | 'text' | 'list' | undefined;
    /** False where the bound itself is not taken either. */
    readonly inclusive?: boolean | undefined;
  }>(),
  /** A number, text or list above its largest size. */
  'too-large': error<{
    readonly maximum: number;
    /** The number, the text, or how many items a list has. */
    readonly received: string;
    /** What is measured: the number itself, the characters of a text, the items of a list. */
    readonly of?: 'number' | 'text' | 'list' | undefined;
    /** False where the bound itself is not taken either. */
    readonly inclusive?: boolean | undefined;
  }>(),
  /** A value outside a closed list. */
  'not-in-list': error<{ readonly allowed: readonly string[]; readonly received: string }>(),
  /** A text not written in the form the field takes. */
  'wrong-format': error<{
    readonly format: string;
    readonly received: string;
    /** The pattern, where the form has no name. */
    readonly pattern?: string | undefined;
  }>(),
  /** Any other breach of a shape. */
  'not-valid': error<{
    /** What is wrong, in English, for those who write programs. */
    readonly detail: string;
    /** What the languages know it by; absent where nobody named it. */
    readonly breach?: string | undefined;
  }>(),
  /** Data that cannot be read: it throws when it is looked at, holds itself, or is far too large. */
  unreadable: error<{ readonly reason: 'throws' | 'nested' | 'large' }>(),
});

/** Makes the findings of whoever names a unit or an indicator: rooms that do not know each other do. */
export const referenceFinding = defineFindings('dataset', {
  /** An observation of a unit that the hierarchy does not hold. */
  'unknown-unit': error<{ readonly unit: string; readonly nearest: string | null }>(),
  /** An observation of an indicator that the catalogue does not hold. */
  'unknown-indicator': error<{
    readonly indicator: string;
    readonly nearest: string | null;
  }>(),
});
