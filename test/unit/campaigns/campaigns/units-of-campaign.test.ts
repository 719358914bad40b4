import { createHierarchy } from 'danvan';
import { unitsOfCampaign, type CampaignScope } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh', level: 'province' },
  { id: 'xa-a', name: 'xã A', parent: 'tinh', level: 'commune' },
  { id: 'xa-b', name: 'xã B', parent: 'tinh', level: 'commune' },
  {
    id: 'so-y-te',
    name: 'Sở Y tế',
    parent: 'tinh',
    level: 'province',
    category: 'organization',
    kind: 'state-agency',
  },
]);
const idsOf = (scope: CampaignScope, host = 'tinh') =>
  unitsOfCampaign(hierarchy, { host, scope }).map(({ id }) => id);

describe('unitsOfCampaign', () => {
  it('reaches everybody below the host where the scope names nobody', () => {
    expect(idsOf({ units: [] })).toEqual(['tinh', 'xa-a', 'xa-b', 'so-y-te']);
    expect(idsOf({ units: [] }, 'xa-a')).toEqual(['xa-a']);
  });

  it('chooses the state agencies of the programme of Bố Trạch', () => {
    expect(idsOf({ units: [], selector: { kinds: ['state-agency'] } })).toEqual(['so-y-te']);
    expect(idsOf({ units: [], selector: { kinds: ['school'] } })).toEqual([]);
  });

  it('stays within those named', () => {
    expect(idsOf({ units: ['xa-b'] })).toEqual(['xa-b']);
  });

  it('joins those named with those chosen, each once', () => {
    expect(idsOf({ units: ['so-y-te', 'xa-b'], selector: { levels: ['commune'] } })).toEqual([
      'so-y-te',
      'xa-b',
      'xa-a',
    ]);
  });

  it('refuses a unit that is not there', () => {
    expect(() => idsOf({ units: ['xa-c'] })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_UNIT' }),
    );
  });
});
