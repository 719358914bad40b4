import { isCalendarDay } from '#room/text';
import type { sheetFinding } from '#room/export';
import { serialDay } from './serial-day.js';
import type { SheetContext } from './sheet-context.js';
import { unescapeText } from './unescape-text.js';

/** What a cell of a file holds, as it stands there. */
export interface RawCell {
  /** `n` where the file says none. */
  readonly type: string;
  /** The text of its value; undefined where it has none. */
  readonly value: string | undefined;
  readonly inline: string;
  /** The number of its format. */
  readonly style: number;
}

type CellProblem = Parameters<typeof sheetFinding<'sheets/cell-unreadable'>>[1]['problem'];

/** A value as it is handed on, or why there is none. */
export interface ReadValue {
  readonly value: string | number | boolean | null;
  readonly error?: string;
  readonly day?: string;
  readonly problem?: CellProblem;
}

const nothing: ReadValue = Object.freeze({ value: null });

const wrong = (problem: CellProblem): ReadValue => ({ value: null, problem });

const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

function numberValue({ value = '', style }: RawCell, context: SheetContext): ReadValue {
  const text = value.trim();
  if (text === '') return nothing;
  const number = isNumber.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) return wrong('number');
  const isDay = context.formats[style]?.isDay ?? false;
  const day = isDay ? serialDay(number, context.is1904) : undefined;
  return day === undefined ? { value: number } : { value: number, day };
}

function sharedValue({ value = '' }: RawCell, { texts }: SheetContext): ReadValue {
  if (value.trim() === '') return nothing;
  const text = /^\s*\d{1,9}\s*$/u.test(value) ? texts[Number(value)] : undefined;
  return text === undefined ? wrong('shared-text') : { value: text };
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

function truthValue({ value = '' }: RawCell): ReadValue {
  const text = value.trim().toLowerCase();
  if (text === '') return nothing;
  const truth = truths.get(text);
  return truth === undefined ? wrong('truth') : { value: truth };
}

function dayValue({ value = '' }: RawCell): ReadValue {
  const text = value.trim();
  if (text === '') return nothing;
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]*Z?)?$/u.exec(text) ?? [];
  return isCalendarDay(day) ? { value: text, day } : wrong('day');
}

function errorValue({ value = '' }: RawCell): ReadValue {
  const error = value.trim();
  return error === '' ? nothing : { value: null, error: error.slice(0, 40) };
}

const readers: Readonly<Record<string, (raw: RawCell, context: SheetContext) => ReadValue>> = {
  n: numberValue,
  s: sharedValue,
  b: truthValue,
  d: dayValue,
  e: errorValue,
  str: ({ value }) => (value === undefined ? nothing : { value: unescapeText(value) }),
  inlineStr: ({ inline }) => ({ value: unescapeText(inline) }),
};

/** Reads the value of a cell by its type. */
export function readValue(raw: RawCell, context: SheetContext): ReadValue {
  const read = Object.hasOwn(readers, raw.type) ? readers[raw.type] : undefined;
  return read === undefined ? wrong('type') : read(raw, context);
}
