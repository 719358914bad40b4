import { DanvanError } from '#room/findings';
import { deepFreeze } from '#room/kit';
import type { RenderedFile } from './exporter.js';
import { isRecord } from './shape-check.js';

/** One that was made in another frame or process is no instance of this one's `Uint8Array`. */
const isBytes = (value: unknown): boolean =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isStep = (step: unknown): boolean =>
  typeof step === 'string' || (typeof step === 'number' && Number.isInteger(step));

const severities: readonly unknown[] = ['error', 'warning', 'note'];

const isFinding = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value['code']) &&
  severities.includes(value['severity']) &&
  Array.isArray(value['path']) &&
  value['path'].every(isStep) &&
  isRecord(value['params']);

/** A word after which files are named: no dots, no slashes. */
const isExtension = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z0-9]{1,16}$/iu.test(value);

/** A type and a subtype, with parameters; what no header can hold is none. */
const isMediaType = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 200 &&
  /^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.+-]+)*$/u.test(value);

function problemOf({ bytes, mediaType, extension, findings }: RenderedFile): string | undefined {
  if (!isBytes(bytes)) return 'bytes must be a Uint8Array';
  if (!isMediaType(mediaType)) return 'mediaType must be a media type such as “text/plain”';
  if (!isExtension(extension)) return 'extension must be a plain word such as “txt”';
  const wrong = findings.findIndex((finding) => !isFinding(finding));
  return wrong === -1 ? undefined : `findings[${wrong}] must be a finding`;
}

/** Beyond, a list has holes or no end. */
const mostFindings = 1_000_000;

/** Each field once: one that is worked out anew could be another the second time. */
function fieldsOf(given: RenderedFile): RenderedFile | undefined {
  if (!isRecord(given)) return undefined;
  const { bytes, mediaType, extension, findings }: RenderedFile = given;
  return Array.isArray(findings) && findings.length <= mostFindings
    ? { bytes, mediaType, extension, findings: [...findings] }
    : undefined;
}

/**
 * Refuses what an exporter gave where it is no file: whoever saves it trusts its extension, and
 * whoever sends it its media type.
 *
 * @param given - What `render` gave; types do not hold what a plug-in gives.
 * @param exporter - The name of the exporter.
 * @returns The file without anything else, frozen but for its bytes.
 * @throws {@link DanvanError} with code `EXPORT_FAILED`.
 * @internal
 */
export function checkFile(given: RenderedFile, exporter: string): RenderedFile {
  const file = fieldsOf(given);
  const problem = file === undefined ? 'findings must be a list' : problemOf(file);
  if (file !== undefined && problem === undefined) return deepFreeze(file);
  const message = `The exporter “${exporter}” failed: of the file that it gave, ${problem}.`;
  throw new DanvanError('EXPORT_FAILED', message);
}
