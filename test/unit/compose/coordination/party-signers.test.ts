import type { Signatory } from 'danvan/coordination';
import { partyLayout, stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { sampleLayout } from '#inside/exporters/testing';
import { documentFrame, partySigners } from '#inside/compose';
import { context, framed } from '../../../support/coordination-facts.js';
import { instrument } from '../../../support/coordination-records.js';

const [state = sampleLayout] = stateLayout;
const [party = sampleLayout] = partyLayout;
const signed = (signatories: readonly Signatory[], layout = state, unit = 'ubnd') => {
  const parties = [{ unit, roles: ['lead'], responsibilities: [], signatories }];
  const kind = { documentKind: 'Kế hoạch', documentSymbol: 'KH' };
  const asked = { ...framed, layout, issuer: ['ubnd', 'bdv'], date: '2024-01-05' };
  const own = { ...instrument('kh-2024'), parties };
  return partySigners(own, context, documentFrame(asked, kind));
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
    const deputy: Signatory = { post: 'Phó Trưởng Ban', authority: 'KT.' };
    const board = 'Ban Dân vận Tỉnh ủy Mẫu';
    expect(signed([deputy], state, 'bdv')[0]?.authority).toBe(`KT. Trưởng Ban ${board}`);
    expect(signed([deputy], party, 'bdv')[0]?.authority).toBe(`K/T Trưởng Ban ${board}`);
    const other: Signatory = { post: 'Thứ trưởng', authority: 'KT.' };
    expect(signed([other], state, 'bdv')[0]?.authority).toBe(`KT. ${board}`);
  });

  it('lets a deputy of a collective sign on its behalf and for its head', () => {
    for (const authority of ['KT.', undefined] as const) {
      const deputy: Signatory = { post: 'Phó Chủ tịch', authority };
      expect(signed([deputy])[0]?.authority).toBe(`TM. ${name}\nKT. Chủ tịch`);
    }
  });

  it('marks an acting head at the post, and others at the party', () => {
    expect(signed([{ post: 'Chủ tịch', authority: 'Q.' }])).toEqual([
      { authority: name, post: 'Q. Chủ tịch' },
    ]);
    expect(signed([{ post: 'Chánh Văn phòng', authority: 'TL.' }], party)[0]?.authority).toBe(
      `T/L ${name}`,
    );
  });

  it('leaves dots for a party without a signatory, and keeps several', () => {
    expect(signed([])).toEqual([{ authority: name, post: '…………' }]);
    expect(signed([{ post: 'Chủ tịch' }, { post: 'Trưởng Ban' }])).toHaveLength(2);
  });
});
