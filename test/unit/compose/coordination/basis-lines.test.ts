import { partyLayout, stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { basisLines } from '#inside/compose';
import { sampleLayout } from '#inside/exporters/testing';
import { context } from '../../../support/coordination-facts.js';
import { instrument } from '../../../support/coordination-records.js';

const textsOf = (layout: typeof sampleLayout) =>
  basisLines(instrument('ct-2021-2025'), context, layout).map(({ text }) => text);

describe('basisLines', () => {
  it('writes one line for each, cites documents, and leaves other openings', () => {
    const [, cited, own] = textsOf(sampleLayout);
    expect(cited).toBe('Căn cứ Công văn số 490-CV/BDVTW về việc báo cáo và xin chủ trương;');
    expect(own).toBe('Theo chỉ đạo của Thường trực Tỉnh ủy.');
  });

  it('follows the layout: dashes and upright in Party documents, italic in those of the State', () => {
    const [party = sampleLayout] = partyLayout;
    const [state = sampleLayout] = stateLayout;
    expect(textsOf(party)[0]).toMatch(/^- Căn cứ Quyết định số 23-QĐ\/TW .*;$/);
    const italics = (layout: typeof sampleLayout) =>
      basisLines(instrument('qc-2021'), context, layout).map(({ italic }) => italic);
    expect([italics(party), italics(state)]).toEqual([[undefined], [true]]);
  });

  it('names the programme that a plan carries out; nothing where there is no basis', () => {
    const plan = instrument('kh-2024');
    expect(basisLines(plan, context, sampleLayout).map(({ text }) => text)).toEqual([
      'Thực hiện Chương trình phối hợp về công tác dân vận giai đoạn 2021-2025.',
    ]);
    const { parent: _parent, ...alone } = plan;
    expect(basisLines(alone, context, sampleLayout)).toEqual([]);
  });
});
