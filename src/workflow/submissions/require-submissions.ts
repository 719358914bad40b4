import { requireList, requireObject, requireText } from '#room/findings';
import type { Submission } from './submission.js';

const texts = ['id', 'form', 'unit', 'period'] as const;
const textsOrNone = ['line', 'fault', 'author', 'reason'] as const;

/** Refuses what is no list of submissions: what they are of has to be known before all else. */
export function requireSubmissions(submissions: readonly Submission[]): readonly Submission[] {
  const list = requireList(submissions, 'submissions');
  for (let at = 0; at < list.length; at += 1) {
    const name = `submissions[${at}]`;
    const given = list[at];
    const submission = requireObject<Partial<Submission>>(given ?? {}, name);
    for (const field of texts) requireText(submission[field], `${name}.${field}`);
    for (const field of textsOrNone) {
      if (submission[field] !== undefined) requireText(submission[field], `${name}.${field}`);
    }
  }
  return list;
}
