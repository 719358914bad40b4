import type { Finding } from '#room/findings';
import type { FileVerdict } from './file-outcome.js';
import type { JudgedForm } from './judge-form.js';

/** Whether somebody should look: a note needs nobody. */
const needsLook = ({ severity }: Finding): boolean => severity !== 'note';

/** What came of a file as a whole: what counts goes before what does not, the first of that decides. */
export function fileVerdict(
  judged: readonly JudgedForm[],
  findings: readonly Finding[],
): FileVerdict {
  const verdicts = judged.map(({ verdict }) => verdict);
  if (verdicts.includes('changed')) return 'changed';
  if (verdicts.includes('accepted')) {
    return findings.some(needsLook) ? 'accepted-with-findings' : 'accepted';
  }
  return verdicts.find((verdict) => verdict !== 'repeat') ?? 'repeat';
}
