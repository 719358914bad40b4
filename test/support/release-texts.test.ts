import { expect, it } from 'vitest';
import { datedChangelog, isVersion, withVersion } from './release-texts.js';
import { readText } from './repository.js';

it('knows a version', () => {
  expect(['0.2.0', '1.0.0-rc.1', '1.0', 'v1.0.0'].map(isVersion)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('dates the changelog once', () => {
  const dated = datedChangelog('# C\n\n## 0.2.0 – unreleased\n\n- a\n', '0.2.0', '2026-12-01');
  expect(dated).toBe('# C\n\n## 0.2.0 – 2026-12-01\n\n- a\n');
  expect(() => datedChangelog(dated, '0.3.0', '2026-12-02')).toThrow('unreleased');
});

it('changes nothing but the version', () => {
  for (const file of ['package.json', 'package-lock.json']) {
    const text = readText(file);
    const { version } = JSON.parse(text);
    expect(withVersion(text, version)).toBe(text);
    expect(JSON.parse(withVersion(text, '9.9.9'))).toMatchObject({ version: '9.9.9' });
  }
});
