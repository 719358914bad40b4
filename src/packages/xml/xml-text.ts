const escapes: Readonly<Record<string, string>> = Object.freeze({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
});

/** A text as XML holds it, in an attribute too. */
export const xmlText = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign) : text;

const named: ReadonlyMap<unknown, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function signOf(code: number): string {
  const isSign = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isSign ? String.fromCodePoint(code) : '\ufffd';
}

const escaped = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi;

function unescaped(all: string, ...[hex, digits, name]: readonly unknown[]): string {
  if (typeof hex === 'string') return signOf(Number.parseInt(hex, 16));
  if (typeof digits === 'string') return signOf(Number(digits));
  return named.get(name) ?? all;
}

/** The text that a piece of XML holds; a name that XML does not know stays as it is. */
export const textOfXml = (xml: string): string =>
  xml.includes('&') ? xml.replace(escaped, unescaped) : xml;
