import { describe, expect, it } from 'vitest';
import type { LetterheadBlock } from 'danvan/report';
import { sampleDocument } from '../../../../support/sample-document.js';
import { ruleLengths } from '#inside/exporters/excel';

const { layout } = sampleDocument;
const rule = { kind: 'rule', share: 0.5 } as const;
const ruled = {
  ...layout,
  letterhead: { ...layout.letterhead, separator: rule },
  title: { ...layout.title, separator: rule },
};
const head = (issuer: string): LetterheadBlock => ({
  kind: 'letterhead',
  issuer,
  number: '',
  motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  placeAndDate: '',
});
const title = { kind: 'title', documentKind: 'Báo cáo', subject: 'về công tác dân vận' } as const;

describe('ruleLengths', () => {
  it('makes none where a sign stands instead', () => {
    expect(ruleLengths(layout, 468).issuer(head('Ban Dân vận'))).toBe(0);
    expect(ruleLengths(layout, 468).title(title)).toBe(0);
  });

  it('makes a rule a share of its text', () => {
    const { issuer, title: under } = ruleLengths(ruled, 468);
    const twice = issuer(head('Ban Dân vận Ban Dân vận'));
    expect(issuer(head('Ban Dân vận'))).toBeGreaterThan(20);
    expect(twice).toBeGreaterThan(1.9 * issuer(head('Ban Dân vận')));
    expect(under(title)).toBeGreaterThan(20);
  });

  it('is a share of the last line that is printed, not of all that the issuers are called', () => {
    const { issuer } = ruleLengths(ruled, 468);
    const joint = 'Ủy ban nhân dân huyện Bố Trạch –\nBan Dân vận Huyện ủy Bố Trạch tỉnh Quảng Bình';
    const last = issuer(head('Bố Trạch tỉnh Quảng Bình'));
    expect(issuer(head(joint))).toBeLessThanOrEqual(last);
    expect(issuer(head(joint))).toBeGreaterThan(0);
  });

  it('is a share of the whole name where it gets room for one line', () => {
    const { issuer } = ruleLengths(ruled, 468);
    // A letter wider than its half, where it would be broken in two.
    const whole = issuer(head('Ban Tuyên giáo và Dân vận'));
    expect(whole).toBeGreaterThan(issuer(head('Ban Tuyên giáo')) + 30);
  });

  it('stays in its half, however long the text', () => {
    const { issuer, motto } = ruleLengths(ruled, 400);
    expect(issuer(head('Ban '.repeat(300)))).toBeLessThanOrEqual(100);
    expect(motto({ ...head(''), motto: ['Ban '.repeat(300)] })).toBeLessThanOrEqual(200);
  });
});
