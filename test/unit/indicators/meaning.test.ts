import { indicatorSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';

const base = { code: 'x.y', name: 'Tên', unit: 'cuộc', kind: 'flow' } as const;
const on = (day: string) => ({ on: day, what: 'khác' });

it.each([
  [{ from: '2025-07-01', to: '2025-06-30' }, 'ends before it begins'],
  [{ breaks: [on('2025-07-01'), on('2023-07-01')] }, 'has breaks that are not in the order'],
  [{ breaks: [on('2025-07-01'), on('2025-07-01')] }, 'has breaks that are not in the order'],
  [{ doubt: 'chưa rõ' }, 'has a doubt though it is confirmed'],
  [{ partOf: 'x.y' }, 'leans on itself'],
  [{ parts: ['x.y'] }, 'leans on itself'],
])('refuses %j', (more, reason) => {
  const { error } = indicatorSchema.safeParse({ ...base, ...more });
  expect(error?.issues.map(({ message }) => message).join()).toContain(reason);
});

it('reads what an indicator means', () => {
  const meaning = {
    otherNames: ['cuộc họp'],
    dimensions: ['topic'],
    breaks: [on('2023-07-01'), on('2025-07-01')],
    confirmed: false,
    doubt: 'chưa rõ',
    replaces: 'x.z',
  };
  const { success } = indicatorSchema.safeParse({ ...base, ...meaning });
  expect(success).toBe(true);
});
