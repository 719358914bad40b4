import { normalizeDocument, type CancelSignal } from '#room/export';
import { isDanvanError } from '#room/findings';
import type { CaseTemplate, ConformanceSubject } from '../conformance-case.js';
import { context, documentOf, render } from '../render.js';
import { fail, must } from '../must.js';
import { sampleReport } from '../sample-report.js';
import { longTable } from './size.js';

const reason = 'the caller gave up';

/** A signal that turns aborted after it was looked at some times. */
function signalAfter(looks: number): CancelSignal {
  let seen = 0;
  return {
    reason,
    get aborted() {
      seen += 1;
      return seen > looks;
    },
  };
}

async function mustAbort(subject: ConformanceSubject, signal: CancelSignal): Promise<void> {
  const document = normalizeDocument(documentOf([...sampleReport.blocks, longTable]));
  let thrown: unknown;
  try {
    await subject.exporter().render(document, { ...context, signal });
  } catch (error) {
    thrown = error;
  }
  if (thrown === undefined) fail('The exporter finished although its signal was aborted.');
  if (!isDanvanError(thrown) || thrown.code !== 'ABORTED') {
    fail('An aborted exporter must throw DanvanError with code ABORTED.', thrown);
  }
  must(thrown.cause === reason, 'The cause of ABORTED must be the reason of the signal.');
}

async function sharesOf(subject: ConformanceSubject): Promise<readonly number[]> {
  const shares: number[] = [];
  const onProgress = (share: number): void => void shares.push(share);
  await subject.exporter().render(normalizeDocument(sampleReport), { ...context, onProgress });
  return shares;
}

/** Abort and progress. */
export const runningCases: readonly CaseTemplate[] = Object.freeze([
  {
    name: 'stops before it starts when its signal is aborted',
    check: (subject) => mustAbort(subject, { aborted: true, reason }),
  },
  {
    name: 'stops in the middle when its signal is aborted',
    check: (subject) => mustAbort(subject, signalAfter(2)),
  },
  {
    name: 'tells progress from 0 to 1 that never falls',
    check: async (subject) => {
      const shares = await sharesOf(subject);
      must(
        shares.every((share) => share >= 0 && share <= 1),
        `Progress must lie between 0 and 1, not ${shares.join(', ')}.`,
      );
      must(
        shares.every((share, index) => share >= (shares[index - 1] ?? 0)),
        `Progress fell: ${shares.join(', ')}.`,
      );
    },
  },
  {
    name: 'works without a signal and without a progress function',
    check: async (subject) => {
      await render(subject, sampleReport);
    },
  },
]);
