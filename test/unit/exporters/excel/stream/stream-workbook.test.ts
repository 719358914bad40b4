import { describe, expect, it } from 'vitest';
import { streamWorkbook } from 'danvan/excel';
import { unzipSync } from 'fflate';
import { sampleDocument } from '../../../../support/sample-document.js';
import { context } from '../support.js';
import { dataRow, streamed, withTotal } from './support.js';

const rows = () => [dataRow(0), dataRow(1)];

async function* later() {
  yield dataRow(0);
  await Promise.resolve();
  yield dataRow(1);
}

describe('streamWorkbook', () => {
  it('gives the same bytes each time, from rows at hand and from rows that come later', async () => {
    const { bytes, findings } = await streamed(withTotal(3), rows);
    expect(findings).toEqual([]);
    expect((await streamed(withTotal(3), later)).bytes).toEqual(bytes);
    expect(Object.keys(unzipSync(bytes))).toContain('xl/worksheets/sheet2.xml');
  });

  it('tells where a row holds a character that no file shows', async () => {
    const odd = { role: 'data', cells: { unit: { kind: 'text', text: 'Xã\u0000' } } } as const;
    const { findings } = await streamed(withTotal(1), () => [dataRow(0), odd]);
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toContainEqual([
      'export/characters-removed',
      'annexes.0.blocks.0.rows.1.cells.unit.text',
    ]);
  });

  it('refuses a document without a table for the rows', async () => {
    const document = { ...sampleDocument, annexes: [] };
    await expect(streamed(document, rows)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('refuses rows that are no function, and cells without a column', async () => {
    const wrong = JSON.parse('{ "rows": [] }');
    await expect(streamWorkbook(withTotal(1), wrong, context)).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
    const cells = { nowhere: { kind: 'text', text: '' } } as const;
    const odd = () => [{ role: 'data', cells } as const];
    await expect(streamed(withTotal(1), odd)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('says that it failed where the bytes could not be taken', async () => {
    const write = () => Promise.reject(new Error('full'));
    await expect(streamWorkbook(withTotal(3), { rows, write }, context)).rejects.toMatchObject({
      code: 'EXPORT_FAILED',
    });
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    const write = () => {};
    await expect(
      streamWorkbook(withTotal(3), { rows, write }, { ...context, signal }),
    ).rejects.toMatchObject({ code: 'ABORTED' });
  });
});
