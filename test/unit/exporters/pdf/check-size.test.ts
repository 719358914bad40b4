import { describe, expect, it } from 'vitest';
import type { TableBlock } from 'danvan';
import { checkSize } from '#inside/exporters/pdf';
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

  it('refuses more, in all tables together', () => {
    expect(() => checkSize(documentOf([tableOf(40_000), tableOf(40_000)]))).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }),
    );
  });
});
