import { describe, expect, it } from 'vitest';
import { readText, repositoryFiles, sourceFiles } from '../support/repository.js';
import {
  folderOf,
  importsLine,
  leadsToFile,
  namedPaths,
  openingOf,
  roomsInUse,
  statedImports,
  withImports,
} from '../support/rooms.js';

const files = repositoryFiles();
const inUse = roomsInUse();

/** What every room has: named in pages without saying of which. */
const lists = ['index.ts', 'inside.ts', 'door.ts', 'findings.ts', 'block.ts'];

const lineCount = (path: string): number => readText(path).split('\n').length - 1;

/** What is wrong with the README of a room. */
function faultsOf(room: string): readonly string[] {
  const folder = folderOf(room);
  const page = `${folder}/README.md`;
  if (!files.includes(page)) return ['there is none'];
  const text = readText(page);
  const line = importsLine(room, inUse);
  return [
    ...(lineCount(page) > 20 ? ['more than 20 lines'] : []),
    ...(text.startsWith(`# ${room}\n`) ? [] : ['its heading is not the name of the room']),
    ...(/^[A-Z].{20,}\.$/.test(openingOf(text)) ? [] : ['does not open with a rule in one line']),
    ...(statedImports(text) === line ? [] : [`has no line “${line}”; npm run draw writes it`]),
    ...(/^(- )?Begin with: `.+\.$/m.test(text) ? [] : ['no line “Begin with: …”']),
    ...(text.includes("from 'danvan") ? [] : ['no example']),
    ...namedPaths(text)
      .filter((path) => !leadsToFile(folder, path, files))
      .map((path) => `names ${path}, which is not there`),
  ];
}

describe('the README of a room', () => {
  it.each(inUse)('says its rule, its imports and where to begin, truly and briefly: %s', (room) => {
    expect(faultsOf(room)).toEqual([]);
  });
});

describe('the map of the rooms', () => {
  const map = readText('src/README.md');

  it('names every room once', () => {
    const [rooms = ''] = map.split('## Where');
    const linked = [...rooms.matchAll(/\]\((?:\.\.\/)?([\w/-]+)\/\)|`(\w+)\/`/g)];
    const named = linked.map(([, link, name]) => link ?? name ?? '');
    expect(new Set(named).size).toBe(named.length);
    expect(inUse.filter((room) => !named.includes(room))).toEqual([]);
  });

  it('names folders that are there', () => {
    expect(namedPaths(map).filter((path) => !leadsToFile('src', path, files))).toEqual([]);
  });
});

describe('the pages for those who change the library', () => {
  it.each(['CONTRIBUTING.md', 'docs/architecture.md'])('name files that are there: %s', (page) => {
    const lost = namedPaths(readText(page)).filter((path) => !leadsToFile('', path, files));
    expect(lost.filter((path) => !lists.includes(path))).toEqual([]);
  });
});

describe('the size of rooms', () => {
  it('leaves at most 35 files side by side, tables of facts and words excepted', () => {
    const counts = new Map<string, number>();
    for (const path of sourceFiles()) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const full = [...counts].filter(
      ([folder, count]) => count > 35 && !/^src\/(vietnam|locale)(\/|$)/.test(folder),
    );
    expect(full).toEqual([]);
  });

  it('keeps half of the files in 60 lines and nine of ten in 120', () => {
    const counts = sourceFiles()
      .map(lineCount)
      .toSorted((a, b) => a - b);
    const [median = 0, ninth = 0] = [0.5, 0.9].map(
      (share) => counts[Math.floor(counts.length * share)],
    );
    expect(median).toBeLessThanOrEqual(60);
    expect(ninth).toBeLessThanOrEqual(120);
  });
});

describe('the checks of this file', () => {
  it.each([
    ['kit', '- May import: nothing.'],
    ['text', '- May import: kit, findings.'],
    ['rules', '- May import: text, aggregation (types only).'],
    ['vietnam', '- May import: every room.'],
  ])('say what %s may import, rooms still to be built left out', (room, line) => {
    const table = {
      kit: { rooms: [] },
      text: { rooms: ['findings', 'kit', 'records'] },
      rules: { rooms: ['text'], typesOf: ['aggregation', 'forms'] },
      vietnam: { rooms: ['*'] },
    };
    expect(importsLine(room, ['kit', 'findings', 'text', 'aggregation'], table)).toBe(line);
  });

  it('find the line of a README and put it right', () => {
    const page = '# x\n\n- A: b.\n- May import: kit.\n- Begin with: `a.ts`.\n';
    expect(statedImports(page)).toBe('- May import: kit.');
    expect(withImports(page, '- May import: nothing.')).toBe(page.replace('kit', 'nothing'));
    expect(statedImports('# x\n')).toBeUndefined();
  });

  it('see paths in prose, none in examples', () => {
    const page = 'See `a.ts`, `b/c-*.ts`, `d/` and `danvan`.\n\n```ts\nconst a = `x.ts`;\n```\n';
    expect(namedPaths(page)).toEqual(['a.ts', 'b/c-*.ts', 'd/']);
  });

  it.each([
    ['a.ts', true],
    ['sub/', true],
    ['sub/b-*.ts', true],
    ['docs/c.md', true],
    ['b.ts', false],
    ['su/', false],
    ['a.tsx', false],
  ])('follow %s: %s', (path, expected) => {
    const there = ['src/x/a.ts', 'src/x/sub/b-one.ts', 'docs/c.md'];
    expect(leadsToFile('src/x', path, there)).toBe(expected);
  });
});
