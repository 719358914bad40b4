import { dataVersion, effective, verify } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { sent } from '../../../support/submissions.js';

const first = sent('xa-a', { '1': 8 }, ['2026-10-05']);
const second = sent('xa-a', { '1': 9 }, ['2026-10-12']);
const version = await dataVersion(effective([first], '2026-10-06'));
const asked = { at: '2026-12-31' };

it('stands while nothing changed, and falls with a correction', async () => {
  expect(await verify({ dataVersion: version }, [first], asked)).toMatchObject({
    stands: true,
    reproduced: true,
    findings: [],
  });
  const verification = await verify({ dataVersion: version }, [first, second], asked);
  expect(verification).toMatchObject({ stands: false, reproduced: true, changes: { count: 1 } });
  expect(verification.findings).toMatchObject([
    { code: 'workflow/version-differs', params: { corrected: 1, added: 0, printed: version.code } },
  ]);
});

it('takes what stands on paper, in capitals too', async () => {
  const paper = { at: '2026-10-06', code: version.code.toUpperCase() };
  expect((await verify({ dataVersion: paper }, [first], asked)).stands).toBe(true);
});

it('tells of submissions that were altered afterwards', async () => {
  const altered = sent('xa-a', { '1': 80 }, ['2026-10-05']);
  const { reproduced, findings } = await verify({ dataVersion: version }, [altered], asked);
  expect([reproduced, findings[0]?.code]).toEqual([false, 'workflow/version-not-found']);
});

it('looks at the reports of its scope alone', async () => {
  const scope = { units: ['xa-a'] };
  const scoped = await dataVersion(effective([first], '2026-10-06', { scope }));
  const other = sent('xa-b', { '1': 3 }, ['2026-10-12']);
  expect((await verify({ dataVersion: scoped }, [first, other], asked)).stands).toBe(true);
  expect((await verify({ dataVersion: version }, [first, other], asked)).stands).toBe(false);
});

it('refuses a report without a version, or with one that is none', async () => {
  await expect(verify({}, [], asked)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  const bad = { at: '2026-10-06', code: 'x' };
  await expect(verify({ dataVersion: bad }, [], asked)).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
  });
});
