import { describeFinding, en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { campaignFinding } from '#inside/campaigns';

describe('the sentences of campaigns', () => {
  it('name what was most likely meant, where there is something', () => {
    const said = (nearest: string | null) =>
      describeFinding(
        campaignFinding('campaigns/unknown-campaign', { campaign: 'x', nearest }),
        vi,
      );
    expect(said('kheo')).toContain('có thể là “kheo”');
    expect(said(null)).not.toContain('có thể');
  });

  it('write days and numbers the way of the language', () => {
    const params = { model: 'm', level: 'district', date: '2025-07-01' };
    const finding = campaignFinding('campaigns/level-not-in-force', params);
    expect(describeFinding(finding, vi)).toContain('01/7/2025');
    expect(describeFinding(finding, en)).toContain('1 July 2025');
    const cohort = {
      cohort: '2021',
      earlier: 'a',
      earlierCount: 1808,
      later: 'b',
      laterCount: 2071,
    };
    const counts = campaignFinding('campaigns/cohort-counts-disagree', cohort);
    expect(describeFinding(counts, vi)).toContain('2.071');
    expect(describeFinding(counts, en)).toContain('2,071');
  });
});
