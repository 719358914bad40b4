import { en, type ReportDocument } from 'danvan';
import { composeProgramme, type ProgrammeOptions } from 'danvan/report';
import { partyLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { framed } from '../../../support/coordination-facts.js';
import { instrument } from '../../../support/coordination-records.js';

const four = (change: Partial<ProgrammeOptions> = {}) =>
  composeProgramme({ ...framed, instrument: instrument('ct-2021-2025'), ...change });
const blockOf = <Kind extends string>({ blocks }: ReportDocument, kind: Kind) =>
  blocks.find((block) => block.kind === kind);
const postsOf = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'signatures' ? block.signers.map(({ post }) => post) : [],
  );

describe('composeProgramme', () => {
  it('stands in the names of all parties, with one number in the register of the lead', () => {
    const report = four({ number: 1 });
    expect(blockOf(report, 'letterhead')).toMatchObject({
      issuer: expect.stringMatching(/^Ủy ban nhân dân.*\u00A0–\nBan Dân vận/),
      number: 'Số: 01/CTr-UBND-BDVTU-UBMTTQ-BCHQS',
      placeAndDate: 'Mẫu, ngày 15 tháng 3 năm 2021',
    });
    expect(blockOf(report, 'letterhead')).not.toHaveProperty('superior');
    const regulation = composeProgramme({
      ...framed,
      instrument: instrument('qc-2021'),
      layout: partyLayout,
      number: 1,
    });
    expect(blockOf(regulation, 'letterhead')).toMatchObject({ number: 'Số 01-QCPH/BDVHU-UBND' });
  });

  it('parts the title into kind and subject', () => {
    const [programme, plan] = [
      four(),
      composeProgramme({ ...framed, instrument: instrument('kh-2024') }),
    ];
    expect([blockOf(programme, 'title'), blockOf(plan, 'title')]).toMatchObject([
      { documentKind: 'Chương trình phối hợp', subject: 'về công tác dân vận giai đoạn 2021-2025' },
      { documentKind: 'Kế hoạch', subject: 'thực hiện Chương trình phối hợp năm 2024' },
    ]);
    const title = { vi: 'Dân vận năm 2021' };
    const other = four({ instrument: { ...instrument('ct-2021-2025'), title } });
    expect(blockOf(other, 'title')).toMatchObject({
      documentKind: 'Chương trình phối hợp',
      subject: 'dân vận năm 2021',
    });
  });

  it('names the parties in one sentence, with the heir of one that has ended by its day', () => {
    const openingOf = (change: Partial<ProgrammeOptions> = {}) =>
      four(change)
        .blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
        .find((text) => text.includes('thống nhất'));
    expect(openingOf()).toBe(
      'Ủy ban nhân dân tỉnh Mẫu, Ban Dân vận Tỉnh ủy Mẫu, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu ' +
        'và Bộ Chỉ huy quân sự tỉnh Mẫu thống nhất ban hành Chương trình phối hợp về công tác dân ' +
        'vận giai đoạn 2021-2025 với những nội dung sau:',
    );
    expect(openingOf({ date: '2025-03-03' })).toContain(
      'Ban Dân vận Tỉnh ủy Mẫu (từ ngày 03/02/2025 là Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu), Ủy ban',
    );
  });

  it('has a place to sign for each party, the lead on the right unless told otherwise', () => {
    const [lead, second, third, fourth] = ['Phó Chủ tịch', 'Trưởng Ban', 'Chủ tịch', 'Chính ủy'];
    expect(postsOf(four())).toEqual([second, lead, fourth, third]);
    expect(postsOf(four({ leadSigns: 'left' }))).toEqual([lead, second, third, fourth]);
    expect(postsOf(four({ signers: [{ post: 'Một' }] }))).toEqual(['Một']);
  });

  it('leaves what else the caller keeps with a signer to him', () => {
    const signer = { post: 'Một', kept: ['a'] };
    expect(JSON.stringify(four({ signers: [signer] }))).not.toContain('kept');
    expect(Object.isFrozen(signer.kept)).toBe(false);
  });

  it('has a place to sign for each of one to thirteen parties', () => {
    const { parties } = instrument('ct-2021-2025');
    const [first] = parties;
    if (first === undefined) throw new Error('there is no party');
    for (let count = 1; count <= 13; count += 1) {
      const many = Array.from({ length: count }, () => first);
      const report = four({ instrument: { ...instrument('ct-2021-2025'), parties: many } });
      expect(postsOf(report)).toHaveLength(count);
    }
  });

  it('leaves number, day and names of a draft blank', () => {
    const text = JSON.stringify(four({ number: 7, draftMark: 'DỰ THẢO' }).blocks);
    expect(text).not.toContain('Người ký mẫu');
    expect(text).not.toContain('07/CTr');
    expect(JSON.stringify(four().blocks)).toContain('Người ký mẫu');
  });

  it('closes with the mark of the layout and loses no passage of the instrument', () => {
    const text = JSON.stringify(four().blocks);
    const { objectives, methods, principles, parties } = instrument('ct-2021-2025');
    const said = parties.flatMap(({ responsibilities }) => responsibilities);
    for (const each of [...objectives, ...methods, ...principles, ...said])
      expect(text).toContain(each);
    expect(text).toContain('sửa đổi, bổ sung./.');
  });

  it('speaks English, and needs parties or an issuer', () => {
    expect(blockOf(four({ locale: en }), 'paragraph')).toMatchObject({
      text: expect.stringContaining('Pursuant to'),
    });
    const alone = { ...instrument('kh-2024'), parties: [] };
    expect(() => composeProgramme({ ...framed, instrument: alone })).toThrow(/issues it/);
    expect(composeProgramme({ ...framed, instrument: alone, issuer: 'ubnd' }).issuer).toContain(
      'Ủy ban',
    );
  });
});
