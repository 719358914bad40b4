import { expect, it } from 'vitest';
import { submissionSchema } from '#inside/workflow';
import { filledBy } from '../../../support/submissions.js';

const row = { id: 's1', form: 'bm-01', unit: 'xa-a', period: '2026-Q3' };

it('reads a draft that says nothing yet', () => {
  expect(submissionSchema.parse(row)).toEqual({ ...row, history: [] });
});

it('keeps what is absent absent, so that a correction of one cell is one', () => {
  const read = submissionSchema.parse({ ...row, filled: filledBy('xa-a', { '2': null }) });
  expect(read.filled?.rows[0]?.cells).toEqual({ '2': null });
});

it.each([
  { filled: filledBy('xa-a', {}), observations: [] },
  { file: { name: 'a.xlsx', hash: 'abc' } },
  { fault: 'late' },
  { person: 'Nguyễn Văn A' },
])('refuses %j', (more) => {
  expect(submissionSchema.safeParse({ ...row, ...more }).success).toBe(false);
});
