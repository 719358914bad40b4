import { headingKeys, usualNotes } from '#room/text';
import { cellText } from '../cells/cell-text.js';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import type { SheetRow } from './sheet-row.js';

/** The line of notes under a table: what it says, and whether it is one. */
export interface NotesRow {
  /** Empty where nobody wrote a note. */
  readonly notes: string;
}

/** Reads a row as the line of notes: “22. Ghi chú: …”; undefined where it is none. */
export function readNotesRow(
  { cells }: SheetRow,
  { notes }: StatisticalForm,
): NotesRow | undefined {
  const [first, ...others] = cells;
  if (first === undefined || typeof first.value !== 'string') return undefined;
  const [label = '', ...rest] = cellText(first).split(':');
  const names = [...usualNotes, notes?.vi ?? '', notes?.en ?? ''];
  const known = new Set(names.flatMap(headingKeys));
  if (!headingKeys(label).some((key) => known.has(key))) return undefined;
  const said = [rest.join(':').trim(), ...others.map(cellText)].filter((text) => text !== '');
  return { notes: said.join('\n') };
}
