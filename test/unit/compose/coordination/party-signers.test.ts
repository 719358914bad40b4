import type { Signatory } from 'danvan';
import { partyLayout, stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { sampleLayout } from '#inside/exporters/testing';
import { partySigners } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';
import { instrument } from '../../../support/coordination-records.js';

const [state = sampleLayout] = stateLayout;
const [party = sampleLayout] = partyLayout;
const signed = (signatories: readonly Signatory[], layout = state) => {
  const parties = [{ unit: 'ubnd', roles: ['lead'], responsibilities: [], signatories }];
  return partySigners({ ...instrument('kh-2024'), parties }, context, layout);
};
const name = 'Ủy ban nhân dân tỉnh Mẫu';

describe('partySigners', () => {
  it('sets the party over the post, on behalf of a collective with its mark', () => {
    expect(signed([{ post: 'Trưởng Ban', name: 'A' }])).toEqual([
      { authority: `TM. ${name}`, post: 'Trưởng Ban', name: 'A' },
    ]);
    const chair: Signatory = { post: 'Chủ tịch', authority: 'TM.' };
    expect(signed([chair])[0]?.authority).toBe(`TM. ${name}`);
    expect(signed([chair], party)[0]?.authority).toBe(`T/M ${name}`);
    const deputy: Signatory = { post: 'Phó Chủ tịch', authority: 'KT.' };
    expect(signed([deputy], party)[0]?.authority).toBe(`T/M ${name}`);
  });

  it('lets a deputy sign for the head of the party', () => {
    const deputy: Signatory = { post: 'Phó Chủ tịch', authority: 'KT.' };
    const authority = `TM. ${name}\nKT. Chủ tịch`;
    expect(signed([deputy])).toEqual([{ authority, post: 'Phó Chủ tịch' }]);
    expect(signed([{ post: 'Phó Chủ tịch' }])[0]?.authority).toBe(authority);
    expect(signed([{ post: 'Thứ trưởng', authority: 'KT.' }])[0]?.authority).toBe(`KT. ${name}`);
  });

  it('marks an acting head at the post, and others at the party', () => {
    expect(signed([{ post: 'Chủ tịch', authority: 'Q.' }])).toEqual([
      { authority: name, post: 'Q. Chủ tịch' },
    ]);
    expect(signed([{ post: 'Chánh Văn phòng', authority: 'TL.' }], party)[0]?.authority).toBe(
      `T/L ${name}`,
    );
  });

  it('leaves a blank for a party without a signatory, and keeps several', () => {
    expect(signed([])).toEqual([{ authority: name, post: '' }]);
    expect(signed([{ post: 'Chủ tịch' }, { post: 'Trưởng Ban' }])).toHaveLength(2);
  });
});
