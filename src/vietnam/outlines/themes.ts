import { DanvanError } from '#room/findings';
import { asWords } from '#room/text';
import type { OutlineAsk } from './outline-ask.js';

/** “10 năm thực hiện Nghị quyết …, 5 năm thực hiện Kết luận …”, as words of a template. */
export function themesText({ themes = [] }: Pick<OutlineAsk, 'themes'>): string {
  if (themes.length === 0) {
    throw new DanvanError('INVALID_ARGUMENT', 'A thematic review needs what it is about.');
  }
  const texts = themes.map(({ years, document }) =>
    years === undefined ? `thực hiện ${document}` : `${years} năm thực hiện ${document}`,
  );
  const last = texts.slice(-1);
  const others = texts.slice(0, -1);
  return asWords(others.length === 0 ? last.join('') : `${others.join(', ')} và ${last.join('')}`);
}
