import { en, vi } from 'danvan';
import { campaignKinds, type Campaign } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { campaignName } from '#inside/compose';
import { campaign } from '../../../support/campaign-documents.js';

const said = (name: string, kind: Campaign['kind'] = 'mobilization-campaign') =>
  campaignName({ ...campaign, kind, name: { vi: name } }, vi.labels, 'vi');

describe('campaignName', () => {
  it('says what the campaign is where its name does not', () => {
    expect(said('“Chung sức xây dựng nông thôn mới”')).toBe(
      'cuộc vận động “Chung sức xây dựng nông thôn mới”',
    );
    expect(said('Cuộc vận động “Chung sức”')).toBe('cuộc vận động “Chung sức”');
    expect(said('“Dân vận khéo”', 'emulation-movement')).toBe('phong trào thi đua “Dân vận khéo”');
    expect(said('Năm dân vận khéo 2019', 'theme-year')).toBe('Năm dân vận khéo 2019');
  });

  it('has words for every kind, in both languages', () => {
    for (const kind of campaignKinds) {
      expect(said('X', kind)).toMatch(/X$/);
      expect(campaignName({ ...campaign, kind }, en.labels, 'en')).not.toBe('');
    }
  });
});
