/** JSON in which every character is one byte, so that no text encoder is needed. */
export function toAsciiJson(data: unknown): string {
  return JSON.stringify(data).replaceAll(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** So many characters are made at once. */
const step = 4096;

/** The value of such bytes. */
export function fromAsciiJson(bytes: Uint8Array): unknown {
  let text = '';
  for (let from = 0; from < bytes.length; from += step) {
    text += String.fromCharCode(...bytes.subarray(from, from + step));
  }
  return JSON.parse(text);
}
