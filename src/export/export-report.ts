import { DanvanError, isDanvanError, readable } from '#room/findings';
import type { ReportDocument } from '#room/report';
import { checkContext } from './check-context.js';
import { checkFile } from './check-file.js';
import type { Exporter, RenderContext, RenderedFile } from './exporter.js';
import { inToneStyle } from './whole/in-tone-style.js';
import { normalizeDocument } from './normalize-document.js';
import { replaceUnknownBlocks } from './replace-unknown-blocks.js';
import { throwIfAborted } from './watching/throw-if-aborted.js';
import { shown } from './shown.js';
import { trackProgress } from './watching/track-progress.js';
import { untilAborted } from './watching/until-aborted.js';

const failedBecause = (exporter: string, cause: unknown): DanvanError =>
  new DanvanError('EXPORT_FAILED', `The exporter “${exporter}” failed: ${shown(cause)}`, {
    cause,
  });

/** The factory given in place of what it makes is an easy slip. */
function checkExporter(exporter: Partial<Exporter> | undefined): void {
  if (typeof exporter?.name === 'string' && typeof exporter.render === 'function') return;
  const message = 'The exporter must be a value with a name and render, such as plainText().';
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Runs the work; whatever goes wrong leaves as a `DanvanError`. */
async function guarded(
  exporter: string,
  context: RenderContext,
  work: (context: RenderContext) => Promise<RenderedFile>,
): Promise<RenderedFile> {
  const progress = trackProgress(context.onProgress);
  try {
    progress.report(0);
    const running = work(Object.freeze({ ...context, onProgress: progress.report }));
    const file = await untilAborted(running, context.signal);
    throwIfAborted(context.signal);
    progress.finish();
    return file;
  } catch (error) {
    const failure = progress.failure();
    if (failure !== undefined) throw failedBecause(exporter, failure.cause);
    if (isDanvanError(error)) throw error;
    throwIfAborted(context.signal);
    throw failedBecause(exporter, error);
  } finally {
    progress.stop();
  }
}

/**
 * Writes a report as a file of one format.
 *
 * Vietnamese: xuất báo cáo.
 *
 * The document is checked, copied with all its text in NFC and frozen before the exporter sees it;
 * blocks of a newer version give way to their plain text with the finding `export/block-degraded`.
 * What the format cannot show comes back as further `export/…` findings.
 *
 * @param document - The report; it is left as it is.
 * @param exporter - The format, for example `excel()` of `danvan/excel`.
 * @param context - Language and day of the file; an abort signal, a progress function and a style of tone
 * marks if wanted.
 * @returns The bytes, their media type and file extension, and the findings.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` when the exporter, the context or
 * the document is not valid.
 * @throws {@link DanvanError} with code `ABORTED` when the signal stops the work; an exporter that does
 * not look at it is left behind.
 * @throws {@link DanvanError} with code `EXPORT_FAILED`, and the cause, when the exporter or
 * `onProgress` fails, or what the exporter gave is no file; an exporter's own codes, such as `PEER_MISSING`, are passed on.
 *
 * @example
 * ```ts
 * import { exportReport, vi } from 'danvan';
 * import { plainText } from 'danvan/plain-text';
 * import { sampleReport } from 'danvan/testing';
 *
 * const context = { locale: vi, createdAt: '2020-07-07' };
 * const file = await exportReport(sampleReport, plainText(), context);
 * file.extension; //=> 'txt'
 * file.findings; //=> []
 * ```
 *
 * @category Export
 */
export async function exportReport(
  document: ReportDocument,
  exporter: Exporter,
  context: RenderContext,
): Promise<RenderedFile> {
  readable('The exporter or the context', () => {
    checkExporter(exporter);
    checkContext(context);
    throwIfAborted(context.signal);
  });
  const styled = inToneStyle(normalizeDocument(document), context.toneStyle);
  const known = replaceUnknownBlocks(styled, exporter.name);
  return guarded(exporter.name, context, async (guardedContext) => {
    const rendered = await exporter.render(known.document, guardedContext);
    const file = checkFile(rendered, exporter.name);
    const findings = Object.freeze([...known.findings, ...file.findings]);
    return Object.freeze({ ...file, findings });
  });
}
