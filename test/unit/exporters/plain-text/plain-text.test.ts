import type { Block, TableBlock } from 'danvan/report';
import { plainText } from 'danvan/plain-text';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#inside/exporters/plain-text';
import { context, documentOf, layout, linesOf, textOf, write } from './support.js';

const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' });

describe('plainText', () => {
  it('says what it is', async () => {
    const file = await write(sampleReport);
    expect(plainText().name).toBe('plain-text');
    expect(file.mediaType).toBe('text/plain; charset=utf-8');
    expect(file.extension).toBe('txt');
    expect(file.findings).toEqual([]);
  });

  it('writes the sample report as people can read it', async () => {
    expect(textOf(await write({ ...sampleReport, annexes: [] }, { width: 84 })))
      .toMatchInlineSnapshot(`
      "                             DỰ THẢO – SỐ LIỆU MINH HỌA

                     Tỉnh Mẫu                                 TIÊU NGỮ MẪU
                   CƠ QUAN MẪU                                Dòng thứ hai
                      ──────                                  ────────────
                 Số:     /BC-CQM                  Tỉnh Mẫu, ngày     tháng 7 năm 2026

                                            BÁO CÁO
                            kết quả thử nghiệm 6 tháng đầu năm 2026
                                           ──────────

                                         Phần thứ nhất
                                        TÌNH HÌNH CHUNG

      I. Kết quả thực hiện

      1. Hòa giải ở cơ sở

      Trong kỳ tiếp nhận 4.325 vụ việc, đã hòa giải thành 3.240 vụ; gần 58,5 tỷ đồng đã
      được vận động.

                               Số liệu trong báo cáo này là bịa.

      - Nội dung thứ nhất;
      - Nội dung thứ hai.

      1. Việc cần làm ngay;
      2. Việc cần làm sau.

                                      Bảng mẫu theo đơn vị
                                                                  Đơn vị tính: vụ; tỷ đồng
      ┌─────┬─────────────────┬────────────────────────────┬───────────────┬─────────────┐
      │ STT │     Đơn vị      │      Hòa giải ở cơ sở      │ Vận động được │   Ghi chú   │
      │     │                 ├───────────┬────────────────┤               │             │
      │     │                 │ Tiếp nhận │ Hòa giải thành │               │             │
      │     │                 │           ├───────┬────────┤               │             │
      │     │                 │           │ Số vụ │ Tỷ lệ  │               │             │
      ├─────┼─────────────────┼───────────┼───────┼────────┼───────────────┼─────────────┤
      │  A  │        B        │     1     │   2   │ 3=2/1  │       4       │             │
      ├─────┼─────────────────┼───────────┼───────┼────────┼───────────────┼─────────────┤
      │  1  │ Xã Mẫu Một      │     4.325 │ 3.240 │  74,9% │      gần 58,5 │ Số liệu bịa │
      │  2  │ Phường Mẫu Hai  │         … │     – │      x │           (*) │             │
      ├─────┼─────────────────┼───────────┼───────┼────────┼───────────────┼─────────────┤
      │     │ Tổng cộng (1/2) │     4.325 │ 3.240 │        │         -1,25 │             │
      └─────┴─────────────────┴───────────┴───────┴────────┴───────────────┴─────────────┘

      Ký hiệu:
        “…” chưa có số liệu
        “x” không thuộc diện báo cáo

      Nơi nhận:                                               TM. CƠ QUAN MẪU
      - Cơ quan cấp trên;                                        CHỦ TỊCH
      - Lưu: VT.





                                   DỰ THẢO – SỐ LIỆU MINH HỌA
      "
    `);
  });

  it.each([40, 60, 100, 250])('fills no line of %d letters over', async (width) => {
    const lines = textOf(await write(sampleReport, { width })).split('\n');
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
  });

  it('leaves no space at the end of a line and ends with a line end', async () => {
    const text = textOf(await write(sampleReport));
    expect(text).not.toMatch(/ \n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('writes line feeds without a byte order mark, unless asked otherwise', async () => {
    const lf = textOf(await write(sampleReport));
    expect(lf).not.toContain('\r');
    const { bytes } = await write(sampleReport, { lineEnding: 'crlf', byteOrderMark: true });
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf({ ...(await write(sampleReport)), bytes })).toBe(lf.replaceAll('\n', '\r\n'));
  });

  it.each([39, 1001, 80.5, Number.NaN])('refuses a width of %d', (width) => {
    expect(() => plainText({ width })).toThrow(invalid);
  });

  it('refuses an unknown line ending', () => {
    expect(() => plainText(JSON.parse('{"lineEnding": "cr"}'))).toThrow(invalid);
  });

  it('prints the draft mark at the top and the bottom of each part', async () => {
    const text = textOf(await write(sampleReport));
    expect(text.split('DỰ THẢO – SỐ LIỆU MINH HỌA')).toHaveLength(5);
    const [main = '', annex = ''] = text.split(/\n═+\n\n/);
    for (const part of [main, annex]) {
      const lines = part.trim().split('\n');
      expect(lines[0]?.trim()).toBe(sampleReport.draftMark);
      expect(lines.at(-1)?.trim()).toBe(sampleReport.draftMark);
    }
  });

  it('writes nothing for a report of nothing', async () => {
    expect((await write(documentOf())).bytes).toEqual(new Uint8Array());
  });

  it('tells its progress part by part', async () => {
    const shares: number[] = [];
    const onProgress = (share: number): void => void shares.push(share);
    await plainText().render(sampleReport, { ...context, onProgress });
    expect(shares).toEqual([0, 0.5]);
  });

  it('names the characters that it takes out', async () => {
    const { findings } = await write(documentOf({ kind: 'paragraph', text: 'a\u001b[31mb' }));
    expect(findings).toMatchObject([
      { code: 'export/characters-removed', path: ['blocks', 0, 'text'] },
    ]);
  });
});

describe('the blocks of plainText', () => {
  it.each<[string, Block, readonly string[]]>([
    [
      'wraps a heading under its first word',
      {
        kind: 'heading',
        level: 1,
        number: 'I.',
        text: 'Kết quả thực hiện nhiệm vụ trọng tâm năm 2026',
      },
      ['I. Kết quả thực hiện nhiệm vụ trọng tâm', '   năm 2026'],
    ],
    [
      'wraps the items of a list under their first word',
      { kind: 'list', ordered: true, items: ['Tiếp tục tuyên truyền sâu rộng trong nhân dân.'] },
      ['1. Tiếp tục tuyên truyền sâu rộng trong', '   nhân dân.'],
    ],
    [
      'puts a paragraph on the right',
      { kind: 'paragraph', text: 'Ngày 01', align: 'right' },
      [`${' '.repeat(33)}Ngày 01`],
    ],
    [
      'adds no second colon to a note',
      { kind: 'note', label: 'Ghi chú:', lines: ['một', 'hai'] },
      ['Ghi chú:', '  một', '  hai'],
    ],
    ['writes a note without label', { kind: 'note', label: '', lines: ['một'] }, ['  một']],
    [
      'sets the signer on the right where nobody receives it',
      { kind: 'signatures', signers: [{ post: 'Chủ tịch', name: 'Mẫu' }] },
      [`${' '.repeat(26)}CHỦ TỊCH`, '', '', '', '', `${' '.repeat(29)}Mẫu`],
    ],
    [
      'sets an issuer that stands alone',
      {
        kind: 'letterhead',
        issuer: 'Cơ quan',
        number: 'Số: 1',
        motto: [],
        placeAndDate: 'Nơi Mẫu',
      },
      ['     CƠ QUAN', '       ────', `      Số: 1${' '.repeat(15)}Nơi Mẫu`],
    ],
  ])('%s', async (_, block, lines) => {
    expect(await linesOf([block], { width: 40 })).toEqual(lines);
  });

  it('follows the signs of the layout', async () => {
    const separator = { kind: 'text', text: '*', style: { size: 14 } } as const;
    const party = {
      ...documentOf(
        {
          kind: 'letterhead',
          issuer: 'Ban',
          number: 'Số 1',
          motto: ['ĐẢNG'],
          placeAndDate: 'Ngày',
        },
        { kind: 'title', documentKind: 'Báo cáo', subject: 'sơ kết' },
        { kind: 'list', ordered: false, items: ['một'] },
      ),
      layout: {
        ...layout,
        letterhead: { ...layout.letterhead, separator },
        title: { ...layout.title, separator: { ...separator, text: '-----' } },
        body: { ...layout.body, bullet: '+ ' },
      },
    };
    const lines = textOf(await write(party, { width: 40 })).split('\n');
    expect(lines.map((line) => line.trim())).toEqual(
      expect.arrayContaining(['BÁO CÁO', 'sơ kết', '-----', '+ một']),
    );
    expect(lines[1]).toMatch(/^ +\* +─/);
  });
});

describe('the tables of plainText', () => {
  const columns: TableBlock['columns'] = [
    { key: 'unit', title: 'Đơn vị', width: 1, align: 'left' },
    { key: 'count', title: 'Số vụ', width: 1, align: 'left' },
  ];
  const table = (unit: string, amount: number): TableBlock => ({
    kind: 'table',
    columns,
    labels: ['unit'],
    rows: ['data', 'data'].map(() => ({
      role: 'data',
      cells: { unit: { kind: 'text', text: unit }, count: { kind: 'number', amount, decimals: 0 } },
    })),
  });

  it('put numbers on the right and draw no lines between short rows', async () => {
    expect(await linesOf([table('Xã Mẫu', 7)])).toEqual([
      '┌────────┬───────┐',
      '│ Đơn vị │ Số vụ │',
      '├────────┼───────┤',
      '│ Xã Mẫu │     7 │',
      '│ Xã Mẫu │     7 │',
      '└────────┴───────┘',
    ]);
  });

  it('draw lines between rows where one takes two lines', async () => {
    const lines = await linesOf([table('Một tên rất dài không vừa một dòng nào cả', 7)], {
      width: 40,
    });
    expect(lines.filter((line) => line.startsWith('├'))).toHaveLength(2);
  });

  it('do not break a number to make room for words', async () => {
    const lines = await linesOf([table('dài '.repeat(50), 1_234_567_890_123)], { width: 40 });
    expect(lines.join('\n')).not.toContain('1.234.567.890.123');
    const wider = await linesOf([table('dài '.repeat(50), 1_234_567_890_123)], { width: 60 });
    expect(wider.join('\n')).toContain('1.234.567.890.123');
  });

  it('are printed in parts where they are too wide, with a finding', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const wide: TableBlock = {
      kind: 'table',
      labels: ['unit'],
      columns: [
        { key: 'unit', title: 'Đơn vị', width: 1, align: 'left' },
        {
          title: 'Nhóm',
          columns: many.map((key) => ({ key, title: 'Tiếp nhận', width: 1, align: 'right' })),
        },
      ],
      rows: [
        {
          role: 'data',
          cells: Object.fromEntries(many.map((key) => [key, { kind: 'text', text: key }])),
        },
      ],
    };
    const { findings, ...file } = await write(documentOf(wide), { width: 60 });
    const text = textOf({ findings, ...file });
    expect(findings).toMatchObject([
      { code: 'export/table-split', path: ['blocks', 0], params: { parts: 2, columns: 13 } },
    ]);
    expect(text.match(/Đơn vị/g)).toHaveLength(2);
    expect(text.match(/Nhóm/g)).toHaveLength(2);
    for (const key of many) expect(text).toContain(` ${key} `);
  });
});
