import { groupBy } from '#room/kit';
import type { ReviewWords } from '#room/locale';
import { textCell, type NoteBlock, type TableRow } from '#room/report';

/** “1-4, 7”: numbers counted from 1, runs of them by their ends. */
export function runsText(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

const noteOf = ({ cells: { note } }: TableRow): string => (note?.kind === 'text' ? note.text : '');

/** So many notes are read faster below the table than beside their rows. */
const mostLines = 12;

/** Rows without the notes that several of them share, and those notes in small print, with the others if they are few. */
export function sharedNotes(
  rows: readonly TableRow[],
  { labels }: ReviewWords,
): { readonly rows: readonly TableRow[]; readonly note: NoteBlock | null } {
  const numbered = rows.map((row, at) => ({ text: noteOf(row), number: at + 1 }));
  const groups = [...groupBy(numbered, ({ text }) => text)];
  const told = groups.filter(([text]) => text !== '');
  const repeated = told.filter(([, { length }]) => length > 1);
  const shared = repeated.length > 0 && told.length <= mostLines ? told : repeated;
  const below = new Set(shared.map(([text]) => text));
  const lines = shared.map(([text, group]) =>
    group.length === rows.length
      ? `${text}.`
      : `${labels.row} ${runsText(group.map(({ number }) => number))}: ${text}.`,
  );
  const without = (row: TableRow): TableRow =>
    below.has(noteOf(row)) ? { ...row, cells: { ...row.cells, note: textCell('') } } : row;
  return {
    rows: rows.map(without),
    note: lines.length === 0 ? null : { kind: 'note', label: labels.note, lines },
  };
}
