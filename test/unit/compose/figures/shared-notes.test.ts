import { vi } from 'danvan';
import { expect, it } from 'vitest';
import { runsText, sharedNotes } from '#inside/compose';

const row = (text: string) => ({ role: 'data', cells: { note: { kind: 'text', text } } }) as const;
const textsOf = (...texts: readonly string[]) => {
  const { rows, note } = sharedNotes(texts.map(row), vi);
  const left = rows.map(({ cells: { note: cell } }) => (cell?.kind === 'text' ? cell.text : null));
  return { left, lines: note?.lines ?? null };
};

it('runsText writes runs of numbers by their ends', () => {
  expect(runsText([1, 2, 3, 4, 7, 9, 10])).toBe('1-4, 7, 9-10');
  expect(runsText([])).toBe('');
});

it('sharedNotes says below what several rows share, and the few others beside it', () => {
  expect(textsOf('a', 'b', 'a', '')).toEqual({
    left: ['', '', '', ''],
    lines: ['Dòng 1, 3: a.', 'Dòng 2: b.'],
  });
});

it('sharedNotes leaves many other notes in their rows', () => {
  const others = Array.from({ length: 12 }, (_, at) => `b${at}`);
  expect(textsOf('a', 'a', ...others)).toEqual({
    left: ['', '', ...others],
    lines: ['Dòng 1-2: a.'],
  });
});

it('sharedNotes names no rows where all share a note, and is silent where none does', () => {
  expect(textsOf('a', 'a')).toEqual({ left: ['', ''], lines: ['a.'] });
  expect(textsOf('a', 'b')).toEqual({ left: ['a', 'b'], lines: null });
});
