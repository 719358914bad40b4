import { exportReport, isDanvanError, vi, type ReportDocument } from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { plainText } from 'danvan/plain-text';
import { sampleDocument } from '../support/sample-document.js';
import { checkWorkbook } from './check-bytes.js';
import { jsonValue, spoilt } from './json-values.js';
import { createRandom } from './random.js';

/** One kind of fault of one exporter, with the seed that gives it again. */
export interface DocumentFault {
  readonly exporter: string;
  readonly seed: number;
  readonly fault: string;
}

/** The document of one seed: the sample, its layout too, with one or two things spoilt. */
export function documentOf(seed: number): unknown {
  const random = createRandom(seed);
  const other = (): unknown => jsonValue(random, 2);
  const once = spoilt(random, sampleDocument, other);
  return random.below(2) === 0 ? once : spoilt(random, once, other);
}

const exporters = { excel, pdf, 'plain-text': plainText } as const;

const slowest = 2000;

async function faultOf(name: keyof typeof exporters, seed: number): Promise<string | null> {
  const given = documentOf(seed);
  const before = JSON.stringify(given);
  const start = performance.now();
  try {
    const context = { locale: vi, createdAt: '2020-07-07' } as const;
    // The document may be anything: that is what is tried.
    const { bytes } = await exportReport(given as ReportDocument, exporters[name](), context);
    if (performance.now() - start > slowest) return `slower than ${slowest} ms`;
    const wrong = name === 'excel' ? await checkWorkbook(bytes) : null;
    if (wrong !== null) return wrong;
  } catch (error) {
    const isOurs = isDanvanError(error) && error.code !== 'EXPORT_FAILED';
    if (!isOurs) return String(error).split('\n')[0]?.slice(0, 120) ?? 'no message';
  }
  return JSON.stringify(given) === before ? null : 'changed its input';
}

/** Tries spoilt documents on all exporters; each kind of fault is told once for each. */
export async function fuzzDocuments(count: number): Promise<readonly DocumentFault[]> {
  const found = new Map<string, DocumentFault>();
  for (let seed = 1; seed <= count; seed += 1) {
    for (const exporter of ['excel', 'pdf', 'plain-text'] as const) {
      const fault = await faultOf(exporter, seed);
      if (fault !== null && !found.has(`${exporter} ${fault}`)) {
        found.set(`${exporter} ${fault}`, { exporter, seed, fault });
      }
    }
  }
  return [...found.values()];
}
