import { describe, expect, it } from 'vitest';
import { isJoint, recipientLines, signerLines } from '#inside/report';
import { layout, placesOf } from './support.js';

const { signature } = layout;
const kind = 'signatures';
const two = [{ authority: 'T/M BAN', post: 'Trưởng Ban', name: 'Một' }, { post: 'Chủ tịch' }];

describe('isJoint', () => {
  it('is so where several sign and nobody receives', () => {
    expect(isJoint({ kind, signers: two })).toBe(true);
    expect(isJoint({ kind, signers: two.slice(1) })).toBe(false);
    expect(isJoint({ kind, signers: two, recipients: { label: '', items: [] } })).toBe(false);
  });
});

describe('recipientLines', () => {
  it('has the label, where there is one, above the items', () => {
    const recipients = { label: 'Nơi nhận:', items: ['- Lưu.'] };
    expect(placesOf(recipientLines({ kind, signers: [], recipients }, signature))).toEqual([
      ['Nơi nhận:', 'recipients.label'],
      ['- Lưu.', 'recipients.items.0'],
    ]);
    const bare = { ...recipients, label: '' };
    expect(recipientLines({ kind, signers: [], recipients: bare }, signature)).toHaveLength(1);
    expect(recipientLines({ kind, signers: [] }, signature)).toEqual([]);
  });
});

describe('signerLines', () => {
  it('sets authorities, posts and names level, with room above the names', () => {
    expect(signerLines(two, signature)).toEqual([
      { field: 'authority', texts: ['T/M BAN', ''], style: signature.authority, blankLines: 0 },
      { field: 'post', texts: ['Trưởng Ban', 'Chủ tịch'], style: signature.post, blankLines: 0 },
      {
        field: 'name',
        texts: ['Một', ''],
        style: signature.name,
        blankLines: signature.blankLines,
      },
    ]);
  });

  it('has no line for authorities where nobody has one', () => {
    const fieldsOf = (authority?: string) =>
      signerLines([{ authority, post: 'Chủ tịch' }], signature).map(({ field }) => field);
    expect(fieldsOf()).toEqual(['post', 'name']);
    expect(fieldsOf('')).toEqual(['post', 'name']);
  });
});
