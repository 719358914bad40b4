import type { Finding } from '#room/findings';
import type { StatisticalForm } from '#room/forms';
import { callName } from '#room/forms';
import { collectFinding } from '../findings.js';
import type { FileVerdict } from './file-outcome.js';

/** What the format of a file says where it could be opened by nobody without its password. */
const locked: ReadonlySet<string> = new Set(['sheets/password']);

/** What forms say of a table of another version. */
const otherVersion: ReadonlySet<string> = new Set(['forms/other-version']);

/** Why a file gave no form at all, and what there is to say of it. */
export interface RefusedFile {
  readonly verdict: Extract<FileVerdict, 'locked' | 'unreadable' | 'wrong-form' | 'wrong-version'>;
  readonly findings: readonly Finding[];
}

const isGrave = ({ severity }: Finding): boolean => severity === 'error';

/** Says why a file gave no form, by what was found in it. */
export function refusedFile(
  file: string,
  findings: readonly Finding[],
  form: StatisticalForm,
): RefusedFile {
  const grave = findings.filter(isGrave);
  if (grave.some(({ code }) => locked.has(code))) return { verdict: 'locked', findings };
  if (grave.some(({ code }) => !code.startsWith('forms/')))
    return { verdict: 'unreadable', findings };
  if (findings.some(({ code }) => otherVersion.has(code))) {
    return { verdict: 'wrong-version', findings };
  }
  const facts = { file, form: callName(form) };
  const none = collectFinding('collect/no-such-form', facts, { path: [] });
  return { verdict: 'wrong-form', findings: [none, ...findings] };
}
