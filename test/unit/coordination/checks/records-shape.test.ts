import { readTasks } from 'danvan/coordination';
import { expect, it } from 'vitest';
import { recordsShape } from '#inside/coordination';

it('takes records of a programme, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [
    { instruments: [] },
    {
      instruments: [],
      tasks: readTasks([
        { id: 'nv-1', instrument: 'ct', title: 'Kiểm tra', state: 'assigned', responsible: ['a'] },
      ]).values,
    },
  ];
  for (const value of good) expect(recordsShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    {},
    { instruments: 'ct' },
    { instruments: [], tasks: [{ id: 1 }] },
  ];
  for (const value of bad) expect(recordsShape.safeParse(value).success).toBe(false);
});
