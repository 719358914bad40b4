import type { ParseResult } from '#room/findings';
import { parseMeantPeriod, type Period, type PeriodOptions } from '#room/time';

/** Reads ids of periods, each once. */
export function periodReader(options: PeriodOptions): (id: string) => ParseResult<Period> {
  const read = new Map<string, ParseResult<Period>>();
  return (id) => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const period = parseMeantPeriod(id, options);
    read.set(id, period);
    return period;
  };
}
