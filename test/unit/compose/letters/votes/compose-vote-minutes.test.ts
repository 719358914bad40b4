import { composeVoteMinutes, type VoteMinutesOptions } from 'danvan/report';
import { votingRules } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, decisionOf, frame } from '../../../../support/short-documents.js';

const known = {
  venue: 'nhà văn hóa',
  opensAt: '19:30',
  closesAt: '21:00',
  chair: { post: 'Trưởng thôn', name: 'Nguyễn Văn A' },
  secretary: { post: 'Thư ký thôn' },
};
const minutes = (more: Partial<VoteMinutesOptions> = {}) =>
  composeVoteMinutes({
    ...frame,
    ...known,
    issuer: 'thon-1',
    addressees: [],
    votingRules,
    decision: decisionOf(),
    ...more,
  });

describe('composeVoteMinutes', () => {
  it('tells the vote from its beginning to its end', () => {
    const composed = minutes({ discussion: 'Nhân dân thống nhất' });
    expect(composed.title).toBe('Biên bản biểu quyết của thôn 1 về làm đường thôn');
    expect(composed.blocks[0]).toMatchObject({ number: 'Số: 07/BB' });
    const texts = bodyOf(composed);
    expect(texts).toContain('Nhân dân thống nhất.');
    expect(texts.at(-1)).toBe(
      'Biên bản được lập xong hồi 21 giờ 00 phút, ngày 08 tháng 3 năm 2026./.',
    );
    expect(codesOf(composed)).toEqual([]);
  });

  it('is signed by who took the minutes and who chaired, or by those given', () => {
    expect(minutes().blocks.at(-1)).toEqual({
      kind: 'signatures',
      signers: [{ post: 'Thư ký' }, { post: 'Chủ trì', name: 'Nguyễn Văn A' }],
    });
    expect(JSON.stringify(minutes({ draftMark: 'DỰ THẢO' }))).not.toContain('Nguyễn Văn A');
    const own = minutes({ signers: [{ post: 'Trưởng thôn' }], recipients: ['Xã'] });
    expect(own.blocks.slice(-2)).toMatchObject([
      { signers: [{ post: 'Trưởng thôn' }] },
      { recipients: { items: ['- Xã.'] } },
    ]);
  });

  it('names its unit once', () => {
    const decision = { ...decisionOf(), title: 'làm đường Thôn 1' };
    expect(minutes({ decision }).title).toBe('Biên bản biểu quyết về làm đường Thôn 1');
  });

  it('leaves what else the caller keeps with a signer to him', () => {
    const signer = { post: 'Trưởng thôn', kept: ['a'] };
    expect(JSON.stringify(minutes({ signers: [signer] }))).not.toContain('kept');
    expect(Object.isFrozen(signer.kept)).toBe(false);
  });

  it('prints nobody who is named, and is refused', () => {
    const decision = { ...decisionOf(), title: 'đất của ông Lê Văn Cường' };
    const given = { decision, venue: 'nhà bà Trần Thị Bình' };
    expect(errorOf(() => minutes(given)).code).toBe('ERRORS_OPEN');
    const draft = JSON.stringify(minutes({ ...given, draftMark: 'DỰ THẢO' }).blocks);
    expect(draft).not.toMatch(/Cường|Bình/u);
  });

  it.each([{ decision: 7 }, { votingRules: 7 }, { closesAt: '25:00' }, { discussion: 7 }])(
    'refuses %j',
    (more) => {
      expect(errorOf(() => minutes(Object(more))).code).toBe('INVALID_ARGUMENT');
    },
  );
});
