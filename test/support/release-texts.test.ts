import { expect, it } from 'vitest';
import { datedChangelog, isVersion, stepsFrom, withVersion } from './release-texts.js';
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

it('dates a version once more where the release was stopped, and no other', () => {
  const text = '# Changelog\n\n## 0.2.0 – 2026-12-01\n\n- a\n\n## 0.1.0 – 2026-11-01\n';
  expect(datedChangelog(text, '0.2.0', '2026-12-03')).toContain('## 0.2.0 – 2026-12-03\n\n- a');
  expect(() => datedChangelog(text, '0.1.0', '2026-12-03')).toThrow('unreleased');
});

it('goes on with the step at which it stopped', () => {
  const namesFrom = (name?: string) => stepsFrom(name).map((step) => step.name);
  expect(namesFrom()).toEqual(['names', 'build', 'checks', 'sizes', 'pack']);
  expect(namesFrom('names')).toEqual(namesFrom());
  expect(namesFrom('sizes')).toEqual(['sizes', 'pack']);
  expect(namesFrom('publish')).toEqual([]);
});
