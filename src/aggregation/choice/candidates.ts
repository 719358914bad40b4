import { groupBy } from '#room/kit';
import { differencesOf, runWithin, type Run } from './run.js';
import { lies, type Span, type Stretch } from './span.js';

type Kind = Pick<Span, 'line' | 'isConsolidated'>;

/** What may count of one unit within a period. */
export interface Candidates {
  /** As they were sent; of states the latest first. */
  readonly sent: readonly Span[];
  /** Running totals that can be taken apart. */
  readonly runs: readonly Run[];
  /** Those of some lines or scopes. */
  readonly filter: (isWanted: (kind: Kind) => boolean) => Candidates;
}

/** Candidates of reports as sent and of running totals. */
export const candidatesFrom = (sent: readonly Span[], runs: readonly Run[] = []): Candidates => ({
  sent,
  runs,
  filter: (isWanted) => candidatesFrom(sent.filter(isWanted), runs.filter(isWanted)),
});

export const noCandidates: Candidates = Object.freeze(candidatesFrom([]));

/** Gives the candidates of a line; they are parted once for all lines. */
export function candidatesByLine({ sent, runs }: Candidates): (line: number) => Candidates {
  const ofLine = ({ line }: Kind): number => line;
  const [sentOn, runsOn] = [groupBy(sent, ofLine), groupBy(runs, ofLine)];
  return (line) => candidatesFrom(sentOn.get(line) ?? [], runsOn.get(line) ?? []);
}

/** All of them one by one; quadratic in the running totals. */
export const allOf = ({ sent, runs }: Candidates): readonly Span[] =>
  runs.length === 0 ? sent : [...sent, ...runs.flatMap(differencesOf)];

const isIn = (span: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.some((stretch) => lies(span, stretch));

/** Those that lie in one of some stretches, which do not overlap. */
export const lyingIn = ({ sent, runs }: Candidates, stretches: readonly Stretch[]): Candidates =>
  candidatesFrom(
    sent.filter((span) => isIn(span, stretches)),
    runs.flatMap((run) => stretches.map((stretch) => runWithin(run, stretch))),
  );
