import type { WrittenFile } from '../worker/messages.js';
import { find, make, say } from './elements.js';

/** Hands a file to the browser, and says what its format could not show. */
export function download({ name, bytes, mediaType, told }: WrittenFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = make('a', { attributes: { href: address, download: name } });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  const list = find('told', HTMLUListElement);
  list.hidden = told.length === 0;
  list.replaceChildren(...told.map((text) => make('li', {}, text)));
  say(`Đã tải ${name}.`);
}
