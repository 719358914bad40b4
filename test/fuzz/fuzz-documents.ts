import { exportReport, isDanvanError, vi, type ReportDocument } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { word } from 'danvan/word';
import { csv } from 'danvan/csv';
import { plainText } from 'danvan/plain-text';
import { sampleDocument } from '../support/sample-document.js';
import { stopwatch } from '../support/stopwatch.js';
import { anyValue } from './any-values.js';
import { frozen } from './call-door.js';
import { checkBytes } from './check-bytes.js';
import { jsonValue, spoilt } from './json-values.js';
import { createRandom } from './random.js';
import { isSame, snapshotOf } from './snapshot.js';

/** One kind of fault of one exporter, with the seed that gives it again. */
export interface DocumentFault {
  readonly exporter: string;
  readonly seed: number;
  readonly fault: string;
}

/** The document of one seed: the sample, its layout too, with one or two things spoilt. */
export function documentOf(seed: number): unknown {
  const random = createRandom(seed);
  const isAny = random.below(4) === 0;
  const other = (): unknown => (isAny ? anyValue(random) : jsonValue(random, 2));
  const once = spoilt(random, sampleDocument, other);
  const given = random.below(2) === 0 ? once : spoilt(random, once, other);
  return random.below(2) === 0 ? frozen(given) : given;
}

const exporters = { excel, pdf, word, csv, 'plain-text': plainText } as const;
const formats = ['excel', 'pdf', 'word', 'csv', 'plain-text'] as const;

/** In milliseconds. */
const slowest = 2000;

async function exportOnce(format: (typeof formats)[number], given: unknown) {
  const context = { locale: vi, createdAt: '2020-07-07' } as const;
  const took = stopwatch();
  try {
    // The document may be anything: that is what is tried.
    const { bytes } = await exportReport(given as ReportDocument, exporters[format](), context);
    return { fault: null, bytes, milliseconds: took() };
  } catch (error) {
    const isOurs = isDanvanError(error) && error.code !== 'EXPORT_FAILED';
    const fault = isOurs ? null : String(error).split('\n')[0]?.slice(0, 120);
    return { fault, bytes: null, milliseconds: took() };
  }
}

async function faultOf(format: (typeof formats)[number], seed: number) {
  const given = documentOf(seed);
  const before = snapshotOf(given);
  const { fault, bytes, milliseconds } = await exportOnce(format, given);
  if (fault !== null) return { fault, milliseconds };
  if (milliseconds > slowest) return { fault: `slower than ${slowest} ms`, milliseconds };
  if (!isSame(before, snapshotOf(given))) return { fault: 'changed its input', milliseconds };
  return { fault: bytes && (await checkBytes(format, bytes)), milliseconds };
}

/** Tries spoilt documents on all exporters; each kind of fault is told once for each. */
export async function fuzzDocuments({
  from,
  count,
}: {
  readonly from: number;
  readonly count: number;
}) {
  const found = new Map<string, DocumentFault>();
  let longest = 0;
  // The first file of each kind loads the exporter and its fonts.
  for (const format of formats) await exportOnce(format, sampleDocument);
  for (let seed = from; seed < from + count; seed += 1) {
    for (const exporter of formats) {
      const { fault, milliseconds } = await faultOf(exporter, seed);
      longest = Math.max(longest, milliseconds);
      if (fault !== null && fault !== undefined && !found.has(`${exporter} ${fault}`)) {
        found.set(`${exporter} ${fault}`, { exporter, seed, fault });
      }
    }
  }
  return { count, faults: [...found.values()], slowest: longest };
}
