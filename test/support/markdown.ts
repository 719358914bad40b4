/** A fenced block of Markdown. */
export interface Fence {
  /** The first word after the ticks: `ts`, `sh`. */
  readonly language: string;
  /** What follows it: `no-run`. */
  readonly flags: readonly string[];
  readonly text: string;
  /** The line of its first line of text, from 1. */
  readonly line: number;
  /** The heading it stands under, without its number signs. */
  readonly heading: string;
}

const heading = /^#{1,6}\s+(.+?)\s*#*$/;
const opening = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)\s*(.*)$/;

/**
 * Reads the fenced blocks of Markdown.
 *
 * @param markdown - Its text.
 * @param firstLine - The number of its first line, where it is part of a longer file.
 * @returns The fences in order; indentation of the ticks is taken off each line.
 */
export function fencesOf(markdown: string, firstLine = 1): readonly Fence[] {
  const fences: Fence[] = [];
  const lines = markdown.split('\n');
  let under = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    under = heading.exec(line)?.[1] ?? under;
    const [, indent = '', ticks = '', language = '', flags = ''] = opening.exec(line) ?? [];
    if (ticks === '') continue;
    const rest = lines.slice(at + 1);
    const length = rest.findIndex((each) => each.trim() === ticks);
    const body = length < 0 ? rest : rest.slice(0, length);
    const text = body.map((each) =>
      each.startsWith(indent) ? each.slice(indent.length) : each.trimStart(),
    );
    fences.push({
      language,
      flags: flags.split(/\s+/).filter((flag) => flag !== ''),
      text: text.join('\n'),
      line: firstLine + at + 1,
      heading: under,
    });
    at += body.length + 1;
  }
  return fences;
}

/** Markdown with its fenced blocks and inline code blanked out; lines keep their numbers. */
export function codeFree(markdown: string): string {
  const lines = markdown.split('\n');
  for (const { line, text } of fencesOf(markdown)) {
    const length = text === '' ? 0 : text.split('\n').length;
    lines.fill('', line - 2, line + length);
  }
  return lines.join('\n').replaceAll(/`[^`\n]*`/g, '');
}
