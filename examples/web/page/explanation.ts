import { find, make } from './elements.js';

const panel = find('why', HTMLElement);

/** Shows where a figure comes from, beside the table; on a phone over its lower part. */
export function showExplanation(title: string, lines: readonly string[]): void {
  find('why-title', HTMLHeadingElement).textContent = title;
  panel.hidden = false;
  find('why-text', HTMLDivElement).replaceChildren(...lines.map((line) => make('p', {}, line)));
  // Where it covers the lower part of the screen, the figure moves to the upper part.
  if (getComputedStyle(panel).position === 'fixed') {
    document.querySelector('.figure.chosen')?.scrollIntoView({ block: 'start' });
  }
}

/** Closes it and goes back to the figure that was asked about. */
export function closeExplanation(): void {
  if (panel.hidden) return;
  panel.hidden = true;
  const chosen = document.querySelector<HTMLButtonElement>('.figure.chosen');
  chosen?.classList.remove('chosen');
  if (chosen !== null && !chosen.closest('[hidden]')) chosen.focus();
}

find('why-close', HTMLButtonElement).addEventListener('click', closeExplanation);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeExplanation();
});
