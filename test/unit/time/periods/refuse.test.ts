import { expect, it } from 'vitest';
import { refuse } from '#inside/time';

it('gives one finding with the severity of its code', () => {
  expect(refuse('time/end-before-start', { start: '2023', end: '2013' })).toEqual({
    ok: false,
    findings: [
      {
        code: 'time/end-before-start',
        severity: 'error',
        path: [],
        params: { start: '2023', end: '2013' },
      },
    ],
  });
});
