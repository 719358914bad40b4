import { describe, expect, it } from 'vitest';
import type { TableBlock } from 'danvan/report';
import { checkParts, checkSize } from '#inside/exporters/pdf';
import { sampleTable } from '../../../support/sample-document.js';
import { documentOf } from './support.js';

const tableOf = (rows: number): TableBlock => ({
  ...sampleTable,
  rows: Array.from({ length: rows }, () => ({ role: 'data', cells: {} })),
});

describe('checkSize', () => {
  it('accepts tables of half a million cells', () => {
    expect(() => checkSize(documentOf([tableOf(71_428)]))).not.toThrow();
  });

  it('counts every four letters beyond the fortieth of a text as a cell', () => {
    const prose = (letters: number) =>
      documentOf([{ kind: 'paragraph', text: 'x'.repeat(letters) }]);
    expect(() => checkSize(prose(2_000_040))).not.toThrow();
    expect(() => checkSize(prose(2_000_044))).toThrow(/500001 of at most 500000/);
  });

  it('refuses what a wide table repeats in its parts, and names the limit', () => {
    const label = { kind: 'text', text: 'x'.repeat(4000) } as const;
    const row = { role: 'data', cells: { unit: label } } as const;
    const wide: TableBlock = { ...tableOf(0), rows: Array.from({ length: 10 }, () => row) };
    const split = (parts: number) => () => checkParts(wide, parts, checkSize(documentOf([wide])));
    expect(split(1)).not.toThrow();
    expect(split(40)).not.toThrow();
    expect(split(82)).toThrow(expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }));
    expect(split(82)).toThrow(/of at most 500000\. Cells are counted/);
  });

  it('refuses more, in all tables together', () => {
    expect(() => checkSize(documentOf([tableOf(40_000), tableOf(40_000)]))).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }),
    );
  });
});
