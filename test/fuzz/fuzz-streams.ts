import { isDanvanError, readDataset } from 'danvan';
import { argumentsOf, type ValueKind } from './fuzz-doors.js';

/** What was thrown that is no error of ours, with the seed that gives it again. */
export interface StreamFault {
  readonly seed: number;
  readonly error: string;
}

/** Hands spoilt arguments of a dataset to the door that reads a stream. */
export async function fuzzStreams(kind: ValueKind, count: number): Promise<readonly StreamFault[]> {
  const faults: StreamFault[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const [input] = argumentsOf('createDataset', seed, kind, 3);
    try {
      // The door takes what no type allows: that is what is tried.
      await readDataset(input as never);
    } catch (error) {
      if (!isDanvanError(error)) faults.push({ seed, error: String(error) });
    }
  }
  return faults;
}
