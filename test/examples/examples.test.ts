import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromRoot, readText, repositoryFiles, root } from '../support/repository.js';

const demo = 'examples/demo.ts';
const programs = repositoryFiles('examples').filter((path) => /^examples\/[^/]+\.ts$/.test(path));

const printed = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => ['xlsx', 'pdf', 'txt'].map((extension) => `out/${name}.${extension}`));

const year = printed('xa-mau-an-2026-bao-cao', 'xa-mau-an-2026-ho-so', 'tinh-mau-2026-dan-chu');
const boTrach = printed('bo-trach-2021', 'bo-trach-2020-tong-ket');
const dakDoa = printed('dak-doa-2022-bao-cao', 'dak-doa-2022-mo-hinh');
const dakNong = printed('dak-nong-2024-tong-ket');
const hoaBinh = printed(
  'hoa-binh-2019-quy-che',
  'hoa-binh-2019-ke-hoach',
  'hoa-binh-2019-tinh-hinh',
);

const short = printed(
  'gui-bieu-mau',
  'gui-so-lieu',
  'don-doc',
  'tra-lai',
  'giay-moi',
  'ke-hoach',
  'ket-luan',
  'bao-cao-nhanh',
  'bao-cao-tuan',
  'tinh-hinh',
  'to-trinh',
  'gui-kien-nghi',
  'theo-doi-kien-nghi',
  'bien-ban',
  'mttq-gui-kien-nghi',
).map((path) => path.replace('out/', 'out/tinh-mau-'));

const collected = [
  ...printed('tinh-mau-gui-bieu', 'tinh-mau-don-doc-bieu', 'tinh-mau-quy-3'),
  'out/tinh-mau-phai-sua.xlsx',
];

/** Every program and the files it must have written. */
const promises: Readonly<Record<string, readonly string[]>> = {
  'examples/bo-trach-2021.ts': boTrach,
  'examples/collect.ts': collected,
  'examples/commune-forms.ts': printed('xa-mau-1-2026-q1-bieu', 'tinh-mau-2026-bieu'),
  'examples/commune-year.ts': year,
  'examples/dak-doa-2022.ts': dakDoa,
  'examples/dak-nong-2024.ts': dakNong,
  [demo]: printed('tay-ninh-2020-h1', 'tinh-mau-2026-q3', 'tinh-mau-2026'),
  'examples/fill-template.ts': ['out/tinh-mau-theo-mau.zip', 'out/tinh-mau-tra-lai.xlsx'],
  'examples/five-places.ts': [],
  'examples/four-parties.ts': printed('bon-ben-2022-2026', 'bon-ben-2025-tien-do'),
  'examples/hoa-binh-2019.ts': hoaBinh,
  'examples/postgres.ts': ['out/tinh-mau-2026-csdl.xlsx', 'out/nuoc-mau-2026-csdl.xlsx'],
  'examples/server.ts': ['out/may-chu-2026-Q3.pdf', 'out/may-chu-2026-Q3.xlsx'],
  'examples/short-documents.ts': short,
  'examples/workers.ts': [],
};

const saysOfYear = [
  'đã đọc 90 hồ sơ thuộc 22 danh mục',
  'note: Nội dung công khai, dòng 4, từ ngày (from): nội dung “đất” (land) công khai ngày 12/5/2026; theo thời hạn chưa được xác nhận là ngày 20/4/2026 (Luật 10/2022/QH15, Điều 11 đến Điều 14) thì chậm 22 ngày; hãy đối chiếu với quy định.',
  'Số hộ gia đình tán thành: 778 (1/12 xã)',
  'vì sao: Số liệu năm 2026 của tỉnh Mẫu về “Số vụ, việc hòa giải tiếp nhận” là 54 vụ, việc, cộng từ báo cáo của 2/12 xã, phường.',
];

