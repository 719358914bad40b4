import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromRoot, repositoryFiles, root } from '../support/repository.js';

const programs = repositoryFiles('examples').filter((path) => /^examples\/[^/]+\.ts$/.test(path));

/** Every program and the files it must have written. */
const promises: Readonly<Record<string, readonly string[]>> = {
  'examples/demo.ts': ['tay-ninh-2020-h1', 'tinh-mau-2026-q3'].flatMap((name) =>
    ['xlsx', 'pdf', 'txt'].map((extension) => `out/${name}.${extension}`),
  ),
  'examples/five-places.ts': [],
};

/** What programs must have said, each in one line. */
const says: Readonly<Record<string, readonly string[]>> = {
  'examples/five-places.ts': [
    'Ban Dân vận Huyện ủy Bố Trạch, 08/4/2021',
    '  nay trả lời thay: Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng',
    '  địa bàn nay: tỉnh Tây Ninh → tỉnh Tây Ninh',
    '  địa bàn nay: huyện Hòa Bình → xã Hòa Bình; xã Vĩnh Mỹ; xã Vĩnh Hậu',
    'tổng số đơn, 2013–2023, quy đổi về tỉnh Lâm Đồng: 37.860',
    'Lưu ý: tỉnh Lâm Đồng: số liệu quy đổi của tỉnh Lâm Đồng chỉ là một phần: chưa có số liệu của ' +
      'tỉnh Bình Thuận (trước sắp xếp), tỉnh Lâm Đồng (trước sắp xếp).',
  ],
};

beforeAll(() => {
  if (!existsSync(fromRoot('dist/index.js'))) throw new Error('build first: npm run build');
});

describe('examples', () => {
  it('are all known here', () => {
    expect(programs).toEqual(Object.keys(promises));
  });

  it.each(programs)('run against the built package: %s', (program) => {
    const promised = promises[program] ?? [];
    for (const file of promised) rmSync(fromRoot(file), { force: true });
    const tsx = fromRoot('node_modules/tsx/dist/cli.mjs');
    const args = [tsx, '--tsconfig', 'examples/tsconfig.json', program];
    const run = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      timeout: 110_000,
    });
    expect(run.status, `${run.stdout}\n${run.stderr}`).toBe(0);
    expect(run.stdout.split('\n')).toEqual(expect.arrayContaining([...(says[program] ?? [])]));
    const absent = promised.filter((file) => !existsSync(fromRoot(file)));
    expect(absent).toEqual([]);
    expect(promised.filter((file) => statSync(fromRoot(file)).size < 50)).toEqual([]);
  });
});
