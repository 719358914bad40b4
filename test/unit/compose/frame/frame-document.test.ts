import type { Block } from 'danvan/report';
import { partyLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { frameDocument } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

const signers = [{ post: 'Trưởng Ban', name: 'Nguyễn Văn A' }];
const recipients = ['Tỉnh ủy', 'Lưu'];
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

describe('frameDocument', () => {
  it('puts contents between letterhead, title and signatures', () => {
    const frame = contextOf([], { signers, recipients, date: '2020-07-07' });
    const contents = { subject: 'kết quả', blocks: [paragraph('Đã xong.')] };
    const report = frameDocument(frame, contents);
    expect(report.title).toBe('Báo cáo kết quả');
    expect(report.annexes).toEqual([]);
    expect(report.blocks.map(({ kind }) => kind)).toEqual([
      'letterhead',
      'title',
      'paragraph',
      'signatures',
    ]);
    expect(report.blocks.at(-1)).toEqual({
      kind: 'signatures',
      recipients: { label: 'Nơi nhận:', items: ['- Tỉnh ủy,', '- Lưu.'] },
      signers,
    });
  });

  it('leaves out names in a draft, and the foot where nobody signs', () => {
    const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';
    const draft = frameDocument(contextOf([], { signers, draftMark }), {
      subject: '',
      blocks: [],
    });
    expect(draft).toMatchObject({ draftMark, title: 'Báo cáo' });
    expect(draft.blocks.at(-1)).toEqual({ kind: 'signatures', signers: [{ post: 'Trưởng Ban' }] });
    const bare = frameDocument(contextOf([]), { subject: '', blocks: [] });
    expect(bare.blocks.map(({ kind }) => kind)).toEqual(['letterhead', 'title']);
  });

  it('closes the last paragraph with the sign of the layout', () => {
    const [party] = partyLayout;
    if (party === undefined) throw new Error('no layout');
    const layout = { ...party, body: { ...party.body, endMark: './.' } };
    const blocks = [paragraph('Một.'), paragraph('Hai.')];
    const report = frameDocument(contextOf([], { layout }), { subject: '', blocks });
    expect(report.blocks.slice(2)).toEqual([paragraph('Một.'), paragraph('Hai./.')]);
  });

  it('has no closing sign before a table, which the words only open', () => {
    const [party] = partyLayout;
    if (party === undefined) throw new Error('no layout');
    const layout = { ...party, body: { ...party.body, endMark: './.' } };
    const table: Block = { kind: 'table', labels: [], columns: [], rows: [] };
    const note: Block = { kind: 'note', label: '', lines: ['Ký hiệu: “…” chưa có số liệu'] };
    const opening = [paragraph('Gồm:'), table, note];
    const open = frameDocument(contextOf([], { layout }), { subject: '', blocks: opening });
    expect(open.blocks.slice(2)).toEqual(opening);
    const blocks = [table, paragraph('Hết.'), note];
    const closed = frameDocument(contextOf([], { layout }), { subject: '', blocks });
    expect(closed.blocks.slice(2)).toEqual([table, paragraph('Hết./.'), note]);
  });

  it('has no title in a letter, whose head says what it is about', () => {
    const frame = { ...contextOf([], {}), documentKind: 'Công văn', isLetter: true };
    const report = frameDocument(frame, { subject: 'đôn đốc', blocks: [] });
    expect(report.title).toBe('Công văn đôn đốc');
    expect(report.blocks).toMatchObject([{ kind: 'letterhead', subject: 'Về việc đôn đốc' }]);
  });
});
