import { composeReview, exportReport, vi as vietnamese, type ReportDocument } from 'danvan';
import { plainText } from 'danvan/plain-text';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it, vi } from 'vitest';
import { defineExporter, normalizeDocument } from '#inside/export';
import { figure, optionsOf, tableOf } from '../../support/review.js';

const context = { locale: vietnamese, createdAt: '2020-07-07' };

/** An exporter that looks at nothing, so that only what comes before it is counted. */
const blind = defineExporter({
  name: 'blind',
  capabilities: { formulas: false },
  render: async () => ({
    bytes: new Uint8Array([1]),
    mediaType: 'text/plain',
    extension: 'txt',
    findings: [],
  }),
});

/** How many values of a document are looked at while it is exported. */
async function looksAt(document: ReportDocument): Promise<number> {
  const frozen = vi.spyOn(Object, 'isFrozen');
  const keys = vi.spyOn(Object, 'keys');
  const entries = vi.spyOn(Object, 'entries');
  const lists = vi.spyOn(Array, 'isArray');
  const spies = [frozen, keys, entries, lists];
  await exportReport(document, blind, context);
  const looks = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return looks;
}

const composed = () => composeReview(optionsOf(tableOf([figure('xa-a', 'sessions', 7)])));

describe('a second format of the same document', () => {
  it('checks nothing of a composed report again', async () => {
    const report = composed();
    const first = await looksAt(report);
    const second = await looksAt(report);
    expect(first).toBeGreaterThan(500);
    // The blocks are gone through once, for kinds that the exporter does not know.
    expect(second).toBeLessThan(first / 20);
  });

  it('checks nothing again of what was normalised once, in any format', async () => {
    const known = normalizeDocument(structuredClone(sampleReport));
    await exportReport(known, plainText(), context);
    const looks = await looksAt(known);
    expect(looks).toBeLessThan(known.blocks.length + 40);
  });

  it('looks again at what may have changed since', async () => {
    const open = structuredClone(sampleReport);
    const first = await looksAt(open);
    expect(await looksAt(open)).toBe(first);
  });
});
