import type { Progress } from '../worker/messages.js';
import { find, say } from './elements.js';

const box = find('progress', HTMLDivElement);
const bar = find('bar', HTMLProgressElement);
const step = find('step', HTMLLabelElement);

/** Short work shows no bar: it would only flicker. */
const patience = 150;

/** Shows how far the work is while it lasts. */
export async function showing<Result>(
  run: (tell: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  let said = '';
  const shown = setTimeout(() => {
    box.hidden = false;
    say(step.textContent ?? '');
  }, patience);
  document.body.setAttribute('aria-busy', 'true');
  try {
    return await run(({ share, step: text }) => {
      bar.value = share;
      step.textContent = `${text}… ${Math.round(share * 100)}%`;
      if (!box.hidden && text !== said) say(`${text}…`);
      said = text;
    });
  } finally {
    clearTimeout(shown);
    box.hidden = true;
    bar.value = 0;
    document.body.removeAttribute('aria-busy');
  }
}
