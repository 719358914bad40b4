import type { FiguresView, Format, Opened, Source } from '../worker/messages.js';
import { chooseSource } from './choose-source.js';
import { createClient, Failed, Stopped } from './client.js';
import { download } from './download.js';
import { find, say } from './elements.js';
import { closeExplanation, showExplanation } from './explanation.js';
import { showing } from './progress.js';
import { showFigures, type ChosenFigure } from './show-figures.js';
import { showFindings, summaryText } from './show-findings.js';
import { showGrids } from './show-grids.js';

const client = createClient();
const failed = find('failed', HTMLParagraphElement);
const result = find('result', HTMLDivElement);

/** Does something that may be stopped, or fail; either is said. */
async function attempt(work: () => Promise<void>): Promise<void> {
  failed.hidden = true;
  try {
    await work();
  } catch (error) {
    if (error instanceof Stopped) return say('Đã dừng.');
    if (!(error instanceof Failed)) throw error;
    failed.textContent = error.message;
    failed.hidden = false;
    failed.scrollIntoView({ block: 'center' });
  }
}

const explain = ({ indicator, unit, title }: ChosenFigure): Promise<void> =>
  attempt(async () => showExplanation(title, await client.run('explain', { indicator, unit })));

function showCounted(figures: FiguresView | null): void {
  find('counted', HTMLElement).hidden = figures === null;
  find('files', HTMLElement).hidden = figures === null;
  closeExplanation();
  if (figures !== null) showFigures(figures, (chosen) => void explain(chosen));
}

function show(opened: Opened): void {
  result.hidden = false;
  find('invented', HTMLParagraphElement).hidden = !opened.isInvented;
  find('summary', HTMLParagraphElement).textContent = summaryText(opened);
  find('told', HTMLUListElement).hidden = true;
  showFindings(opened);
  showGrids(opened.grids, opened.findings);
  showCounted(opened.figures);
  const title = find('found-title', HTMLHeadingElement);
  title.textContent = opened.title;
  title.focus();
  say(summaryText(opened));
}

const open = (source: Source): Promise<void> => {
  client.stop();
  return attempt(async () => show(await showing((tell) => client.run('open', source, tell))));
};

const count = (period: string): Promise<void> =>
  attempt(async () => showCounted(await showing((tell) => client.run('count', period, tell))));

const write = (format: Format): Promise<void> =>
  attempt(async () => download(await showing((tell) => client.run('write', format, tell))));

chooseSource((source) => void open(source));
find('cancel', HTMLButtonElement).addEventListener('click', client.stop);
find('blank', HTMLButtonElement).addEventListener('click', () => {
  void attempt(async () => download(await client.run('blank', 'form')));
});
const period = find('period', HTMLSelectElement);
period.addEventListener('change', () => void count(period.value));
const formats: readonly Format[] = ['xlsx', 'pdf', 'docx'];
for (const format of formats) {
  const button = document.querySelector<HTMLButtonElement>(`[data-format="${format}"]`);
  button?.addEventListener('click', () => void write(format));
}
