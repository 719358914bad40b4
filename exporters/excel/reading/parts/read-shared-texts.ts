import { unescapeText } from '../cells/unescape-text.js';
import type { Reading } from '../reading.js';
import { textReader } from '../xml/text-reader.js';

/** Reads the texts that cells share, in the order in which cells count them. */
export async function readSharedTexts(reading: Reading, part: string): Promise<readonly string[]> {
  const { spending } = reading;
  const texts: string[] = [];
  const item = textReader();
  await reading.read(part, {
    ...item,
    close: (name) => {
      item.close(name);
      if (name !== 'si') return;
      const text = unescapeText(item.take());
      spending.check('textLength', text.length, part);
      spending.take('sharedTexts', 1);
      texts.push(text);
    },
  });
  return texts;
}
