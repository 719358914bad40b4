import type { CellView, FigurePlace, FiguresView } from '../worker/messages.js';
import { find, make } from './elements.js';

/** A figure that was chosen, and what it is called. */
export interface ChosenFigure extends FigurePlace {
  readonly title: string;
}

type Choose = (chosen: ChosenFigure) => void;

function figureCell(cell: CellView, chosen: ChosenFigure, choose: Choose): HTMLTableCellElement {
  const { text, coverage, isWhole } = cell;
  const label = `${chosen.title}: ${text}${coverage === null ? '' : `, ${coverage}`}`;
  const button = make(
    'button',
    {
      class: isWhole ? 'figure' : 'figure partial',
      attributes: { type: 'button', tabindex: '-1', 'aria-label': label },
      onClick: () => {
        for (const each of document.querySelectorAll('.figure.chosen'))
          each.classList.remove('chosen');
        button.classList.add('chosen');
        choose(chosen);
      },
    },
    make('span', {}, text),
  );
  if (coverage !== null) button.append(make('small', {}, coverage));
  return make('td', { attributes: { role: 'gridcell' } }, button);
}

const headings = (view: FiguresView): HTMLTableSectionElement => {
  const columns = ['Chỉ tiêu', 'Tổng số', ...view.units.map(({ name }) => name)];
  const cells = columns.map((name) => make('th', { attributes: { scope: 'col' } }, name));
  return make('thead', {}, make('tr', {}, ...cells));
};

function body(view: FiguresView, choose: Choose): HTMLTableSectionElement {
  const rows = view.rows.map(({ code, name, measure, total, cells }) => {
    const title = make('th', { attributes: { scope: 'row' } }, name, make('small', {}, measure));
    const parts = cells.map((cell, at) => {
      const unit = view.units[at];
      const chosen = { indicator: code, unit: unit?.id, title: `${name}, ${unit?.name ?? ''}` };
      return figureCell(cell, chosen, choose);
    });
    const all = figureCell(total, { indicator: code, title: `${name}, tổng số` }, choose);
    return make('tr', {}, title, all, ...parts);
  });
  return make('tbody', {}, ...rows);
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One cell of the table can be reached by Tab, the others from it by arrows. */
function walkByArrows(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [
    ...row.querySelectorAll<HTMLButtonElement>('.figure'),
  ]);
  const first = rows[0]?.[0];
  if (first !== undefined) first.tabIndex = 0;
  table.addEventListener('focusin', ({ target }) => {
    for (const each of rows.flat()) each.tabIndex = each === target ? 0 : -1;
  });
  table.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const row = rows.findIndex((each) => each.some((cell) => cell === event.target));
    if (step === undefined || row === -1) return;
    const column = rows[row]?.findIndex((cell) => cell === event.target) ?? -1;
    const to = rows[row + step[0]]?.[column + step[1]];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  });
}

/** Shows the table of figures; each can be asked where it comes from. */
export function showFigures(view: FiguresView, choose: Choose): void {
  const attributes = {
    role: 'grid',
    'aria-labelledby': 'figures-title',
    'aria-describedby': 'figures-hint',
  };
  const table = make('table', { class: 'figures', attributes }, headings(view), body(view, choose));
  walkByArrows(table);
  find('figures', HTMLDivElement).replaceChildren(make('div', { class: 'scroll' }, table));
  find('figures-title', HTMLHeadingElement).textContent = `Bảng tổng hợp: ${view.title}`;
  const silent = view.silent.length > 0 ? `; chưa gửi: ${view.silent.join(', ')}` : '';
  find('heard', HTMLParagraphElement).textContent = `${view.heard}${silent}.`;
  const options = view.periods.map(({ id, name }) => {
    const option = make('option', { attributes: { value: id } }, name);
    option.selected = id === view.period;
    return option;
  });
  find('period', HTMLSelectElement).replaceChildren(...options);
}
