import { below, type Finding } from '#room/findings';
import type { FormCheck } from './form-check.js';
import type { FormColumn } from './form-column.js';
import { parseCheck } from './parse-check.js';

/** A check as its schema reads it. */
interface GivenCheck {
  readonly holds: string;
  readonly severity?: FormCheck['severity'] | undefined;
  readonly basis?: string | undefined;
}

const isBetween = ({ left, right }: FormCheck, part: string, whole: string): boolean =>
  left.form === undefined && right.form === undefined && left.text === part && right.text === whole;

const side = (column: string) => ({ text: column, terms: [{ column, sign: 1 }] }) as const;

/** “Trong đó” says that a part is at most its whole; an inference, unless the form prints it. */
export const partChecks = (
  columns: readonly FormColumn[],
  printed: readonly FormCheck[],
): readonly FormCheck[] =>
  columns.flatMap(({ index, partOf }): readonly FormCheck[] =>
    partOf === undefined || printed.some((check) => isBetween(check, index, partOf))
      ? []
      : [{ left: side(index), sign: '<=', right: side(partOf), severity: 'warning' }],
  );

/** The checks of a form, taken apart; what cannot be read is found. */
export function madeChecks(given: readonly GivenCheck[]) {
  const findings: Finding[] = [];
  const checks = given.flatMap(({ holds, severity = 'error', basis }, at): readonly FormCheck[] => {
    const read = parseCheck(holds);
    if (read.ok) return [{ ...read.value, severity, ...(basis !== undefined && { basis }) }];
    findings.push(...below(read.findings, 'checks', at));
    return [];
  });
  return { checks, findings };
}
