import { createFinding, describeFinding } from 'danvan';
import { describe, expect, it } from 'vitest';
import { campaignMessagesEn } from '../../../src/locale/campaign-messages.en.js';
import { campaignMessagesVi } from '../../../src/locale/campaign-messages.vi.js';

describe('the sentences of campaigns', () => {
  it('are the same in number in both languages', () => {
    expect(Object.keys(campaignMessagesVi)).toEqual(Object.keys(campaignMessagesEn));
    const codes = Object.keys(campaignMessagesVi);
    expect(codes.every((code) => code.startsWith('campaigns/'))).toBe(true);
  });

  it('propose what may be meant, and nothing where nothing is near', () => {
    const said = (nearest: string | null) =>
      describeFinding(
        createFinding('campaigns/unknown-criterion', { criterion: 'reforms', nearest }),
        'vi',
      );
    expect(said('reform')).toContain('có thể là “reform”');
    expect(said(null)).not.toContain('có thể');
  });
});
