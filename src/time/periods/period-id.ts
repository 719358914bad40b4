/** An id taken apart: what stands before the `@`, and the calendar or system that it names. */
export interface PeriodId {
  readonly id: string;
  readonly base: string;
  readonly tag: string | undefined;
}

/** Takes an id apart; undefined where it has more than one `@`, or nothing on one of its sides. */
export function splitPeriodId(id: string): PeriodId | undefined {
  const [, base, tag] = /^([^@]+)(?:@([^@]+))?$/s.exec(id) ?? [];
  return base === undefined ? undefined : { id, base, tag };
}
