import { DanvanError, en, exportReport, type RenderContext } from 'danvan';
import { exportFinding } from 'danvan/exporter';
import type { Exporter, ReportDocument } from 'danvan';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it, vi as mocks } from 'vitest';
import { context, documentOf, emptyFile, exporterOf, futureBlock, untyped } from './support.js';

const failing = (cause: unknown): Exporter => exporterOf(() => Promise.reject(cause));
const codeOf = (code: string, cause?: unknown): unknown =>
  expect.objectContaining(cause === undefined ? { code } : { code, cause });

/** The document and the context that an exporter gets. */
async function seenBy(document: ReportDocument, given: RenderContext = context) {
  const render = mocks.fn<Exporter['render']>(async () => emptyFile);
  const file = await exportReport(document, exporterOf(render), given);
  const [seen, seenContext] = render.mock.calls[0] ?? [];
  return { file, document: seen, context: seenContext };
}

describe('exportReport', () => {
  it('gives back what the exporter wrote, frozen', async () => {
    const { file } = await seenBy(sampleReport);
    expect(file).toEqual(emptyFile);
    expect(Object.isFrozen(file)).toBe(true);
    expect(Object.isFrozen(file.findings)).toBe(true);
  });

  it('hands over a frozen copy in NFC', async () => {
    const given = untyped<ReportDocument>({ ...sampleReport, title: 'Ba\u0301o ca\u0301o' });
    const { document } = await seenBy(given);
    expect(document?.title).toBe('Báo cáo');
    expect(document).not.toBe(given);
    expect(Object.isFrozen(document?.blocks[0])).toBe(true);
    expect(given.title).toBe('Ba\u0301o ca\u0301o');
  });

  it('hands over language, day and signal', async () => {
    const { signal } = new AbortController();
    const seen = await seenBy(sampleReport, { ...context, locale: en, signal });
    expect(seen.context).toMatchObject({ locale: en, createdAt: '2026-07-01', signal });
  });

  it('turns blocks of a newer version into paragraphs, with a finding each', async () => {
    const annex = { ...sampleReport.annexes[0], blocks: [futureBlock] };
    const given = untyped<ReportDocument>({ ...documentOf(futureBlock), annexes: [annex] });
    const { document, file } = await seenBy(given);
    expect(document?.blocks).toEqual(
      ['Biểu đồ mẫu', 'Tiếp nhận', '1.5', '20', 'Tổng', '58,5'].map((text) => ({
        kind: 'paragraph',
        text,
      })),
    );
    expect(document?.annexes[0]?.blocks).toEqual(document?.blocks);
    const params = { kind: 'chart', exporter: 'test' };
    expect(file.findings).toEqual([
      exportFinding('export/block-degraded', params, { path: ['blocks', 0] }),
      exportFinding('export/block-degraded', params, { path: ['annexes', 0, 'blocks', 0] }),
    ]);
  });

  it('puts its own findings before those of the exporter', async () => {
    const own = exportFinding('export/table-split', { parts: 2, columns: 40 });
    const exporter = exporterOf(async () => ({ ...emptyFile, findings: [own] }));
    const { findings } = await exportReport(documentOf(futureBlock), exporter, context);
    expect(findings.map(({ code }) => code)).toEqual(['export/block-degraded', own.code]);
  });

  it('refuses a context or document that is not valid before the exporter runs', async () => {
    const render = mocks.fn<Exporter['render']>(async () => emptyFile);
    const exporter = exporterOf(render);
    const day = { ...context, createdAt: '2026-02-30' };
    await expect(exportReport(sampleReport, exporter, day)).rejects.toEqual(
      codeOf('INVALID_ARGUMENT'),
    );
    await expect(exportReport(untyped({}), exporter, context)).rejects.toEqual(
      codeOf('INVALID_ARGUMENT'),
    );
    expect(render).not.toHaveBeenCalled();
  });

  it('refuses what is no exporter, such as the factory of one', async () => {
    const factory: Exporter = Object.assign(() => exporterOf(async () => emptyFile), {
      capabilities: {},
      render: untyped<Exporter['render']>(null),
    });
    for (const exporter of [factory, untyped<Exporter>(null), untyped<Exporter>({})]) {
      const call = exportReport(sampleReport, exporter, context);
      await expect(call).rejects.toEqual(codeOf('INVALID_ARGUMENT'));
    }
  });

  it('wraps what an exporter throws as EXPORT_FAILED', async () => {
    const cause = new TypeError('no font');
    await expect(exportReport(sampleReport, failing(cause), context)).rejects.toEqual(
      codeOf('EXPORT_FAILED', cause),
    );
    await expect(exportReport(sampleReport, failing('text'), context)).rejects.toEqual(
      codeOf('EXPORT_FAILED', 'text'),
    );
  });

  it('wraps what an exporter throws before it gives a promise', async () => {
    const cause = new Error('at once');
    const exporter = exporterOf(() => {
      throw cause;
    });
    await expect(exportReport(sampleReport, exporter, context)).rejects.toEqual(
      codeOf('EXPORT_FAILED', cause),
    );
  });

  it('wraps a result without findings as EXPORT_FAILED', async () => {
    const exporter = exporterOf(async () => untyped({}));
    await expect(exportReport(sampleReport, exporter, context)).rejects.toEqual(
      codeOf('EXPORT_FAILED'),
    );
  });

  it('passes on the codes of an exporter', async () => {
    const error = new DanvanError('PEER_MISSING', 'Install exceljs.');
    await expect(exportReport(sampleReport, failing(error), context)).rejects.toBe(error);
  });

  it('stops before the exporter when the signal is aborted', async () => {
    const signal = AbortSignal.abort('reason');
    const render = mocks.fn<Exporter['render']>(async () => emptyFile);
    const call = exportReport(sampleReport, exporterOf(render), { ...context, signal });
    await expect(call).rejects.toEqual(codeOf('ABORTED', 'reason'));
    expect(render).not.toHaveBeenCalled();
  });

  it('leaves an exporter that never ends, and tells nothing of it any more', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    let tell: RenderContext['onProgress'];
    const exporter = exporterOf((_, { onProgress }) => {
      tell = onProgress;
      return new Promise(() => {});
    });
    const call = exportReport(sampleReport, exporter, {
      ...context,
      signal: controller.signal,
      onProgress: (share) => void shares.push(share),
    });
    controller.abort('reason');
    await expect(call).rejects.toEqual(codeOf('ABORTED', 'reason'));
    tell?.(0.5);
    expect(shares).toEqual([0]);
  });

  it('wraps what cannot be written out', async () => {
    const cause: unknown = Object.create(null);
    await expect(exportReport(sampleReport, failing(cause), context)).rejects.toEqual(
      codeOf('EXPORT_FAILED', cause),
    );
  });

  it.each([{ bytes: 'abc' }, { extension: '../../etc/passwd' }, { findings: [5, null] }])(
    'refuses %j as a file',
    async (change) => {
      const exporter = exporterOf(async () => Object.assign({ ...emptyFile }, change));
      await expect(exportReport(sampleReport, exporter, context)).rejects.toEqual(
        codeOf('EXPORT_FAILED'),
      );
    },
  );

  it('hands the same document to the second exporter', async () => {
    const given = untyped<ReportDocument>(sampleReport);
    const first = (await seenBy(given)).document;
    if (first === undefined) throw new Error('no document');
    expect((await seenBy(first)).document).toBe(first);
  });

  it('checks nothing again of a document that it has checked', async () => {
    const looks = mocks.spyOn(String.prototype, 'normalize');
    try {
      const { document } = await seenBy(untyped<ReportDocument>(sampleReport));
      if (document === undefined) throw new Error('no document');
      const first = looks.mock.calls.length;
      // Each text of a document is looked at once.
      expect(first).toBeGreaterThan(100);
      await seenBy(document);
      await exportReport(
        document,
        exporterOf(async () => emptyFile),
        context,
      );
      expect(looks.mock.calls.length).toBe(first);
    } finally {
      looks.mockRestore();
    }
  });

  it('stops after an exporter that did not look at the signal, whether it failed or not', async () => {
    for (const end of [async () => emptyFile, () => Promise.reject(new Error('socket closed'))]) {
      const controller = new AbortController();
      const exporter = exporterOf(() => {
        controller.abort('reason');
        return end();
      });
      const call = exportReport(sampleReport, exporter, { ...context, signal: controller.signal });
      await expect(call).rejects.toEqual(codeOf('ABORTED', 'reason'));
    }
  });
});

