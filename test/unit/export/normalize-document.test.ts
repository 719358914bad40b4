import { normalizeDocument, type ReportDocument } from 'danvan';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { untyped } from './support.js';

const decomposed = (): ReportDocument => {
  const copy: ReportDocument = JSON.parse(JSON.stringify(sampleReport).normalize('NFD'));
  return copy;
};

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe('normalizeDocument', () => {
  it('gives an equal, frozen copy of a document that is in NFC already', () => {
    const given = structuredClone(sampleReport);
    const copy = normalizeDocument(given);
    expect(copy).toEqual(given);
    expect(copy).not.toBe(given);
    expect(Object.isFrozen(copy.blocks[0])).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
  });

  it('shares what is frozen and in NFC already', () => {
    expect(normalizeDocument(sampleReport)).toBe(sampleReport);
  });

  it('puts every text in NFC, keys of cells included', () => {
    expect(decomposed()).not.toEqual(sampleReport);
    expect(normalizeDocument(decomposed())).toEqual(sampleReport);
  });

  it('freezes the copy to its leaves', () => {
    expect(isDeeplyFrozen(normalizeDocument(decomposed()))).toBe(true);
  });

  it('leaves its input untouched and unfrozen', () => {
    const given = decomposed();
    const before = JSON.stringify(given);
    normalizeDocument(given);
    expect(JSON.stringify(given)).toBe(before);
    expect(Object.isFrozen(given.blocks)).toBe(false);
  });

  it('leaves out fields that are undefined', () => {
    const given = { ...sampleReport, draftMark: undefined };
    const copy = normalizeDocument(Object.assign({}, sampleReport, given));
    expect('draftMark' in copy).toBe(false);
  });

  it('refuses two keys that are one in NFC', () => {
    const cells = { '\u00e9': { kind: 'text', text: 'a' }, 'e\u0301': { kind: 'text', text: 'b' } };
    const table = {
      kind: 'table',
      labels: [],
      columns: [{ key: '\u00e9', title: 'é', width: 1, align: 'left' }],
      rows: [{ role: 'data', cells }],
    };
    const given = untyped<ReportDocument>({ ...sampleReport, blocks: [table] });
    expect(() => normalizeDocument(given)).toThrow(
      /blocks\[0\]\.rows\[0\]\.cells has the key “é” twice/,
    );
  });
});
