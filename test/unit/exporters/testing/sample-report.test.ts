import { exportReport, vi } from 'danvan';
import type { BlockHandlers } from 'danvan/exporter';
import { plainText } from 'danvan/plain-text';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';

const readText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every kind there is; a new one does not compile until it stands here. */
const kinds: { readonly [Kind in keyof BlockHandlers<unknown>]: true } = {
  letterhead: true,
  title: true,
  part: true,
  heading: true,
  paragraph: true,
  list: true,
  table: true,
  note: true,
  signatures: true,
};

describe('sampleReport', () => {
  it('has every kind of block', () => {
    expect(new Set(sampleReport.blocks.map(({ kind }) => kind))).toEqual(
      new Set(Object.keys(kinds)),
    );
  });

  it('says that it is invented, on every page and in its text', async () => {
    const context = { locale: vi, createdAt: '2026-07-01' };
    const { bytes } = await exportReport(sampleReport, plainText(), context);
    expect(sampleReport.draftMark).toBe('DỰ THẢO – SỐ LIỆU MINH HỌA');
    expect(readText(bytes)).toContain('Số liệu trong báo cáo này là bịa.');
  });

  it('names no person', () => {
    const signers = sampleReport.blocks.flatMap((block) =>
      block.kind === 'signatures' ? block.signers : [],
    );
    expect(signers.map(({ name }) => name)).toEqual([undefined]);
  });
});