describe('the progress of exportReport', () => {
  const sharesOf = async (given: readonly number[]): Promise<readonly number[]> => {
    const shares: number[] = [];
    const exporter = exporterOf(async (_, { onProgress }) => {
      for (const share of given) onProgress?.(share);
      return emptyFile;
    });
    const onProgress = (share: number): void => void shares.push(share);
    await exportReport(sampleReport, exporter, { ...context, onProgress });
    return shares;
  };

  it.each([
    ['nothing', [], [0, 1]],
    ['rising shares', [0.2, 0.7], [0, 0.2, 0.7, 1]],
    ['0 and 1 again', [0, 1, 1], [0, 1]],
    ['falling shares', [0.5, 0.2, 0.6], [0, 0.5, 0.6, 1]],
    ['shares out of range', [-1, 2, Number.NaN, Number.POSITIVE_INFINITY, 0.4], [0, 0.4, 1]],
    ['1 too early', [0.5, 1, 0.8], [0, 0.5, 0.8, 1]],
  ])('is in order for an exporter that tells %s', async (_, given, expected) => {
    expect(await sharesOf(given)).toEqual(expected);
  });

  it('does not reach 1 when the exporter fails', async () => {
    const shares: number[] = [];
    const onProgress = (share: number): void => void shares.push(share);
    await exportReport(sampleReport, failing('x'), { ...context, onProgress }).catch(() => 0);
    expect(shares).toEqual([0]);
  });

  it.each([0, 0.5, 1])('fails when the function of the caller throws at %d', async (at) => {
    const cause = new Error('the window is closed');
    const onProgress = (share: number): void => {
      if (share === at) throw cause;
    };
    const exporter = exporterOf(async (_, { onProgress: tell }) => {
      try {
        tell?.(0.5);
        tell?.(0.6);
      } catch {
        // An exporter that swallows it must not hide it.
      }
      return emptyFile;
    });
    await expect(exportReport(sampleReport, exporter, { ...context, onProgress })).rejects.toEqual(
      codeOf('EXPORT_FAILED', cause),
    );
  });
});
