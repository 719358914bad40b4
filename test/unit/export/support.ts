import { vi } from 'danvan';
import type { Exporter, ReportDocument } from 'danvan';
import type { Block } from 'danvan/report';
import { sampleReport } from 'danvan/testing';

export const context = { locale: vi, createdAt: '2026-07-01' };

/** The sample report with other blocks and no annex. */
export const documentOf = (...blocks: readonly Block[]): ReportDocument => ({
  ...sampleReport,
  blocks,
  annexes: [],
});

/** A value that types do not hold, as JSON would bring it. */
export function untyped<Value>(value: unknown): Value {
  const copy: Value = JSON.parse(JSON.stringify(value));
  return copy;
}

export const emptyFile = {
  bytes: new Uint8Array(),
  mediaType: 'text/plain',
  extension: 'txt',
  findings: [],
} as const;

/** An exporter with a `render` of its own. */
export const exporterOf = (render: Exporter['render']): Exporter => ({
  name: 'test',
  capabilities: {},
  render,
});

/** As a newer version of the library may write it. */
export const futureBlock = untyped<Block>({
  kind: 'chart',
  caption: 'Biểu đồ mẫu',
  series: [
    { name: 'Tiếp nhận', points: [1.5, 20] },
    { name: 'Tổng', last: { kind: 'number', amount: 58_500_000_000, decimals: 1, scale: 1e9 } },
  ],
  stacked: true,
});
