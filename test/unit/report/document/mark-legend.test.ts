import { en, vi } from 'danvan';
import type { TableBlock } from 'danvan/report';
import { expect, it } from 'vitest';
import { markLegend, markCell } from '#inside/report';

const tableWith = (reasons: readonly Parameters<typeof markCell>[0][]): TableBlock => ({
  kind: 'table',
  labels: [],
  columns: [],
  rows: reasons.map((reason) => ({ role: 'data', cells: { a: markCell(reason) } })),
});

it('markLegend explains the marks that are used, each once, and no other', () => {
  const [note] = markLegend(tableWith(['missing', 'nil', 'missing']), vi);
  expect(note?.lines).toEqual(['“–” không phát sinh; “…” chưa có số liệu.']);
  expect(markLegend(tableWith(['withheld']), en)[0]?.lines).toEqual(['“(*)” not published.']);
});

it('markLegend is silent where no mark is used', () => {
  expect(markLegend(tableWith([]), vi)).toEqual([]);
});
