import type { FindingView, Opened } from '../worker/messages.js';
import { find, make } from './elements.js';
import { findingId, goTo } from './show-grids.js';

const labels = { error: 'Lỗi', warning: 'Cần xem', note: 'Lưu ý' } as const;

const placeText = ({ place }: FindingView, isSheet: boolean): string => {
  if (place === undefined) return '';
  if (!isSheet || place.column === undefined) return `Đến dòng ${place.row}`;
  return `Đến ô ${String.fromCharCode(64 + Math.min(26, place.column))}${place.row}`;
};

function findingItem(finding: FindingView, at: number, isSheet: boolean): HTMLLIElement {
  const { severity, text, place } = finding;
  const item = make(
    'li',
    { class: severity },
    make('p', { id: findingId(at) }, make('b', {}, labels[severity]), ` ${text}`),
  );
  if (place !== undefined) {
    const onClick = (): void => goTo(place);
    item.append(
      make(
        'button',
        { class: 'link', attributes: { type: 'button' }, onClick },
        placeText(finding, isSheet),
      ),
    );
  }
  return item;
}

const advice =
  'Sửa lỗi trong tệp rồi mở lại. Cho đến lúc đó bảng tổng hợp và báo cáo có thể chưa đúng.';

/** Lists the findings, the gravest first. */
export function showFindings({ findings, further, grids }: Opened): void {
  const isSheet = grids[0]?.headings[0] === 'A';
  const items = findings.map((finding, at) => findingItem(finding, at, isSheet));
  const parts: HTMLElement[] = [make('h3', {}, 'Phát hiện')];
  if (items.length === 0) parts.push(make('p', { class: 'fine' }, 'Không phát hiện gì sai.'));
  else parts.push(make('ol', { class: 'findings' }, ...items));
  if (further > 0) parts.push(make('p', { class: 'hint' }, `Còn ${further} phát hiện khác.`));
  if (findings.some(({ severity }) => severity === 'error')) parts.push(make('p', {}, advice));
  find('findings', HTMLDivElement).replaceChildren(...parts);
}

/** “370 dòng: 1 lỗi, 2 chỗ cần xem, 1 lưu ý”. */
export function summaryText({ findings, further, grids }: Opened): string {
  const rows = grids.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const count = (severity: FindingView['severity']): number =>
    findings.filter((each) => each.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const more = further > 0 ? ` và ${further} phát hiện khác` : '';
  return `Đã đọc ${rows} dòng: ${errors} lỗi, ${warnings} chỗ cần xem, ${notes} lưu ý${more}.`;
}
