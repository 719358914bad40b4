import { exportReport, vi } from 'danvan';
import type { Block } from 'danvan/report';
import { plainText } from 'danvan/plain-text';
import { describe, expect, it } from 'vitest';
import { inToneStyle } from '#inside/export';
import { sampleDocument } from '../../../support/sample-document.js';

const table: Block = {
  kind: 'table',
  labels: ['hòa'],
  columns: [{ key: 'hòa', title: 'Tổ hòa giải', width: 1, align: 'left' }],
  rows: [{ role: 'data', cells: { hòa: { kind: 'text', text: 'xã Thụy Hòa' } } }],
};
const document = { ...sampleDocument, issuer: 'Tỉnh ủy', blocks: [table], annexes: [] };

describe('inToneStyle', () => {
  it('writes every word of a document in one style; keys of columns stay', () => {
    const styled = inToneStyle(document, 'modern');
    expect(styled.issuer).toBe('Tỉnh uỷ');
    expect(styled.blocks).toEqual([
      {
        ...table,
        columns: [{ key: 'hòa', title: 'Tổ hoà giải', width: 1, align: 'left' }],
        rows: [{ role: 'data', cells: { hòa: { kind: 'text', text: 'xã Thuỵ Hoà' } } }],
      },
    ]);
    expect(styled.layout).toEqual(inToneStyle(document, undefined).layout);
  });

  it('gives the document back where no style is asked for', () => {
    expect(inToneStyle(document, undefined)).toBe(document);
  });

  it('is asked for when a report is written', async () => {
    const context = { locale: vi, createdAt: '2026-07-07' };
    const { bytes } = await exportReport(document, plainText(), {
      ...context,
      toneStyle: 'modern',
    });
    expect(new TextDecoder().decode(bytes)).toContain('xã Thuỵ Hoà');
    // @ts-expect-error There is no such style.
    const wrong = exportReport(document, plainText(), { ...context, toneStyle: 'new' });
    await expect(wrong).rejects.toThrow('style of tone marks');
  });
});
