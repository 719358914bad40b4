import { exportReport, vi } from 'danvan';
import { conformanceCases, sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { readText } from '../support/repository.js';
import { markdown } from './markdown-exporter.js';

const unescaped = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/\\([^A-Za-z0-9\s])/g, '$1');

describe('a Markdown exporter written from the docs', () => {
  for (const { name, run } of conformanceCases({ exporter: markdown, readText: unescaped })) {
    it(name, run);
  }

  it('is the code of the docs, word for word', () => {
    const [, code] = /```ts\n(import \{ defineExporter[\s\S]*?)```/.exec(
      readText('docs/exporters/write-your-own.md'),
    ) ?? ['', ''];
    expect(code).toBe(readText('test/conformance/markdown-exporter.ts'));
  });

  it('tells which blocks fell back', async () => {
    const context = { locale: vi, createdAt: '2026-07-01' };
    const { findings } = await exportReport(sampleReport, markdown(), context);
    const kinds = findings.map(({ params }) => 'kind' in params && params.kind);
    expect(new Set(kinds)).toEqual(
      new Set([
        'letterhead',
        'title',
        'part',
        'heading',
        'paragraph',
        'list',
        'note',
        'signatures',
      ]),
    );
  });
});
