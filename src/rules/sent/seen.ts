import { marks, measures, type Counted } from '#room/aggregation';

const changes = measures.indexOf('change');
const bases = measures.indexOf('base');

/** What the rows of a dataset have among them. */
export interface Seen {
  /** All bits of {@link marks} that any row has. */
  readonly marks: number;
  readonly isNil: boolean;
  /** Changes, and earlier figures that they are told from. */
  readonly areChanges: boolean;
  /** Whether not all came on one line. */
  readonly areLines: boolean;
}

/** Finds what the rows have among them; by index: this loop sees every row of the dataset. */
export function seenIn({ count, marks: bits, lines }: Counted['columns']): Seen {
  let all = 0;
  let states = 0;
  let sent = 0;
  let areLines = false;
  for (let row = 0; row < count; row += 1) {
    const mine = bits[row] ?? 0;
    all |= mine;
    states |= 1 << (mine & marks.state);
    sent |= 1 << ((mine >> marks.measure) & 3);
    if (lines[row] !== lines[0]) areLines = true;
  }
  const has = (list: number, place: number): boolean => ((list >> place) & 1) === 1;
  return {
    marks: all,
    isNil: has(states, 1),
    areChanges: has(sent, changes) || has(sent, bases),
    areLines,
  };
}
