import { posix } from 'node:path';
import { codeFree } from './markdown.js';

/** A link of a Markdown page. */
export interface Link {
  readonly file: string;
  readonly line: number;
  readonly target: string;
}

/** The anchors of a page, the way GitHub makes them of headings. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of codeFree(markdown).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = text.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  for (const [, id = ''] of markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(id);
  return anchors;
}

/** The links of a page that lead to files and headings, not to other sites. */
export function linksOf(file: string, markdown: string): readonly Link[] {
  return codeFree(markdown)
    .split('\n')
    .flatMap((text, at) => {
      const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
      const references = [...text.matchAll(/^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/g)];
      return [...inline, ...references]
        .map(([, target = '']) => ({ file, line: at + 1, target }))
        .filter(({ target }) => !/^[a-z][a-z+.-]*:|^\/\//i.test(target));
    });
}

/**
 * Tells whether a link leads anywhere.
 *
 * @param link - The link.
 * @param read - The text of a file of the repository; undefined where there is none.
 */
export function leadsSomewhere(
  { file, target }: Link,
  read: (path: string) => string | undefined,
): boolean {
  const [path = '', anchor] = target.split('#');
  const base = path.startsWith('/') ? '' : posix.dirname(file);
  const to =
    path === '' ? file : posix.join(base, decodeURIComponent(path)).replace(/^\/|\/$/g, '');
  const text = read(to);
  if (text === undefined) return false;
  return (
    anchor === undefined || !to.endsWith('.md') || anchorsOf(text).has(decodeURIComponent(anchor))
  );
}
