import { expect, it } from 'vitest';
import { refuse, timeFinding } from '#inside/time';
import { filesUnder, readText } from '../../../support/repository.js';

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

it('is asked for errors only', () => {
  const asked = filesUnder('src/time')
    .flatMap((file) => [...readText(`src/time/${file}`).matchAll(/\brefuse\(\s*'(time\/[^']+)'/g)])
    .map(([, code = '']) => code);
  expect(new Set(asked).size).toBeGreaterThan(7);
  expect(asked.filter((code) => Reflect.get(timeFinding.severities, code) !== 'error')).toEqual([]);
});
