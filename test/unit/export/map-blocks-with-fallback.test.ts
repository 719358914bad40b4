import { mapBlocksWithFallback, type FallbackHandlers, exportFinding } from 'danvan/exporter';
import { describe, expect, it } from 'vitest';
import { futureBlock } from './support.js';

const options = { exporter: 'markdown', language: 'vi' } as const;
const title = { kind: 'title', documentKind: 'Báo cáo', subject: 'sơ kết' } as const;
const paragraph = { kind: 'paragraph', text: 'Lời văn.' } as const;

const handlers: FallbackHandlers<string> = {
  paragraph: ({ text }) => `<p>${text}</p>`,
  fallback: (text, { kind }) => `${kind}: ${text}`,
};

describe('mapBlocksWithFallback', () => {
  it('uses the handlers there are and the fall-back for all else, in order', () => {
    const { results } = mapBlocksWithFallback([title, paragraph], handlers, options);
    expect(results).toEqual(['title: Báo cáo\nsơ kết', '<p>Lời văn.</p>']);
  });

  it('yields one finding for each block that fell back, with its place', () => {
    const { findings } = mapBlocksWithFallback([paragraph, title], handlers, options);
    const params = { kind: 'title', exporter: 'markdown' };
    expect(findings).toEqual([exportFinding('export/block-degraded', params, { path: [1] })]);
  });

  it('falls back for a kind of a newer version', () => {
    const { results, findings } = mapBlocksWithFallback([futureBlock], handlers, options);
    expect(results).toEqual(['chart: Biểu đồ mẫu\nTiếp nhận\n1.5\n20\nTổng\n58,5']);
    expect(findings[0]?.params).toEqual({ kind: 'chart', exporter: 'markdown' });
  });

  it('falls back where a handler is undefined', () => {
    // Callers who compile without exact optional types can write this.
    const given: FallbackHandlers<string> = { ...handlers };
    Object.assign(given, { title: undefined });
    const { results } = mapBlocksWithFallback([title], given, options);
    expect(results).toEqual(['title: Báo cáo\nsơ kết']);
  });
});