/** What programs must have said, each in one line. */
const says: Readonly<Record<string, readonly string[]>> = {
  'examples/bo-trach-2021.ts': [
    'nội dung của ctph-bo-trach-2021: A, B, C, D, E, F',
    'các bên: Ủy ban nhân dân huyện Bố Trạch; Ban Dân vận Huyện ủy Bố Trạch',
  ],
  'examples/collect.ts': [
    '[####################] 34/34',
    'accepted: 30 tệp',
    'Mẫu 9 (dán đè tổng số): accepted-with-findings',
    'xa-mau-27: wrong-period',
    'xa-mau-30: unreadable',
    'xa-mau-33: wrong-form',
    'chưa gửi: 0',
    'cột 1: 282 (31/34 xã)',
    'cột 2: 49.685 (31/34 xã)',
    'wrote out/tinh-mau-phai-sua.xlsx (4 nội dung)',
  ],
  'examples/commune-forms.ts': [
    'biểu quý I của xã Mẫu 1: 6 biểu, 0 phát hiện',
    'biểu bốn quý của 12 xã: 288 biểu, 0 phát hiện',
    'tt-06-2025-ttcp-02-xld, cột 1: 12480',
  ],
  'examples/commune-year.ts': saysOfYear,
  'examples/dak-doa-2022.ts': [
    'chuỗi văn bản: 400-QĐ/TU → 844-QĐ/HU',
    'quán triệt: 51/51 tổ chức cơ sở đảng',
    'mô hình đăng ký: 20 = 7 + 6 + 4 + 3',
    'error: Số ghi trong báo cáo ở mục “kinh tế” (economy) là 7, nhưng đếm theo danh sách được 6; hãy kiểm tra lại.',
  ],
  'examples/dak-nong-2024.ts': [
    '14 số liệu, 0 phát hiện',
    '14 số liệu, 2 phát hiện',
    'warning: Nguồn “Báo điện tử, 10/6/2024: 10 năm thực hiện Nghị quyết 25-NQ/TW”, tỉnh Đắk Nông, từ năm 2013 đến nay: “Số đơn Hội đồng nhân dân chuyển cơ quan có thẩm quyền” (9.230) lớn hơn “Số đơn Thường trực Hội đồng nhân dân tiếp nhận” (1.621), vượt 7.609; nếu có số từ kỳ trước chuyển sang thì hãy ghi rõ, nếu không thì hãy kiểm tra lại.',
  ],
  'examples/four-parties.ts': [
    'bên: Ban Dân vận Tỉnh ủy Mẫu → Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu: 3/4 (75%)',
    'quá hạn 380 ngày: Giám sát giải quyết kiến nghị năm 2024',
    'chuyển sang 2026: Kiểm tra thực hiện dân chủ năm 2025 (Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu)',
  ],
  'examples/fill-template.ts': [
    'đã ghi 100%',
    'trả lại: Trang tính “Biểu”, ô B5: số “8 cuộc” không lưu được dưới dạng số nên được ghi thành chữ.',
  ],
  'examples/hoa-binh-2019.ts': [
    'năm có tên: 2',
    'đến 2019-12-31: Thi đua thực hiện thắng lợi Năm dân vận khéo 2019',
  ],
  'examples/five-places.ts': [
    'Ban Dân vận Huyện ủy Bố Trạch, 08/4/2021',
    '  nay trả lời thay: Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng',
    '  địa bàn nay: tỉnh Tây Ninh → tỉnh Tây Ninh',
    '  địa bàn nay: huyện Hòa Bình → xã Hòa Bình; xã Vĩnh Mỹ; xã Vĩnh Hậu',
    'tổng số đơn, 2013–2023, quy đổi về tỉnh Lâm Đồng: 37.860',
    'Lưu ý: Số liệu quy đổi của tỉnh Lâm Đồng chỉ là một phần: chưa có số liệu của ' +
      'tỉnh Bình Thuận (trước sắp xếp), tỉnh Lâm Đồng (trước sắp xếp).',
  ],
  'examples/postgres.ts': [
    '  2026-Q3: 370 dòng',
    '  wrote out/tinh-mau-2026-csdl.xlsx, như khi tính trong bộ nhớ: đúng',
    '  2026-12: 16.190 dòng',
    '  wrote out/nuoc-mau-2026-csdl.xlsx, như khi tính trong bộ nhớ: đúng',
  ],
  'examples/short-documents.ts': [
    'don-doc: Công văn đôn đốc gửi báo cáo công tác dân vận tháng 8 năm 2026',
    'bien-ban: Biên bản biểu quyết về mức đóng góp làm đường bê tông thôn Một',
    'note: Kiến nghị, dòng 1, trạng thái (state): kiến nghị “k1” đã được trả lời nên không gửi lại.',
  ],
  'examples/workers.ts': [
    'phần 1/4: đã đọc 6.000 dòng',
    'phần 4/4: đã đọc 6.000 dòng',
    'đã gộp 4 phần: 25.632 dòng',
    'Số cuộc tuyên truyền, vận động: 166.704 (672/720 xã đủ 12 tháng)',
    'như khi tính một lần: đúng',
  ],
};

/** Programs that the demo runs, one after the other, each as it runs alone. */
const inDemo: readonly string[] = Array.from(
  readText('examples/demo.ts').matchAll(/^await import\('\.\/([\w-]+)\.js'\);$/gm),
  ([, name]) => `examples/${name}.ts`,
);

/** Programs that count a country count a smaller one here. */
const sizes = { MONTHS: '1', COUNTS: '5' } as const;

beforeAll(() => {
  if (!existsSync(fromRoot('dist/index.js'))) throw new Error('build first: npm run build');
});

describe('examples', () => {
  it('are all known here', () => {
    expect(programs).toEqual(Object.keys(promises));
  });

  it('are in the demo, most of them', () => {
    expect(programs).toEqual(expect.arrayContaining([...inDemo]));
    expect(inDemo).toHaveLength(7);
  });

  // What the demo runs is not run a second time.
  it.each(programs.filter((program) => !inDemo.includes(program)))(
    'run against the built package: %s',
    (program) => {
      const also = program === demo ? inDemo : [];
      const promised = [program, ...also].flatMap((each) => promises[each] ?? []);
      for (const file of promised) rmSync(fromRoot(file), { force: true });
      const tsx = fromRoot('node_modules/tsx/dist/cli.mjs');
      const args = [tsx, '--tsconfig', 'examples/tsconfig.json', program];
      const run = spawnSync(process.execPath, args, {
        cwd: root,
        encoding: 'utf8',
        timeout: 110_000,
        env: { ...process.env, ...sizes },
      });
      expect(run.status, `${run.stdout}\n${run.stderr}`).toBe(0);
      const told = [program, ...also].flatMap((each) => says[each] ?? []);
      expect(run.stdout.split('\n')).toEqual(expect.arrayContaining(told));
      const absent = promised.filter((file) => !existsSync(fromRoot(file)));
      expect(absent).toEqual([]);
      expect(promised.filter((file) => statSync(fromRoot(file)).size < 50)).toEqual([]);
    },
  );
});
