import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** An absolute path from one that is relative to the root. */
export const fromRoot = (path: string): string => join(root, path);

/** The text of a file of the repository. */
export const readText = (path: string): string => readFileSync(fromRoot(path), 'utf8');

const ignored: readonly string[] = [
  '.git/',
  ...readText('.gitignore')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
];

function isIgnored(path: string, name: string): boolean {
  return ignored.some((entry) => {
    const bare = entry.replace(/\/$/, '');
    return bare.startsWith('*') ? name.endsWith(bare.slice(1)) : bare === path || bare === name;
  });
}

function ownFilesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = relative(root, join(root, folder, entry.name))
      .split(sep)
      .join('/');
    if (isIgnored(path, entry.name)) return [];
    return entry.isDirectory() ? ownFilesUnder(path) : [path];
  });
}

/** All files below a folder that is not of the repository, as paths from it, sorted. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();

/**
 * All files of the repository that git does not ignore, as paths from the root, sorted.
 *
 * @param folder - Only those under this folder; it may be absent.
 */
export function repositoryFiles(folder = ''): readonly string[] {
  const files = ownFilesUnder('').toSorted();
  return folder === '' ? files : files.filter((path) => path.startsWith(`${folder}/`));
}

/** All files below a folder that git may ignore, as paths from that folder with `/`. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fromRoot(folder), join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .toSorted();

/** The names at the top of the repository that git does not ignore. */
export const topLevel = (): readonly string[] =>
  [...new Set(repositoryFiles().map((path) => path.split('/')[0] ?? path))].toSorted();

/** The TypeScript files of the library itself. */
export const sourceFiles = (): readonly string[] =>
  [...repositoryFiles('src'), ...repositoryFiles('exporters')].filter((path) =>
    path.endsWith('.ts'),
  );
