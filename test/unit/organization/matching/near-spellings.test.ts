import { describe, expect, it } from 'vitest';
import { nearSpellings } from '#inside/organization';

const near = nearSpellings(['xã gò dầu', 'xã gò nổi', 'phường 1', 'khu phố a', 'ba']);

describe('nearSpellings', () => {
  it('finds keys that differ in few letters, with how many', () => {
    expect(near('xã gò dâu')).toContainEqual({ key: 'xã gò dầu', distance: 1 });
    expect(near('xã gò dầuu')).toContainEqual({ key: 'xã gò dầu', distance: 1 });
    expect(near('xã hòa bình')).toEqual([]);
  });

  it('leaves out the key itself', () => {
    expect(near('xã gò dầu').map(({ key }) => key)).not.toContain('xã gò dầu');
  });

  it('reads a text without marks without marks', () => {
    expect(near('xa go dauu')).toContainEqual({ key: 'xã gò dầu', distance: 1 });
  });

  it('takes no other number, letter or very short name for a typo', () => {
    expect(near('phường 2')).toEqual([]);
    expect(near('khu phố b')).toEqual([]);
    expect(near('bo')).toEqual([]);
  });
});
