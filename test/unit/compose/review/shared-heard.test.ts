import type { ObservationInput } from 'danvan';
import { en } from 'danvan/locale/en';
import { describe, expect, it } from 'vitest';
import { ownHeard, sections, sharedHeard } from '#inside/compose';
import { contextOf, figuresOf } from '../../../support/review.js';

const paragraphs = (
  sentences: readonly (readonly string[])[],
  observations: readonly ObservationInput[],
  options: Parameters<typeof contextOf>[1] = {},
): readonly string[] => {
  const outline = {
    documentKind: 'Báo cáo',
    documentSymbol: 'BC',
    subject: '',
    sections: sentences.map((each, at) => ({
      id: `s${at}`,
      level: 1 as const,
      heading: 'x',
      sentences: each,
    })),
  };
  const { blocks } = sections(contextOf(observations, { outline, ...options }));
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
};

const two = [
  ...figuresOf('sessions', [10, 20]),
  ...figuresOf('attendances', [100, 50]),
  ...figuresOf('received', [7, 8]),
];
const ofTwo = [
  ['Tổ chức {x.sessions} cuộc.'],
  ['Có {x.attendances} lượt.'],
  ['Nhận {x.received} vụ.'],
];

describe('who was heard of the figures of a report', () => {
  it('is said once, before its sections, where three of them would say the same', () => {
    expect(paragraphs(ofTwo, two)).toEqual([
      'Báo cáo tổng hợp số liệu của 2/3 xã, phường.',
      'Tổ chức 30 cuộc.',
      'Có 150 lượt.',
      'Nhận 15 vụ.',
    ]);
    expect(paragraphs(ofTwo.slice(0, 2), two)).toEqual([
      'Tổ chức 30 cuộc (số liệu của 2/3 xã, phường).',
      'Có 150 lượt (số liệu của 2/3 xã, phường).',
    ]);
  });

  it('is said beside figures of which more or fewer were heard, were it all', () => {
    const others = [...figuresOf('cash', [5, 6, 7]), ...figuresOf('teams', [4])];
    const asked = [...ofTwo, ['Vận động {x.cash}.'], ['Có {x.teams} tổ.']];
    expect(paragraphs(asked, [...two, ...others])).toEqual([
      'Báo cáo tổng hợp số liệu của 2/3 xã, phường, trừ số liệu có ghi chú riêng.',
      'Tổ chức 30 cuộc.',
      'Có 150 lượt.',
      'Nhận 15 vụ.',
      'Vận động 18 đồng (số liệu của 3/3 xã, phường).',
      'Có 04 tổ (số liệu của 1/3 xã, phường).',
    ]);
  });

  it('is said of a whole section in a sentence, and of a part of one where it stands', () => {
    const others = [...figuresOf('cash', [5]), ...figuresOf('teams', [4])];
    const whole = [...ofTwo, ['Vận động {x.cash}.', 'Có {x.teams} tổ.']];
    expect(paragraphs(whole, [...two, ...others]).at(-1)).toBe(
      'Vận động 5 đồng. Có 04 tổ. Các số liệu tại mục này là số liệu của 1/3 xã, phường.',
    );
    const part = [...ofTwo, ['Vận động {x.cash}.', 'Bình quân {x.attendances} lượt.']];
    expect(paragraphs(part, [...two, ...others]).at(-1)).toBe(
      'Vận động 5 đồng (số liệu của 1/3 xã, phường). Bình quân 150 lượt.',
    );
  });

  it('is said of none where one has a figure of nobody below, and of those in which it is no count', () => {
    const told = { text: 'x', template: '{x}', leftOut: [], remark: null };
    const counted = { ...told, heard: 'a', whole: 'b', isCount: true };
    const alone = { ...told, heard: null, whole: null, isCount: false };
    const all = [[counted], [counted], [counted]];
    expect(sharedHeard(all)).toBe('a');
    expect(sharedHeard([...all, [{ ...alone, template: 'x' }]])).toBe('a');
    expect(sharedHeard([...all, [alone]])).toBeNull();
    expect(sharedHeard(all.map(() => [{ ...counted, isCount: false }]))).toBeNull();
  });

  it('has words in English', () => {
    expect(paragraphs(ofTwo, two, { locale: en })[0]).toMatch(/^This report is made of figures of/);
  });

  it('is told of a sentence only where it differs', () => {
    const told = { heard: 'a', whole: 'b' };
    expect(ownHeard(told, 'a')).toBeNull();
    expect(ownHeard(told, null)).toBe('a');
    expect(ownHeard({ heard: null, whole: 'b' }, 'a')).toBe('b');
  });
});
