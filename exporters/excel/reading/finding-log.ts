import { sheetFinding } from '#room/export';
import type { Finding } from '#room/findings';

/** Findings of one code that are listed; a broken column has one in every row. */
const mostAlike = 100;

/** Collects findings; of many that are alike the first ones, and how many more there are. */
export interface FindingLog {
  /** The finding is only made where it is listed. */
  readonly add: (code: string, make: () => Finding) => void;
  readonly all: () => readonly Finding[];
}

/** An empty log. */
export function findingLog(): FindingLog {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  return {
    add: (code, make) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= mostAlike) findings.push(make());
    },
    all: () => [
      ...findings,
      ...[...counts]
        .filter(([, count]) => count > mostAlike)
        .map(([code, count]) =>
          sheetFinding('sheets/more-alike', { code, count: count - mostAlike }),
        ),
    ],
  };
}
