import type { TableRow } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { placingOf, runOn } from '#inside/exporters/excel';
import { sampleTable } from '../../../../support/sample-document.js';
import { writerOn } from '../support.js';

const text = (value: string) => ({ kind: 'text', text: value }) as const;
const title = (role: TableRow['role'], cells: TableRow['cells'] = {}): TableRow => ({
  role,
  cells: { stt: text('I'), unit: text('Khối xã'), cash: text('x'), ...cells },
});

function columnsOf(row: TableRow, changes: object = {}) {
  const { writer } = writerOn([20, 60, 30, 30, 30, 30, 60]);
  return runOn({ ...placingOf(sampleTable, writer), writer: { ...writer, ...changes } }, row, 1);
}

describe('runOn', () => {
  it('gives the words of a group and of a total the blank columns to their right', () => {
    const own = columnsOf(title('data'));
    for (const role of ['group', 'total'] as const) {
      expect(columnsOf(title(role))?.from).toBe(own?.from);
      expect(columnsOf(title(role))?.to).toBeGreaterThan(own?.to ?? 0);
    }
  });

  it('stops at figures and marks', () => {
    const own = columnsOf(title('data'));
    const figure = { kind: 'number', amount: 7, decimals: 0 } as const;
    expect(columnsOf(title('group', { received: figure }))).toEqual(own);
  });

  it('joins nothing in sheets that are worked with, or printed in parts', () => {
    const own = columnsOf(title('data'));
    expect(columnsOf(title('group'), { outline: true })).toEqual(own);
    const none = { from: 1, to: 0 };
    const split = { repeated: none, parts: [], columns: [] };
    expect(columnsOf(title('group'), { split })).toEqual(own);
  });
});
