import { createHierarchy } from 'danvan';
import { readTasks } from 'danvan/coordination';
import type { Pair } from './measure.js';

/** Reading 1,000 tasks whose units nobody knows, among 14,000, against reading them unchecked. */
export async function unknownIds(): Promise<Pair> {
  const units = Array.from({ length: 14_000 }, (_, at) => ({ id: `xa-${at}`, name: `xã ${at}` }));
  const known = createHierarchy(units);
  const tasks = Array.from({ length: 1000 }, (_, at) => ({
    id: `viec-${at}`,
    instrument: 'ct-1',
    title: `Việc ${at}`,
    responsible: [`xa-moi-${at}`],
    period: '2025',
    state: 'assigned',
  }));
  return {
    name: 'unknown-ids-14000',
    limit: 3,
    ours: async () => readTasks(tasks, { known }),
    theirs: async () => readTasks(tasks),
  };
}
