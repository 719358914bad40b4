import type { FindingView, Grid, GridPlace } from '../worker/messages.js';
import { find, make } from './elements.js';

const idOf = ({ grid, row, column }: GridPlace): string => `o-${grid}-${row}-${column ?? 0}`;

/** The findings of each cell, and of each row that has one of the whole row, by the id of the place. */
function findingsByPlace(findings: readonly FindingView[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { place }] of findings.entries()) {
    if (place === undefined) continue;
    const id = idOf(place);
    places.set(id, [...(places.get(id) ?? []), at]);
  }
  return places;
}

export const findingId = (at: number): string => `phat-hien-${at}`;

function gridTable(grid: Grid, position: number, findings: readonly FindingView[]) {
  const byPlace = findingsByPlace(findings);
  const marked = (element: HTMLElement, place: GridPlace): HTMLElement => {
    const found = byPlace.get(idOf(place));
    element.id = idOf(place);
    if (found === undefined) return element;
    element.classList.add('marked', ...found.map((at) => findings[at]?.severity ?? 'note'));
    element.setAttribute('aria-describedby', found.map(findingId).join(' '));
    return element;
  };
  const head = make('tr', {}, make('th', { attributes: { scope: 'col' } }, 'Dòng'));
  for (const heading of grid.headings)
    head.append(make('th', { attributes: { scope: 'col' } }, heading));
  const body = make('tbody');
  for (const { number, cells } of grid.rows) {
    const place = { grid: position, row: number };
    const row = make(
      'tr',
      {},
      marked(make('th', { attributes: { scope: 'row' } }, String(number)), place),
    );
    for (const [at, text] of cells.entries()) {
      row.append(marked(make('td', {}, text), { ...place, column: at + 1 }));
    }
    body.append(row);
  }
  return make(
    'table',
    {},
    make('caption', { class: 'unseen' }, grid.title),
    make('thead', {}, head),
    body,
  );
}

/** Shows the rows of a file as they stood in it, with the cells marked that findings are of. */
export function showGrids(grids: readonly Grid[], findings: readonly FindingView[]): void {
  const parts = grids.map((grid, position) => {
    const shown = grid.rows.length;
    const note = shown < grid.rowCount ? ` (hiện ${shown} trong ${grid.rowCount} dòng)` : '';
    const table = gridTable(grid, position, findings);
    const attributes = { role: 'region', tabindex: '0', 'aria-label': grid.title };
    return make(
      'div',
      {},
      make('h3', {}, `${grid.title}${note}`),
      make(
        'div',
        { class: `scroll rows ${grid.headings[0] === 'A' ? 'sheet' : 'records'}`, attributes },
        table,
      ),
    );
  });
  find('grids', HTMLDivElement).replaceChildren(...parts);
  // The rows that matter are in sight at once, without the page itself being moved.
  for (const list of document.querySelectorAll<HTMLElement>('.scroll.rows')) {
    const [worst] = ['.marked.error', '.marked.warning', '.marked'].flatMap(
      (marked) => list.querySelector(marked) ?? [],
    );
    const row = worst?.closest('tr');
    if (row) list.scrollTop = row.offsetTop - list.clientHeight / 2;
  }
}

/** Brings the place of a finding into sight and marks it. */
export function goTo(place: GridPlace): void {
  for (const element of document.querySelectorAll('.here')) element.classList.remove('here');
  const row = document.getElementById(idOf({ grid: place.grid, row: place.row }));
  const cell = document.getElementById(idOf(place)) ?? row;
  if (cell === null) return;
  row?.closest('tr')?.classList.add('here');
  cell.tabIndex = -1;
  cell.scrollIntoView({ block: 'center', inline: 'center' });
  cell.focus({ preventScroll: true });
}
