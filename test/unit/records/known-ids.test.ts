import { describe, expect, it } from 'vitest';
import { knownIds } from '#inside/records';

describe('knownIds', () => {
  it('suggests the nearest, the same each time', () => {
    const known = knownIds(new Set(['xa-a', 'xa-bb']));
    expect([known.has('xa-a'), known.has('xa-aa')]).toEqual([true, false]);
    expect([known.nearest('xa-aa'), known.nearest('xa-aa')]).toEqual(['xa-a', 'xa-a']);
  });

  it('never suggests an id with other digits', () => {
    const known = knownIds(new Set(['2025/20039', 'nq-76', 'nq-7-6']));
    expect(known.nearest('2024/10039')).toBeNull();
    expect(known.nearest('2025/20038')).toBeNull();
    expect(known.nearest('nq-77')).toBeNull();
    expect(known.nearest('ng-76')).toBe('nq-76');
  });

  it('names the heir before anything that looks alike', () => {
    const known = knownIds(new Set(['2025/20039', 'xa-a']), (id) =>
      id === '2024/10039' ? '2025/20039' : null,
    );
    expect([known.nearest('2024/10039'), known.nearest('xa-aa')]).toEqual(['2025/20039', 'xa-a']);
  });

  it('walks through the ids once, and not before one is unknown', () => {
    let walks = 0;
    const ids = new Map([['xa-a', 1]]);
    const known = knownIds({
      has: (id) => ids.has(id),
      keys: () => {
        walks += 1;
        return ids.keys();
      },
    });
    known.has('xa-a');
    expect(walks).toBe(0);
    for (let at = 0; at < 20; at += 1) known.nearest(`xa-${'a'.repeat(at)}`);
    expect(walks).toBe(1);
  });

  it('stops after 200 different ids, so that a bad file is not slow', () => {
    const known = knownIds(new Set(['right']));
    for (let at = 0; at < 200; at += 1) known.nearest(`wrong-${at}`);
    expect(known.nearest('righ')).toBeNull();
  });
});
