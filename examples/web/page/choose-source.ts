import type { SampleName, Source } from '../worker/messages.js';
import { find } from './elements.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** The day on the clock of this machine: reports of files that say none are of today. */
const today = (now = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

async function sourceOf(file: File): Promise<Source> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), today: today() };
}

const isSample = (name: string | undefined): name is SampleName =>
  name === 'quarter' || name === 'year' || name === 'workbook';

function acceptDrops(open: (file: File) => void): void {
  const drop = find('drop', HTMLDivElement);
  const hover = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    drop.classList.toggle('over', isOver);
  };
  // Anywhere on the page: a file that misses the field must not replace the page.
  document.addEventListener('dragover', hover(true));
  document.addEventListener('dragleave', hover(false));
  document.addEventListener('drop', (event) => {
    hover(false)(event);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) open(file);
  });
}

/** Lets a sample be chosen, or a file be chosen or dropped. */
export function chooseSource(open: (source: Source) => void): void {
  const openFile = (file: File): void => void sourceOf(file).then(open);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-sample]')) {
    const { sample } = button.dataset;
    if (isSample(sample)) button.addEventListener('click', () => open({ sample }));
  }
  const input = find('file', HTMLInputElement);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file can be chosen again once it was mended.
    if (file !== undefined) openFile(file);
    input.value = '';
  });
  acceptDrops(openFile);
}
