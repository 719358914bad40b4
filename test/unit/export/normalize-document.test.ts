import type { ReportDocument } from 'danvan';
import { normalizeDocument } from 'danvan/exporter';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it, vi } from 'vitest';
import { wasPrintable } from '#inside/export';
import { untyped } from './support.js';

const decomposed = (): ReportDocument => {
  const copy: ReportDocument = JSON.parse(JSON.stringify(sampleReport).normalize('NFD'));
  return copy;
};

/** The same object under the type that it should have. */
const untouched = (value: unknown): ReportDocument => Object(value);

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

  it('gives back what it gave once, without looking at it again', () => {
    const checked = normalizeDocument(decomposed());
    const shape = vi.spyOn(Array, 'isArray');
    const again = normalizeDocument(checked);
    const looks = shape.mock.calls.length;
    shape.mockRestore();
    expect(again).toBe(checked);
    // One look tells that it is an object; every list of a document costs another.
    expect(looks).toBeLessThan(2);
  });

  it('does not remember what may still change', () => {
    const open: { title: unknown } = decomposed();
    normalizeDocument(untouched(open));
    open.title = 5;
    expect(() => normalizeDocument(untouched(open))).toThrow(/title must be a text/);
  });

  it('refuses a document that cannot be read', () => {
    const given = { ...sampleReport };
    Object.defineProperty(given, 'title', {
      enumerable: true,
      get: () => {
        throw new TypeError('no title');
      },
    });
    expect(() => normalizeDocument(given)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
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

describe('what a document shows', () => {
  const titled = (title: string) => normalizeDocument({ ...sampleReport, title });

  it('is looked through on the way in, so that exporters need not', () => {
    expect(wasPrintable(titled('Báo cáo'))).toBe(true);
    expect(wasPrintable(titled('Báo\u0007 cáo'))).toBe(false);
    expect(wasPrintable(titled('Báo cáo \ud800'))).toBe(false);
  });
});
