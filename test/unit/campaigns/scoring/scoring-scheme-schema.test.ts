import { expect, it } from 'vitest';
import { scoringSchemeSchema } from '#inside/campaigns';

it('takes schemes as they are typed in, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [
    {
      id: 'chung',
      name: { vi: 'Thang điểm mẫu' },
      maximum: 10,
      criteria: [{ id: 'a', name: { vi: 'Tiêu chí' }, maximum: 10 }],
    },
  ];
  for (const value of good) expect(scoringSchemeSchema.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    null,
    { id: 'chung', name: { vi: 'Thang điểm mẫu' }, maximum: 10, criteria: [] },
  ];
  for (const value of bad) expect(scoringSchemeSchema.safeParse(value).success).toBe(false);
});
