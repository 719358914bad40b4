import type { Pair } from './measure.js';

/** What grows: how work of a size is made ready, and what is done with it. */
export interface Growth<Input> {
  readonly make: (size: number) => Input;
  readonly size: number;
  readonly run: (input: Input) => unknown;
  /** Above 4 by what is not worth a quarrel: larger work meets a colder memory. */
  readonly limit?: number;
}

/** Four times the work against once the work: linear is 4, quadratic is 16. */
export function growth<Input>(name: string, about: Growth<Input>): () => Promise<Pair> {
  const { make, size, run, limit = 5.5 } = about;
  const prepare = async (): Promise<Pair> => {
    const [once, fourTimes] = [make(size), make(4 * size)];
    return { name, limit, ours: async () => run(fourTimes), theirs: async () => run(once) };
  };
  // By its name a line is asked for.
  return Object.defineProperty(prepare, 'name', { value: name });
}

/** The whole numbers from 0 on. */
export const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at);

/** The days from 1 January 2000 on. */
export const dayOf = (at: number): string =>
  new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
