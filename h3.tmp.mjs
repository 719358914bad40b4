// test/support/made-workbook.ts
import { strToU8, zipSync } from "fflate";
var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var packages = "http://schemas.openxmlformats.org/package/2006";
var head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
var relationsOf = (targets) => `${head}<Relationships xmlns="${packages}/relationships">${targets.map(
  ([id, type, target]) => `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`
).join("")}</Relationships>`;
function partsOf({ sheets = [""], texts, styles, ...more }) {
  const names = sheets.map((_, at) => `sheet${at + 1}`);
  const listed = names.map(
    (name, at) => `<sheet name="Bi\u1EC3u ${at + 1}" sheetId="${at + 1}" r:id="${name}"/>`
  );
  const shared = Object.entries({ sharedStrings: texts, styles }).filter(
    ([, xml]) => xml !== void 0
  );
  const wrapped = { sharedStrings: "sst", styles: "styleSheet" };
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"/>`,
    "_rels/.rels": relationsOf([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${links}">${more.before ?? ""}<sheets>${listed.join("")}</sheets>${more.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsOf([
      ...names.map((name) => [name, "worksheet", `worksheets/${name}.xml`]),
      ...shared.map(([name]) => [name, name, `${name}.xml`])
    ]),
    ...Object.fromEntries(
      sheets.map((xml, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${head}<worksheet xmlns="${main}" xmlns:r="${links}">${xml}</worksheet>`
      ])
    ),
    ...Object.fromEntries(
      shared.map(([name, xml]) => {
        const element = wrapped[name === "styles" ? "styles" : "sharedStrings"];
        return [`xl/${name}.xml`, `${head}<${element} xmlns="${main}">${xml}</${element}>`];
      })
    ),
    ...more.parts
  };
}
function packed(parts, level = 6) {
  const files = Object.entries(parts).flatMap(
    ([name, part]) => part === null ? [] : [[name, typeof part === "string" ? strToU8(part) : part]]
  );
  return zipSync(Object.fromEntries(files), { level, mtime: new Date(1980, 0, 1, 12) });
}
var madeWorkbook = (made) => packed(partsOf(made), made.level);

// src/findings/danvan-error.ts
var danvanErrorCodes = Object.freeze([
  "INVALID_ARGUMENT",
  "UNKNOWN_UNIT",
  "UNKNOWN_INDICATOR",
  "UNKNOWN_PERIOD",
  "UNKNOWN_SECTION",
  "UNKNOWN_PLACEHOLDER",
  "OVERLAPPING_UNITS",
  "DATASET_UNREADABLE",
  "PARTS_DIFFER",
  "PARTS_OVERLAP",
  "NO_LAYOUT_IN_FORCE",
  "ERRORS_OPEN",
  "PEER_MISSING",
  "FONT_MISSING",
  "DOCUMENT_TOO_LARGE",
  "ABORTED",
  "EXPORT_FAILED",
  "CONFORMANCE_FAILED"
]);
var DanvanError = class extends Error {
  name = "DanvanError";
  code;
  findings;
  /**
   * @param code - What went wrong, as a stable code.
   * @param message - One sentence for the programmer.
   * @param details - The findings behind it and the error that caused it.
   */
  constructor(code, message, details = {}) {
    super(message, "cause" in details ? { cause: details.cause } : void 0);
    this.code = code;
    this.findings = details.findings ?? [];
  }
};
function isDanvanError(value) {
  try {
    return value instanceof Error && value.name === "DanvanError" && "code" in value;
  } catch {
    return false;
  }
}

// src/kit/deep-freeze.ts
var isHolder = (value) => typeof value === "object" && value !== null && !ArrayBuffer.isView(value);
function eachHeld(value, take) {
  if (Array.isArray(value) || value instanceof Set) {
    for (const held of value) take(held);
  } else if (value instanceof Map) {
    for (const [key, held] of value) {
      take(key);
      take(held);
    }
  } else {
    for (const field in value) take(value[field]);
  }
}
function visit(value, mayEnter) {
  const open = [];
  const take = (held) => {
    if (isHolder(held) && mayEnter(held)) open.push(held);
  };
  take(value);
  for (let next = open.pop(); next !== void 0; next = open.pop()) eachHeld(next, take);
}
var isShortList = (holder) => Array.isArray(holder) && holder.length <= 8 && !holder.some(isHolder);
function firstTime() {
  let seen;
  return (holder) => {
    seen ??= /* @__PURE__ */ new Set();
    if (seen.has(holder)) return false;
    seen.add(holder);
    return true;
  };
}
function deepFreeze(value) {
  const isFirst = firstTime();
  visit(value, (holder) => {
    if (Object.isFrozen(holder)) return !isShortList(holder) && isFirst(holder);
    Object.freeze(holder);
    return true;
  });
  return value;
}

// src/kit/on-demand.ts
function onDemand(make) {
  let made = null;
  return () => (made ??= { value: make() }).value;
}

// src/kit/plain-copy.ts
var deepest = 100;
var most = 2e5;
var reservedName = "__proto__";
var isHolder2 = (value) => typeof value === "object" && value !== null;
var someFunction = () => void 0;
function stop(walk, problem) {
  walk.problem = problem;
  throw new RangeError(problem);
}
function copyList(list, walk) {
  const copy = [];
  for (let index = 0; index < list.length; index += 1) {
    walk.at = index;
    copy.push(copyHeld(list[index], index, walk));
    walk.at = void 0;
  }
  return copy;
}
var foreignObject = /* @__PURE__ */ Symbol("an object that is no plain data");
var plainPrototypes = /* @__PURE__ */ new Set([Object.prototype, null]);
var isForeign = (value, keys) => keys.length === 0 && !plainPrototypes.has(Object.getPrototypeOf(value));
function copyFields(value, walk) {
  const keys = Object.keys(value);
  if (isForeign(value, keys)) return foreignObject;
  const copy = {};
  for (const key of keys) {
    walk.at = key;
    if (key === reservedName) stop(walk, "reserved");
    copy[key] = copyHeld(value[key], key, walk);
  }
  return copy;
}
function copyHeld(value, key, walk) {
  if (!isHolder2(value)) return copyOf(value, walk);
  walk.path.push(key);
  walk.at = void 0;
  const copy = copyOf(value, walk);
  walk.path.pop();
  return copy;
}
function copyOf(value, walk) {
  walk.left -= 1;
  if (walk.left < 0) stop(walk, "large");
  if (typeof value === "function") return someFunction;
  if (!isHolder2(value)) return value;
  if (walk.path.length >= deepest) stop(walk, "nested");
  return Array.isArray(value) ? copyList(value, walk) : copyFields(value, walk);
}
function plainCopy(read) {
  const walk = { path: [], at: void 0, left: most };
  try {
    return { ok: true, value: copyOf(read(), walk) };
  } catch {
    const { problem = "throws", path, at } = walk;
    return { ok: false, problem, path: at === void 0 ? path : [...path, at] };
  }
}

// src/findings/kind-of.ts
function kindOf(value) {
  if (value === null) return "null";
  if (value === foreignObject) return "object";
  try {
    return Array.isArray(value) ? "array" : typeof value;
  } catch {
    return "revoked proxy";
  }
}

// src/findings/require-argument.ts
function refuse(argument, wanted, given) {
  const kind = kindOf(given) === "array" ? "an array" : kindOf(given);
  throw new DanvanError("INVALID_ARGUMENT", `"${argument}" must be ${wanted}; it is ${kind}.`);
}
function requireObject(value, name) {
  return kindOf(value) === "object" ? value : refuse(name, "an object", value);
}
function requireText(value, name) {
  if (typeof value !== "string") refuse(name, "a text", value);
}

// src/findings/plain-facts.ts
var plainKinds = ["string", "number", "boolean", "undefined", "null"];
function isPlain(value) {
  return typeof value === "object" && value !== null ? Object.values(value).every(isPlain) : plainKinds.includes(kindOf(value));
}
var isCopyOf = (value, copy) => kindOf(copy) === kindOf(value);
function plainFacts(given, name) {
  const copy = kindOf(given) === "object" ? plainCopy(() => given) : void 0;
  const isWell2 = copy?.ok === true && isPlain(copy.value);
  if (isWell2 && isCopyOf(given, copy.value)) return deepFreeze(copy.value);
  const at = copy?.ok === false && copy.path.length > 0 ? ` (at ${copy.path.join(".").slice(0, 80)})` : "";
  const message = `"${name}" must be an object of plain data: texts, numbers, yes or no, lists and objects of them${at}.`;
  throw new DanvanError("INVALID_ARGUMENT", message);
}

// src/findings/plain-place.ts
var kindOfField = {
  path: "array",
  unit: "string",
  period: "string",
  indicator: "string",
  cell: "object",
  row: "number",
  source: "object",
  names: "object",
  legalBasis: "string"
};
var isStep = (step2) => typeof step2 === "string" || typeof step2 === "number";
function isWell(field, value) {
  const kind = Object.hasOwn(kindOfField, field) ? kindOfField[field] : void 0;
  if (kind === void 0 || value === void 0) return true;
  return Array.isArray(value) && kind === "array" ? value.every(isStep) : kindOf(value) === kind;
}
function plainPlace(given) {
  const place = plainFacts(given, "place");
  const wrong3 = Object.entries(place).find(([field2, value2]) => !isWell(field2, value2));
  if (wrong3 === void 0) return place;
  const [field, value] = wrong3;
  const message = `"place.${field}" must be of type ${kindOfField[field]}; it is ${kindOf(value)}.`;
  throw new DanvanError("INVALID_ARGUMENT", message);
}

// src/findings/define-findings.ts
var severities = ["error", "warning", "note"];
var isKind = (kind) => typeof kind === "object" && kind !== null && "severity" in kind && severities.includes(kind.severity);
var nowhere = Object.freeze([]);
var word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
function checkWords(area, problems) {
  const wrong3 = [area, ...problems].filter((text) => !word.test(text));
  if (wrong3.length === 0) return;
  const message = `Areas and problems are words in small letters and hyphens, unlike: ${wrong3.join(", ")}.`;
  throw new DanvanError("INVALID_ARGUMENT", message);
}
function plainKinds2(kinds) {
  const copy = plainCopy(() => kinds);
  const isWell2 = copy.ok && Object.values(requireObject(kinds, "kinds")).every(isKind);
  if (isWell2) return kinds;
  const message = '"kinds" must be made by error(), warning() and note().';
  throw new DanvanError("INVALID_ARGUMENT", message);
}
function severityOf(severities2, code) {
  requireText(code, "code");
  const severity = Object.hasOwn(severities2, code) ? severities2[code] : void 0;
  if (severity !== void 0) return severity;
  const message = `No finding has the code \u201C${code}\u201D here; there are: ${Object.keys(severities2).join(", ")}.`;
  throw new DanvanError("INVALID_ARGUMENT", message);
}
// @__NO_SIDE_EFFECTS__
function defineFindings(area, kinds) {
  requireText(area, "area");
  const given = Object.entries(plainKinds2(kinds));
  checkWords(
    area,
    given.map(([problem]) => problem)
  );
  const severities2 = Object.freeze(
    Object.fromEntries(given.map(([problem, { severity }]) => [`${area}/${problem}`, severity]))
  );
  const make = (code, params, place = {}) => Object.freeze({
    path: nowhere,
    ...plainPlace(place),
    code,
    severity: severityOf(severities2, code),
    params: plainFacts(params, "params")
  });
  return Object.freeze(Object.assign(make, { severities: severities2 }));
}

// src/findings/finding-kind.ts
// @__NO_SIDE_EFFECTS__
function error() {
  return Object.freeze({ severity: "error" });
}
// @__NO_SIDE_EFFECTS__
function warning() {
  return Object.freeze({ severity: "warning" });
}
// @__NO_SIDE_EFFECTS__
function note() {
  return Object.freeze({ severity: "note" });
}

// src/findings/readable.ts
function readable(what, work) {
  try {
    return work();
  } catch (cause) {
    if (isDanvanError(cause)) throw cause;
    throw new DanvanError("INVALID_ARGUMENT", `${what} cannot be read.`, { cause });
  }
}

// src/text/dates/days-in-month.ts
var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var isLeapYear = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
var daysInMonth = (year, month) => month === 2 && isLeapYear(year) ? 29 : lengths[month - 1] ?? 0;

// src/text/dates/is-calendar-day.ts
function isCalendarDay(value) {
  const match = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) : null;
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

// src/export/shape-check.ts
function isRecord(value) {
  return kindOf(value) === "object";
}

// src/export/shown.ts
function shown(value) {
  try {
    return String(value);
  } catch {
    return `a value of type ${typeof value}`;
  }
}

// src/export/watching/check-watching.ts
function watchingProblem({ signal, onProgress }) {
  const given = signal;
  if (given !== void 0 && !(isRecord(given) && typeof given["aborted"] === "boolean")) {
    return `signal must be an abort signal, not \u201C${shown(given)}\u201D`;
  }
  return onProgress === void 0 || typeof onProgress === "function" ? void 0 : `onProgress must be a function, not \u201C${shown(onProgress)}\u201D`;
}
function checkWatching(watching) {
  const problem = watchingProblem(watching);
  if (problem !== void 0) throw new DanvanError("INVALID_ARGUMENT", `${problem}.`);
}

// src/export/watching/throw-if-aborted.ts
function throwIfAborted(signal) {
  if (signal?.aborted !== true) return;
  throw new DanvanError("ABORTED", "The export was aborted by its signal.", {
    cause: signal.reason
  });
}

// src/export/watching/track-progress.ts
function trackProgress(onProgress) {
  let last = -1;
  let isStopped = false;
  let failed;
  const tell = (share) => {
    last = share;
    try {
      onProgress?.(share);
    } catch (cause) {
      failed = { cause };
      throw cause;
    }
  };
  const report = (share) => {
    if (failed !== void 0) throw failed.cause;
    if (isStopped) return;
    if (share > last && share < 1 && share >= 0) tell(share + 0);
  };
  const finish = () => {
    if (failed !== void 0) throw failed.cause;
    tell(1);
  };
  const stop2 = () => {
    isStopped = true;
  };
  return { report, finish, stop: stop2, failure: () => failed };
}

// src/export/sheets/sheet-findings.ts
var sheetFinding = defineFindings("sheets", {
  /** A file without a byte. */
  "empty-file": error(),
  /** A workbook that opens with a password only. */
  password: error(),
  /** A workbook of Excel 97–2003, `.xls`. */
  "old-excel": error(),
  /** A sheet of LibreOffice, `.ods`. */
  opendocument: error(),
  /** A binary workbook, `.xlsb`. */
  "binary-workbook": error(),
  /** A file that is no workbook at all. */
  "other-file": error(),
  /** A file that ends before its end: it was cut off on its way. */
  "cut-off": error(),
  /** A part of the file that cannot be read; without it no sheet is given. */
  damaged: error(),
  /** A part that defines entities of its own, as no program that writes workbooks does. */
  entities: error(),
  /** A name in the package that leads out of it, or stands there twice. */
  "unsafe-part": error(),
  /** More than may be read; no sheet of the file is given. */
  "over-limit": error(),
  /** A workbook without a sheet of cells. */
  "no-sheets": error(),
  /** A row, cell, column or merged area that no sheet has; it is left out. */
  "out-of-range": error(),
  /** A cell whose content is not what its type says; it is left out. */
  "cell-unreadable": error(),
  /** Two cells in one place; the first counts. */
  "repeated-cell": warning(),
  /** A cell that shares a formula which is not there; its value is read. */
  "formula-lost": warning(),
  /** A formula whose result was never worked out; the first of its sheet, and how many. */
  "no-result": warning(),
  /** A merged area of more cells than may be merged; it is left out. */
  "merged-too-large": warning(),
  /** A whole sheet of cells that a name or a choice list speaks of; neither is read. */
  "area-passed-over": note(),
  /** Macros, which are not looked at. */
  macros: note(),
  /** Files within the file, which are not opened. */
  "embedded-files": note(),
  /** Parts that no workbook has, which are not looked at. */
  "unknown-parts": note(),
  /** A sheet without cells: a chart or a dialog. */
  "not-cells": note(),
  /** More findings of one code, which are not listed. */
  "more-alike": note()
});

// src/export/watching/pause.ts
var pause = () => new Promise((resolve) => setTimeout(resolve, 0));

// exporters/excel/reading/finding-log.ts
var mostAlike = 100;
function findingLog() {
  const counts = /* @__PURE__ */ new Map();
  const findings = [];
  return {
    add: (code, make) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= mostAlike) findings.push(make());
    },
    all: () => [
      ...findings,
      ...[...counts].filter(([, count]) => count > mostAlike).map(
        ([code, count]) => sheetFinding("sheets/more-alike", { code, count: count - mostAlike })
      )
    ]
  };
}

// exporters/excel/reading/read-limits.ts
var usual = Object.freeze({
  fileBytes: 2e7,
  unpackedBytes: 4e7,
  parts: 5e3,
  sheets: 500,
  rows: 1e5,
  columns: 1e3,
  cells: 5e5,
  styles: 65490,
  sharedTexts: 5e5,
  textLength: 32767,
  mergedCells: 1e6
});
function readLimits(given = {}) {
  const asked = Object.entries(requireObject(given, "limits")).filter(
    ([, most2]) => most2 !== void 0
  );
  for (const [name, most2] of asked) {
    const isWell2 = Object.hasOwn(usual, name) && Number.isSafeInteger(most2) && most2 >= 1;
    if (isWell2) continue;
    const known2 = Object.keys(usual).join(", ");
    const message = `"limits.${name}" must be a whole number from 1; there are limits of: ${known2}.`;
    throw new DanvanError("INVALID_ARGUMENT", message);
  }
  return Object.freeze({ ...usual, ...Object.fromEntries(asked) });
}

// exporters/excel/reading/xml/xml-parser.ts
import { SaxesParser } from "saxes";

// exporters/excel/reading/refusal.ts
function refuseFile(finding) {
  throw Object.assign(new Error(finding.code), { finding });
}
var isRefusal = (error2) => error2 instanceof Error && "finding" in error2;

// exporters/excel/reading/xml/local-names.ts
function localNames() {
  let prefix;
  return (name) => {
    const colon = name.indexOf(":");
    prefix ??= name.slice(0, colon + 1);
    if (colon === -1) return prefix === "" ? name : "";
    return prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : "";
  };
}

// exporters/excel/reading/xml/xml-decoder.ts
function encodingOf([first, second]) {
  if (first === 255 && second === 254 || first === 60 && second === 0) return "utf-16le";
  if (first === 254 && second === 255 || first === 0 && second === 60) return "utf-16be";
  return "utf-8";
}
function xmlDecoder() {
  let decoder;
  return (piece) => {
    if (piece === void 0) return decoder?.decode() ?? "";
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    return decoder.decode(piece, { stream: true });
  };
}

// exporters/excel/reading/xml/xml-parser.ts
var deepest2 = 64;
var damaged = (part, problem) => refuseFile(sheetFinding("sheets/damaged", { part, problem }));
var entities = { amp: "&", gt: ">", lt: "<", quot: '"', apos: "'" };
function createParser(part, handlers, onTag) {
  const parser = new SaxesParser({ position: false });
  parser.ENTITIES = Object.assign(/* @__PURE__ */ Object.create(null), entities);
  const localName = localNames();
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    onTag();
    depth += 1;
    if (depth > deepest2) damaged(part, "xml");
    handlers.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  const { text } = handlers;
  if (text !== void 0) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("doctype", () => refuseFile(sheetFinding("sheets/entities", { part })));
  parser.on("error", () => damaged(part, "xml"));
  return parser;
}
function guarded(part, problem, step2) {
  try {
    return step2();
  } catch (error2) {
    if (isRefusal(error2)) throw error2;
    return damaged(part, problem);
  }
}
var slice = 65536;
var longest = 2e6;
function xmlParser(part, handlers) {
  let sinceTag = 0;
  const parser = createParser(part, handlers, () => {
    sinceTag = 0;
  });
  const decode = xmlDecoder();
  const parse = (text) => {
    for (let at = 0; at < text.length; at += slice) {
      const piece = text.slice(at, at + slice);
      sinceTag += piece.length;
      if (sinceTag > longest) damaged(part, "xml");
      guarded(part, "xml", () => parser.write(piece));
    }
  };
  return {
    write: (piece) => parse(guarded(part, "encoding", () => decode(piece))),
    end: () => {
      parse(guarded(part, "encoding", () => decode()));
      guarded(part, "xml", () => parser.close());
    }
  };
}

// exporters/excel/reading/read-part.ts
var turn = 2e6;
function partReader(file, { signal, onProgress }) {
  let done = 0;
  let sincePause = 0;
  return async (part, handlers) => {
    const parser = xmlParser(part, handlers);
    for (const piece of file.piecesOf(part)) {
      throwIfAborted(signal);
      parser.write(piece);
      done += piece.length;
      sincePause += piece.length;
      onProgress?.(done / (file.size + 1));
      if (sincePause < turn) continue;
      sincePause = 0;
      await pause();
    }
    parser.end();
    throwIfAborted(signal);
  };
}

// exporters/excel/reading/other-formats.ts
var formats = [
  ["xl/workbook.bin", () => sheetFinding("sheets/binary-workbook", {})],
  ["content.xml", () => sheetFinding("sheets/opendocument", {})],
  ["word/document.xml", () => sheetFinding("sheets/other-file", { kind: "word" })],
  ["ppt/presentation.xml", () => sheetFinding("sheets/other-file", { kind: "slides" })],
  ["index/document.iwa", () => sheetFinding("sheets/other-file", { kind: "numbers" })]
];
function otherFormat(parts) {
  const known2 = formats.find(([part]) => parts.has(part));
  return known2?.[1]() ?? sheetFinding("sheets/other-file", { kind: "archive" });
}

// exporters/excel/reading/cells/cell-place.ts
var mostRows = 1048576;
var mostColumns = 16384;
var placeOf = (row2, column2) => row2 * mostColumns + column2 - 1;
var rowOf = (place) => Math.floor(place / mostColumns);
var columnOf = (place) => place % mostColumns + 1;
function numberOf(text, from, to) {
  if (to <= from || to - from > 7) return Number.NaN;
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number >= 1 && number <= mostRows ? number : Number.NaN;
}
var isDigit = (code) => code >= 48 && code <= 57;
function letterValue(code) {
  const value = code >= 97 ? code - 96 : code - 64;
  return value >= 1 && value <= 26 ? value : 0;
}
function readPlace(address) {
  let column2 = 0;
  let at = 0;
  for (; at < address.length && !isDigit(address.charCodeAt(at)); at += 1) {
    const value = letterValue(address.charCodeAt(at));
    if (value === 0 || column2 > mostColumns) return Number.NaN;
    column2 = column2 * 26 + value;
  }
  for (let rest = at; rest < address.length; rest += 1) {
    if (!isDigit(address.charCodeAt(rest))) return Number.NaN;
  }
  if (column2 < 1 || column2 > mostColumns) return Number.NaN;
  return placeOf(numberOf(address, at, address.length), column2);
}

// exporters/excel/reading/cells/read-area.ts
function corner(address, isFirst) {
  const plain = address.replaceAll("$", "");
  if (/^\d+$/u.test(plain)) return readPlace(isFirst ? `A${plain}` : `XFD${plain}`);
  return /^[A-Z]+$/iu.test(plain) ? readPlace(`${plain}${isFirst ? 1 : mostRows}`) : readPlace(plain);
}
function readArea(text) {
  const ends = text.trim().split(":");
  const [from = "", to = ""] = ends;
  const places = ends.length === 1 ? [readPlace(from.replaceAll("$", ""))] : [corner(from, true), corner(to, false)];
  if (ends.length > 2 || places.some(Number.isNaN)) return void 0;
  const rows = places.map(rowOf);
  const columns = places.map(columnOf);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns)
  };
}
var cellsIn = ({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1);
var isWholeSheet = (area) => cellsIn(area) >= mostRows * mostColumns / 2;

// exporters/excel/reading/cells/unescape-text.ts
var escaped = /_x([0-9A-Fa-f]{4})_/gu;
function unescapeText(text) {
  const plain = text.includes("_x") ? text.replace(escaped, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))) : text;
  return plain.includes("\r") ? plain.replace(/\r\n?/gu, "\n") : plain;
}

// exporters/excel/reading/xml/is-true.ts
var isTrue = (value) => value === "1" || value === "true";

// exporters/excel/reading/parts/read-book.ts
function relationOf(attributes) {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id")) ?? "";
  return attributes[name] ?? "";
}
function noteName(text, { log }) {
  const area = readArea(text.slice(text.lastIndexOf("!") + 1));
  if (area === void 0 || !isWholeSheet(area)) return;
  const code = "sheets/area-passed-over";
  log.add(code, () => sheetFinding(code, { what: "name", area: text.slice(0, 200) }));
}
async function readBook(reading, part) {
  const sheets = [];
  let is1904 = false;
  let name;
  await reading.read(part, {
    open: (element, attributes) => {
      if (element === "workbookPr") is1904 = isTrue(attributes["date1904"]);
      if (element === "definedName") name = "";
      if (element !== "sheet") return;
      reading.spending.take("sheets", 1);
      const { name: title = "", state } = attributes;
      const isHidden = state === "hidden" || state === "veryHidden";
      sheets.push({ name: unescapeText(title), relation: relationOf(attributes), isHidden });
    },
    text: (text) => {
      if (name !== void 0) name += text;
    },
    close: (element) => {
      if (element !== "definedName" || name === void 0) return;
      noteName(name, reading);
      name = void 0;
    }
  });
  return { sheets, is1904 };
}

// exporters/excel/reading/xml/text-reader.ts
var outerSpace = /^[ \t\r\n]+|[ \t\r\n]+$/gu;
function textReader() {
  let runs = "";
  let run;
  let keepsSpace = false;
  let phonetic = 0;
  return {
    open: (name, attributes) => {
      if (name === "rPh") phonetic += 1;
      if (name !== "t" || phonetic > 0) return;
      run = "";
      keepsSpace = attributes["xml:space"] === "preserve";
    },
    text: (text) => {
      if (run !== void 0) run += text;
    },
    close: (name) => {
      if (name === "rPh") phonetic -= 1;
      if (name !== "t" || run === void 0) return;
      runs += keepsSpace ? run : run.replace(outerSpace, "");
      run = void 0;
    },
    take: () => {
      const text = runs;
      runs = "";
      run = void 0;
      phonetic = 0;
      return text;
    }
  };
}

// src/packages/zip/crc-32.ts
var table = onDemand(
  () => Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 3988292384 ^ rest >>> 1 : rest >>> 1;
    return rest;
  })
);
function crc32(bytes, before = 0) {
  const known2 = table();
  let sum = before ^ 4294967295;
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (known2[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ sum >>> 8;
  }
  return (sum ^ 4294967295) >>> 0;
}

// src/packages/parts/relations.ts
function relationsPart(part) {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}
function resolvedPart(from, target) {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step2 of target.split("/")) {
    if (step2 === "..") steps.pop();
    else if (step2 !== "." && step2 !== "") steps.push(step2);
  }
  return steps.join("/");
}
var relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
var blank = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${relationsNamespace}"></Relationships>`;

// exporters/excel/reading/parts/relations.ts
async function relationsOf2({ file, read }, part) {
  const name = relationsPart(part);
  if (!file.has(name)) return [];
  const relations = [];
  await read(name, {
    open: (element, { Id, Type = "", Target = "", TargetMode }) => {
      if (element !== "Relationship" || TargetMode === "External") return;
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      relations.push({
        id: Id ?? "",
        type,
        target: resolvedPart(part, Target.replaceAll("\\", "/"))
      });
    }
  });
  return relations;
}
var targetOf = (relations, type, { has }) => relations.find((relation) => relation.type === type && has(relation.target))?.target;

// exporters/excel/reading/parts/read-comments.ts
function withoutAuthor(text, author) {
  const isNamed = author !== void 0 && author !== "" && text.startsWith(`${author}:`);
  return (isNamed ? text.slice(author.length + 1) : text).trim();
}
async function readPlain(reading, part, keep) {
  const authors = [];
  const item = textReader();
  let author;
  let at = { ref: "", authorId: "" };
  await reading.read(part, {
    open: (name, attributes) => {
      if (name === "author") author = "";
      if (name === "comment") at = { ref: "", authorId: "", ...attributes };
      item.open(name, attributes);
    },
    text: (text) => {
      if (author !== void 0) author += text;
      item.text(text);
    },
    close: (name) => {
      item.close(name);
      if (name === "author") authors.push(author ?? "");
      if (name === "author") author = void 0;
      if (name !== "comment") return;
      keep(at.ref, withoutAuthor(unescapeText(item.take()), authors[Number(at.authorId)]));
    }
  });
}
async function readThreads(reading, part, keep) {
  const threads = /* @__PURE__ */ new Map();
  let ref = "";
  let text;
  await reading.read(part, {
    open: (name, attributes) => {
      if (name === "threadedComment") ref = attributes["ref"] ?? "";
      if (name === "text") text = "";
    },
    text: (piece) => {
      if (text !== void 0) text += piece;
    },
    close: (name) => {
      if (name !== "text" || text === void 0) return;
      const said = threads.get(ref) ?? [];
      said.push(unescapeText(text));
      threads.set(ref, said);
      text = void 0;
    }
  });
  threads.forEach((said, address) => keep(address, said.join("\n")));
}
async function readComments(reading, relations, sheet) {
  const { file, spending, log } = reading;
  const comments = /* @__PURE__ */ new Map();
  const keep = (address, text) => {
    const place = readPlace(address);
    if (Number.isNaN(place)) {
      const facts = { what: "comment", place: address.slice(0, 40), sheet };
      return log.add("sheets/out-of-range", () => sheetFinding("sheets/out-of-range", facts));
    }
    spending.check("textLength", text.length, sheet);
    if (!comments.has(place)) spending.take("cells", 1, sheet);
    comments.set(place, text);
  };
  const plain = targetOf(relations, "comments", file);
  if (plain !== void 0) await readPlain(reading, plain, keep);
  const threads = targetOf(relations, "threadedComment", file);
  if (threads !== void 0) await readThreads(reading, threads, keep);
  return comments;
}

// exporters/excel/reading/cells/built-in-formats.ts
var codes = Object.freeze({
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@"
});
var isEastAsianDay = (id) => id >= 27 && id <= 31 || id === 36 || id >= 50 && id <= 54 || id === 57 || id === 58;
var builtInFormat = (id) => codes[id] ?? (isEastAsianDay(id) ? "mm-dd-yy" : void 0);

// exporters/excel/reading/cells/is-day-format.ts
var literal = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/giu;
function isDayFormat(code) {
  const [first = ""] = code.replaceAll(literal, "").split(";");
  if (/general|standard/iu.test(first)) return false;
  if (/[dy]/iu.test(first)) return true;
  return /m/iu.test(first) && !/[hs0#?]/iu.test(first);
}

// exporters/excel/reading/parts/read-formats.ts
var generalFormat = Object.freeze({ code: void 0, isDay: false });
function formatOf(code) {
  if (code === void 0 || /^(general|standard)?$/iu.test(code)) return generalFormat;
  return { code, isDay: isDayFormat(code) };
}
function formatsByCell(ids, codes2) {
  const known2 = /* @__PURE__ */ new Map();
  return ids.map((id) => {
    const format = known2.get(id) ?? formatOf(codes2.get(id) ?? builtInFormat(id));
    known2.set(id, format);
    return format;
  });
}
async function readFormats(reading, part) {
  const { spending } = reading;
  const codes2 = /* @__PURE__ */ new Map();
  const ids = [];
  let isOfCells = false;
  await reading.read(part, {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "cellXfs") isOfCells = true;
      if (name === "numFmt") {
        spending.take("styles", 1, part);
        spending.check("textLength", formatCode.length, part);
        codes2.set(Number(numFmtId), unescapeText(formatCode));
      }
      if (name !== "xf" || !isOfCells) return;
      spending.take("styles", 1, part);
      ids.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    }
  });
  return formatsByCell(ids, codes2);
}

// exporters/excel/reading/parts/read-shared-texts.ts
async function readSharedTexts(reading, part) {
  const { spending } = reading;
  const texts = [];
  const item = textReader();
  await reading.read(part, {
    ...item,
    close: (name) => {
      item.close(name);
      if (name !== "si") return;
      const text = unescapeText(item.take());
      spending.check("textLength", text.length, part);
      spending.take("sharedTexts", 1);
      texts.push(text);
    }
  });
  return texts;
}

// exporters/excel/table/cell-address.ts
function columnLetters(column2) {
  const rest = (column2 - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  const before = (column2 - 1 - rest) / 26;
  return before === 0 ? letter : `${columnLetters(before)}${letter}`;
}
var cellAddress = (row2, column2) => `${columnLetters(column2)}${row2}`;

// exporters/excel/reading/cells/in-order.ts
var placeIn = ({ row: row2, column: column2 }) => placeOf(row2, column2);
var isInOrder = (cells) => {
  let before = -1;
  return cells.every((cell) => {
    const place = placeIn(cell);
    const follows = place > before;
    before = place;
    return follows;
  });
};
function onlyComments(cells, { comments }) {
  if (comments.size === 0) return [];
  const there = new Set(cells.map(placeIn));
  return [...comments].filter(([place]) => !there.has(place)).map(([place, comment]) => ({
    row: rowOf(place),
    column: columnOf(place),
    value: null,
    comment
  }));
}
function inOrder(cells, context) {
  const all = [...cells, ...onlyComments(cells, context)];
  if (isInOrder(all)) return all;
  all.sort((one, other) => placeIn(one) - placeIn(other));
  return all.filter((cell, at) => {
    const before = all[at - 1];
    if (before === void 0 || placeIn(before) !== placeIn(cell)) return true;
    const place = { sheet: context.name, address: cellAddress(cell.row, cell.column) };
    context.log.add(
      "sheets/repeated-cell",
      () => sheetFinding("sheets/repeated-cell", {}, { cell: place })
    );
    return false;
  });
}

// exporters/excel/reading/cells/sheet-frame.ts
function tellRange({ log, name }, what, place) {
  const facts = { what, place: place.slice(0, 40), sheet: name };
  log.add("sheets/out-of-range", () => sheetFinding("sheets/out-of-range", facts));
}
function mergeReader(context, merged) {
  const { spending, log, name } = context;
  return (ref) => {
    const area = readArea(ref);
    if (area === void 0) return tellRange(context, "merged", ref);
    const cells = cellsIn(area);
    if (cells === 1) return;
    const most2 = spending.left("mergedCells");
    if (cells <= most2) {
      spending.take("mergedCells", cells, name);
      merged.push(area);
      return;
    }
    const facts = { area: ref, cells, most: most2, sheet: name };
    log.add("sheets/merged-too-large", () => sheetFinding("sheets/merged-too-large", facts));
  };
}
function hide(context, hidden, { min, max, ...column2 }) {
  const from = Number(min);
  const to = Number(max);
  const isWell2 = Number.isInteger(from) && from >= 1 && to >= from && to <= mostColumns;
  if (!isWell2) return tellRange(context, "column", `${min}:${max}`);
  if (!isTrue(column2["hidden"])) return;
  for (let at = from; at <= to; at += 1) hidden.add(at);
}
function noteInput({ log }, areas) {
  const whole = areas.slice(0, 2e4).split(/\s+/u).find((text) => {
    const area = readArea(text);
    return area !== void 0 && isWholeSheet(area);
  });
  if (whole === void 0) return;
  const code = "sheets/area-passed-over";
  log.add(code, () => sheetFinding(code, { what: "input", area: whole }));
}
function sheetFrame(context) {
  const merged = [];
  const hiddenColumns = /* @__PURE__ */ new Set();
  const merge = mergeReader(context, merged);
  return {
    merged,
    hiddenColumns,
    open: (name, attributes) => {
      if (name === "mergeCell") merge(attributes["ref"] ?? "");
      else if (name === "col") hide(context, hiddenColumns, attributes);
      else if (name === "dataValidation") noteInput(context, attributes["sqref"] ?? "");
    }
  };
}

// exporters/excel/reading/cells/cell-events.ts
var emptyCell = (type, style) => ({
  type,
  style,
  value: void 0,
  inline: "",
  formula: void 0
});
var formulaOf = ({ t, si }) => ({
  text: "",
  shared: t === "shared" ? si : void 0
});
function fill(cell, name, text) {
  if (name === "v") cell.value = text;
  else if (name === "is") cell.inline = text;
  else cell.formula = { shared: cell.formula?.shared, text };
}
function cellEvents() {
  const inline = textReader();
  let cell = emptyCell("n", 0);
  let into;
  let gathered = "";
  return {
    begin: ({ t = "n", s = "0" }) => {
      cell = emptyCell(t, Number(s));
      into = void 0;
    },
    open: (name, attributes) => {
      if (into === "is") return inline.open(name, attributes);
      if (name !== "v" && name !== "f" && name !== "is") return;
      into = name;
      gathered = "";
      if (name === "f") cell.formula = formulaOf(attributes);
    },
    text: (text) => {
      if (into === "is") inline.text(text);
      else if (into !== void 0) gathered += text;
    },
    close: (name) => {
      if (into === "is" && name !== "is") return inline.close(name);
      if (name !== into) return;
      fill(cell, name, name === "is" ? inline.take() : gathered);
      into = void 0;
    },
    end: () => cell
  };
}

// exporters/excel/reading/cells/serial-day.ts
var dayLength = 864e5;
var lastSerial = 2958465;
var noDay = 60;
var laterBy = 1462;
function serialDay(serial, is1904) {
  const day = Math.floor(serial) + (is1904 ? laterBy : 0);
  if (!(day >= 1 && day <= lastSerial) || day === noDay) return void 0;
  const since = Date.UTC(1899, 11, day > noDay ? 30 : 31);
  return new Date(since + day * dayLength).toISOString().slice(0, 10);
}

// exporters/excel/reading/cells/read-value.ts
var nothing = Object.freeze({ value: null });
var wrong = (problem) => ({ value: null, problem });
var isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
function numberValue({ value = "", style }, context) {
  const text = value.trim();
  if (text === "") return nothing;
  const number = isNumber.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) return wrong("number");
  const isDay = context.formats[style]?.isDay ?? false;
  const day = isDay ? serialDay(number, context.is1904) : void 0;
  return day === void 0 ? { value: number } : { value: number, day };
}
function sharedValue({ value = "" }, { texts }) {
  if (value.trim() === "") return nothing;
  const text = /^\s*\d{1,9}\s*$/u.test(value) ? texts[Number(value)] : void 0;
  return text === void 0 ? wrong("shared-text") : { value: text };
}
var truths = /* @__PURE__ */ new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false]
]);
function truthValue({ value = "" }) {
  const text = value.trim().toLowerCase();
  if (text === "") return nothing;
  const truth = truths.get(text);
  return truth === void 0 ? wrong("truth") : { value: truth };
}
function dayValue({ value = "" }) {
  const text = value.trim();
  if (text === "") return nothing;
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]*Z?)?$/u.exec(text) ?? [];
  return isCalendarDay(day) ? { value: text, day } : wrong("day");
}
function errorValue({ value = "" }) {
  const error2 = value.trim();
  return error2 === "" ? nothing : { value: null, error: error2.slice(0, 40) };
}
var readers = {
  n: numberValue,
  s: sharedValue,
  b: truthValue,
  d: dayValue,
  e: errorValue,
  str: ({ value }) => value === void 0 ? nothing : { value: unescapeText(value) },
  inlineStr: ({ inline }) => ({ value: unescapeText(inline) })
};
function readValue(raw, context) {
  const read = Object.hasOwn(readers, raw.type) ? readers[raw.type] : void 0;
  return read === void 0 ? wrong("type") : read(raw, context);
}

// exporters/excel/reading/cells/build-cell.ts
function tellUnreadable({ log, name }, at, told) {
  const address = cellAddress(rowOf(at), columnOf(at));
  log.add(
    "sheets/cell-unreadable",
    () => sheetFinding("sheets/cell-unreadable", told, { cell: { sheet: name, address } })
  );
}
var textOf = ({ type, inline, value }) => (type === "inlineStr" ? inline : value ?? type).slice(0, 200);
function checkSize({ spending, name }, { row: row2, column: column2, value }) {
  const length = typeof value === "string" ? value.length : 0;
  const isLarge = row2 > spending.left("rows") || column2 > spending.left("columns") || length > spending.left("textLength");
  if (!isLarge) return;
  const where = `${name}!${cellAddress(row2, column2)}`;
  spending.check("rows", row2, where);
  spending.check("columns", column2, where);
  spending.check("textLength", length, where);
}
function withFields(cell, {
  formula,
  error: error2,
  day,
  format,
  comment
}) {
  if (formula !== void 0) cell.formula = formula;
  if (error2 !== void 0) cell.error = error2;
  if (day !== void 0) cell.day = day;
  if (format !== void 0) cell.format = format;
  if (comment !== void 0) cell.comment = comment;
  return cell;
}
var isNothing = ({ value, error: error2 }) => (value === null || value === "") && error2 === void 0;
function buildCell(raw, { place, formula }, context) {
  const read = readValue(raw, context);
  const { problem, error: error2, day } = read;
  if (problem !== void 0) {
    tellUnreadable(context, place, { text: textOf(raw), problem });
    return void 0;
  }
  const comment = context.comments.get(place);
  const isBlank = formula === void 0 && isNothing(read);
  if (isBlank && comment === void 0) return void 0;
  const cell = {
    row: rowOf(place),
    column: columnOf(place),
    value: isBlank ? null : read.value
  };
  checkSize(context, cell);
  context.spending.take("cells", 1, context.name);
  return withFields(cell, {
    formula,
    error: error2,
    day,
    format: context.formats[raw.style]?.code,
    comment
  });
}

// exporters/excel/reading/cells/shiftable-formula.ts
var tokens = /"[^"]*"|'[^']*'|\[[^[\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:E[+-]?\d+)?/giu;
var columnNumber = (letters) => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
var column = (fixed, letters) => fixed === "$" ? `$${letters}` : { by: "columns", number: columnNumber(letters) };
var row = (fixed, digits) => fixed === "$" ? `$${digits}` : { by: "rows", number: Number(digits) };
function piecesOf(token, groups) {
  const [a = "", b, c = "", d = "", e = "", f, g = "", h = "", i = "", j, k = "", l = ""] = groups;
  if (b !== void 0) return [column(a, b), row(c, d)];
  if (f !== void 0) return [column(e, f), ":", column(g, h)];
  return j === void 0 ? [token] : [row(i, j), ":", row(k, l)];
}
var around = (number, most2) => ((number - 1) % most2 + most2) % most2 + 1;
function moved(piece, { rows, columns }) {
  if (typeof piece === "string") return piece;
  const { by, number } = piece;
  return by === "rows" ? String(around(number + rows, mostRows)) : columnLetters(around(number + columns, mostColumns));
}
function shiftableFormula(formula) {
  const pieces = [];
  let end = 0;
  for (const match of formula.matchAll(tokens)) {
    const [token, ...groups] = match;
    pieces.push(formula.slice(end, match.index), ...piecesOf(token, groups));
    end = match.index + token.length;
  }
  pieces.push(formula.slice(end));
  return (shift) => {
    let text = "";
    for (const piece of pieces) text += moved(piece, shift);
    return text;
  };
}

// exporters/excel/reading/cells/shared-formulas.ts
var longest2 = 8192;
var costOfText = 2;
function sharedFormulas({
  spending,
  name
}) {
  const known2 = /* @__PURE__ */ new Map();
  return ({ text, shared }, place) => {
    const own = unescapeText(text).trim().replace(/^=/u, "");
    spending.check("textLength", own.length, name);
    if (shared === void 0) return own;
    if (own !== "") {
      if (own.length <= longest2)
        known2.set(shared, { length: own.length, place, at: shiftableFormula(own) });
      return own;
    }
    const first = known2.get(shared);
    if (first === void 0) return void 0;
    spending.take("unpackedBytes", costOfText * first.length, name);
    const rows = rowOf(place) - rowOf(first.place);
    return first.at({ rows, columns: columnOf(place) - columnOf(first.place) });
  };
}

// exporters/excel/reading/cells/unworked-formulas.ts
function unworkedFormulas({ log, name }) {
  let first;
  let count = 0;
  return {
    /** Looks at a cell with a formula. */
    look: (cell) => {
      if (cell.value !== null || cell.error !== void 0) return;
      first ??= cell;
      count += 1;
    },
    /** Tells of the first one, and how many there are. */
    tell: () => {
      if (first === void 0) return;
      const { row: row2, column: column2, formula = "" } = first;
      const cell = { sheet: name, address: cellAddress(row2, column2) };
      const facts = { formula: formula.slice(0, 200), count };
      log.add("sheets/no-result", () => sheetFinding("sheets/no-result", facts, { cell }));
    }
  };
}

// exporters/excel/reading/cells/cell-list.ts
function tellLost({ log, name }, place) {
  const cell = { sheet: name, address: cellAddress(rowOf(place), columnOf(place)) };
  log.add("sheets/formula-lost", () => sheetFinding("sheets/formula-lost", {}, { cell }));
}
function cellList(context) {
  const cells = [];
  const formulaOf2 = sharedFormulas(context);
  const unworked = unworkedFormulas(context);
  return {
    cells,
    add: (found, place) => {
      const formula = found.formula && formulaOf2(found.formula, place);
      if (found.formula !== void 0 && formula === void 0) tellLost(context, place);
      const cell = buildCell(found, { place, formula }, context);
      if (cell === void 0) return;
      cells.push(cell);
      if (formula !== void 0) unworked.look(cell);
    },
    end: unworked.tell
  };
}

// exporters/excel/reading/cells/cell-places.ts
function tellRange2({ log, name }, what, place) {
  const facts = { what, place: place.slice(0, 40), sheet: name };
  log.add("sheets/out-of-range", () => sheetFinding("sheets/out-of-range", facts));
}
var isRow = (row2) => Number.isInteger(row2) && row2 >= 1 && row2 <= mostRows;
var placeAfter = (row2, column2) => column2 <= mostColumns ? placeOf(row2, column2) : Number.NaN;
function cellPlaces(context) {
  let row2 = 0;
  let column2 = 0;
  return {
    row: ({ r }) => {
      row2 = r === void 0 ? row2 + 1 : Number(r);
      column2 = 0;
      if (isRow(row2)) return row2;
      if (r !== void 0 || row2 > mostRows) tellRange2(context, "row", r ?? String(row2));
      row2 = Number.NaN;
      return row2;
    },
    cell: ({ r }) => {
      if (Number.isNaN(row2)) return row2;
      column2 += 1;
      const place = r === void 0 ? placeAfter(row2, column2) : readPlace(r);
      if (Number.isNaN(place)) tellRange2(context, "cell", r ?? `${row2}:${column2}`);
      else column2 = columnOf(place);
      return place;
    }
  };
}

// exporters/excel/reading/cells/sheet-rows.ts
function noteRow(row2, { hidden }, hiddenRows) {
  if (isTrue(hidden)) hiddenRows.push(row2);
}
function sheetRows(context) {
  const { cells, add, end } = cellList(context);
  const hiddenRows = [];
  const events = cellEvents();
  const places = cellPlaces(context);
  let place;
  return {
    cells,
    hiddenRows,
    open: (name, attributes) => {
      if (place !== void 0) events.open(name, attributes);
      else if (name === "c") {
        place = places.cell(attributes);
        events.begin(attributes);
      } else if (name === "row") noteRow(places.row(attributes), attributes, hiddenRows);
    },
    text: (text) => {
      if (place !== void 0) events.text(text);
    },
    close: (name) => {
      if (place === void 0) return;
      if (name !== "c") return events.close(name);
      if (!Number.isNaN(place)) add(events.end(), place);
      place = void 0;
    },
    end
  };
}

// exporters/excel/reading/parts/read-sheet.ts
function hiddenIn(cells, rows, frame) {
  const lastRow = cells.at(-1)?.row ?? 0;
  const lastColumn = cells.reduce((last, { column: column2 }) => Math.max(last, column2), 0);
  const ascending = (numbers, last) => [...new Set(numbers)].filter((at) => at <= last).toSorted((one, other) => one - other);
  return {
    hiddenRows: ascending(rows.hiddenRows, lastRow),
    hiddenColumns: ascending(frame.hiddenColumns, lastColumn)
  };
}
async function readSheet({ read }, part, context) {
  const rows = sheetRows(context);
  const frame = sheetFrame(context);
  await read(part, {
    ...rows,
    open: (name, attributes) => {
      rows.open(name, attributes);
      frame.open(name, attributes);
    }
  });
  rows.end();
  const cells = inOrder(rows.cells, context);
  const { hiddenRows, hiddenColumns } = hiddenIn(cells, rows, frame);
  return {
    name: context.name,
    cells,
    ...frame.merged.length > 0 && { merged: frame.merged },
    ...context.isHidden && { hidden: true },
    ...hiddenRows.length > 0 && { hiddenRows },
    ...hiddenColumns.length > 0 && { hiddenColumns }
  };
}

// exporters/excel/reading/read-workbook.ts
async function readShared(reading, relations, { is1904 }) {
  const texts = targetOf(relations, "sharedStrings", reading.file);
  const formats2 = targetOf(relations, "styles", reading.file);
  return {
    is1904,
    texts: texts === void 0 ? [] : await readSharedTexts(reading, texts),
    formats: formats2 === void 0 ? [] : await readFormats(reading, formats2)
  };
}
async function readNamedSheet(reading, named, shared) {
  const { name, isHidden, part } = named;
  const comments = await readComments(reading, await relationsOf2(reading, part), name);
  return readSheet(reading, part, { ...reading, ...shared, name, isHidden, comments });
}
function partOf({ name, relation }, relations, { log }) {
  const found = relations.find(({ id }) => id === relation);
  if (found === void 0) {
    return refuseFile(sheetFinding("sheets/damaged", { part: name, problem: "missing" }));
  }
  if (found.type === "worksheet") return found.target;
  log.add("sheets/not-cells", () => sheetFinding("sheets/not-cells", { sheet: name }));
  return void 0;
}
async function bookPart(reading) {
  const { file } = reading;
  const part = targetOf(await relationsOf2(reading, ""), "officeDocument", file) ?? "xl/workbook.xml";
  const isBook = file.has(part) && !/^(word|ppt)\/|\.bin$/iu.test(part);
  return isBook ? part : refuseFile(otherFormat(file));
}
async function readWorkbook(reading) {
  const part = await bookPart(reading);
  const book = await readBook(reading, part);
  const relations = await relationsOf2(reading, part);
  const shared = await readShared(reading, relations, book);
  const sheets = [];
  for (const named of book.sheets) {
    const sheetPart = partOf(named, relations, reading);
    if (sheetPart === void 0) continue;
    sheets.push(await readNamedSheet(reading, { ...named, part: sheetPart }, shared));
  }
  return sheets.length > 0 ? sheets : refuseFile(sheetFinding("sheets/no-sheets", {}));
}

// exporters/excel/reading/spending.ts
function spendingOf(limits) {
  const taken = /* @__PURE__ */ new Map();
  const check = (limit, found, where) => {
    const most2 = limits[limit];
    if (found <= most2) return;
    const facts = { limit, most: most2, found, ...where !== void 0 && { where } };
    refuseFile(sheetFinding("sheets/over-limit", facts));
  };
  return {
    check,
    take: (limit, amount, where) => {
      const sum = (taken.get(limit) ?? 0) + amount;
      taken.set(limit, sum);
      check(limit, sum, where);
    },
    left: (limit) => limits[limit] - (taken.get(limit) ?? 0)
  };
}

// exporters/excel/reading/note-parts.ts
var known = /^(\[content_types\]\.xml$|(_rels|docprops|xl|customxml|customui|package|docmetadata|userCustomization|_xmlsignatures)\/)/iu;
var isMacro = (name) => /(^|\/)vbaproject\.bin$|\/macrosheets\//u.test(name);
var isEmbedded = (name) => /^xl\/embeddings\/.|\.(zip|xls[xmb]?|doc[xm]?|ppt[xm]?|7z|rar)$/u.test(name);
function noteParts(names, { add }) {
  if (names.some(isMacro)) add("sheets/macros", () => sheetFinding("sheets/macros", {}));
  const tell = (code, found) => {
    const [first] = found;
    if (first === void 0) return;
    add(code, () => sheetFinding(code, { count: found.length, first }));
  };
  tell("sheets/embedded-files", names.filter(isEmbedded));
  tell(
    "sheets/unknown-parts",
    names.filter((name) => !known.test(name) && !isEmbedded(name))
  );
}

// exporters/excel/reading/sniff-file.ts
var otherFile = (kind) => sheetFinding("sheets/other-file", { kind });
var beginnings = [
  ["25504446", "pdf"],
  ["7b5c727466", "word"],
  ["89504e47", "picture"],
  ["ffd8ff", "picture"],
  ["47494638", "picture"],
  ["1f8b", "archive"],
  ["377abcaf", "archive"],
  ["52617221", "archive"]
];
var oldest = /^09(00|02|04)0[46]00/;
var digitsOf = (bytes) => [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
function namesIn(bytes) {
  const names = /* @__PURE__ */ new Set();
  const decoder = new TextDecoder("utf-16le");
  for (let at = 512; at + 128 <= bytes.length && names.size < 1e3; at += 128) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    if (length < 4 || length > 64 || length % 2 === 1 || bytes[at + 1] !== 0) continue;
    names.add(decoder.decode(bytes.slice(at, at + length - 2)));
  }
  return names;
}
function compoundFinding(bytes) {
  const names = namesIn(bytes);
  if (names.has("EncryptedPackage")) return sheetFinding("sheets/password", {});
  if (names.has("WordDocument")) return otherFile("word");
  return sheetFinding("sheets/old-excel", {});
}
function textKind(bytes) {
  const start = bytes.slice(0, 4096);
  const isWide = start[0] === 255 && start[1] === 254 || start[0] === 254 && start[1] === 255;
  if (!isWide && start.includes(0)) return "unknown";
  const text = new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(start).trimStart();
  if (/^<(!doctype html|html|table|head|meta)/iu.test(text)) return "html";
  if (/^<\?xml|^<\w+:?\w*[ >]/u.test(text)) return /<html/iu.test(text) ? "html" : "xml";
  return /[^\P{Cc}\s]/u.test(text) ? "unknown" : "text";
}
function sniffFile(bytes) {
  if (bytes.length === 0) return sheetFinding("sheets/empty-file", {});
  const digits = digitsOf(bytes);
  if (digits.startsWith("504b0304")) return void 0;
  if (digits.startsWith("504b0506")) return otherFile("archive");
  if (digits.startsWith("d0cf11e0a1b11ae1")) return compoundFinding(bytes);
  if (oldest.test(digits)) return sheetFinding("sheets/old-excel", {});
  const known2 = beginnings.find(([start]) => digits.startsWith(start));
  return otherFile(known2?.[1] ?? textKind(bytes));
}

// exporters/excel/reading/zip/check-entries.ts
var leadsOut = /^\/|^[a-z]:|(^|\/)\.\.?(\/|$)|\p{Cc}/iu;
var refuse2 = (part, problem) => refuseFile(sheetFinding("sheets/unsafe-part", { part, problem }));
function checkPlaces(entries) {
  const sorted = entries.toSorted((one, other) => one.offset - other.offset);
  sorted.reduce((end, entry) => {
    if (entry.offset < end) refuse2(entry.name, "overlapping");
    return entry.offset + entry.packedSize + 1;
  }, 0);
}
function checkEntries(entries) {
  const parts = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (leadsOut.test(name)) refuse2(entry.name, "path");
    if (name.endsWith("/")) continue;
    if (parts.has(name)) refuse2(entry.name, "repeated");
    parts.set(name, entry);
  }
  checkPlaces(entries);
  return parts;
}

// exporters/excel/reading/zip/find-end.ts
var endSignature = 101010256;
var wideEndSignature = 101075792;
var locatorSignature = 117853008;
var endSize = 22;
var locatorSize = 20;
var wideEndSize = 56;
var longestComment = 65535;
function endAt(view) {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    const isEnd = view.getUint32(at, true) === endSignature;
    if (isEnd && at + endSize + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return void 0;
}
function wideDirectory(view, end) {
  const locator = end - locatorSize;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return void 0;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + wideEndSize > end || view.getUint32(at, true) !== wideEndSignature) return void 0;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true))
  };
}
function findEnd(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endAt(view);
  if (end === void 0) {
    return refuseFile(sheetFinding("sheets/cut-off", { bytes: bytes.length }));
  }
  const near = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const isWide = near.count === 65535 || near.offset === 4294967295;
  const found = (isWide ? wideDirectory(view, end) : void 0) ?? near;
  if (found.offset < end) return found;
  return refuseFile(sheetFinding("sheets/damaged", { part: "", problem: "directory" }));
}

// exporters/excel/reading/zip/real-sizes.ts
var elsewhere = 4294967295;
var wideField = 1;
function wideNumbers(view, [from, to]) {
  let at = from;
  while (at + 4 <= to) {
    const length = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + length, to);
    if (view.getUint16(at, true) === wideField) {
      const numbers = [];
      for (let next = at + 4; next + 8 <= end; next += 8) {
        numbers.push(Number(view.getBigUint64(next, true)));
      }
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}
function realSizes(view, at, extra) {
  const near = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const wide = near.includes(elsewhere) ? wideNumbers(view, extra) : [];
  let taken = 0;
  const [size = 0, packedSize = 0, offset = 0] = near.map((number) => {
    if (number !== elsewhere) return number;
    const found = wide[taken] ?? number;
    taken += 1;
    return found;
  });
  return { size, packedSize, offset };
}

// exporters/excel/reading/zip/read-directory.ts
var entrySignature = 33639248;
var headSize = 46;
var wrong2 = () => refuseFile(sheetFinding("sheets/damaged", { part: "", problem: "directory" }));
var viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
var nameOf = (bytes) => new TextDecoder().decode(bytes.slice()).replaceAll("\\", "/");
function entryAt(bytes, at) {
  const view = viewOf(bytes);
  if (at + headSize > bytes.length || view.getUint32(at, true) !== entrySignature) return wrong2();
  const nameEnd = at + headSize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) return wrong2();
  const sizes = realSizes(view, at, [nameEnd, extraEnd]);
  const entry = {
    ...sizes,
    name: nameOf(bytes.subarray(at + headSize, nameEnd)),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}
function readDirectory(bytes, most2) {
  const { count, offset } = findEnd(bytes);
  const entries = [];
  let at = offset;
  while (entries.length < count && entries.length <= most2) {
    const { entry, next } = entryAt(bytes, at);
    const end = entry.offset + entry.packedSize;
    if (!Number.isSafeInteger(end) || end > offset) return wrong2();
    entries.push(entry);
    at = next;
  }
  return entries;
}

// exporters/excel/reading/zip/unpack.ts
import { Inflate } from "fflate";
var step = 8192;
var headSignature = 67324752;
var headSize2 = 30;
var refuse3 = ({ name }, problem) => refuseFile(sheetFinding("sheets/damaged", { part: name, problem }));
function packedBytes(bytes, entry) {
  const { offset, packedSize } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + headSize2 > bytes.length || view.getUint32(offset, true) !== headSignature) {
    return refuse3(entry, "packing");
  }
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const from = offset + headSize2 + names;
  return from + packedSize > bytes.length ? refuse3(entry, "packing") : bytes.subarray(from, from + packedSize);
}
function* inflated(packed2, entry) {
  let ready = [];
  const inflate = new Inflate((piece) => void ready.push(piece));
  for (let at = 0; at < packed2.length; at += step) {
    try {
      inflate.push(packed2.slice(at, at + step), at + step >= packed2.length);
    } catch {
      refuse3(entry, "packing");
    }
    yield* ready;
    ready = [];
  }
}
function* stored(packed2) {
  for (let at = 0; at < packed2.length; at += step) yield packed2.slice(at, at + step);
}
function* unpack(bytes, entry) {
  if (entry.isEncrypted) refuseFile(sheetFinding("sheets/password", {}));
  if (entry.method !== 0 && entry.method !== 8) refuse3(entry, "packing");
  const packed2 = packedBytes(bytes, entry);
  let size = 0;
  let sum = 0;
  for (const piece of entry.method === 8 ? inflated(packed2, entry) : stored(packed2)) {
    size += piece.length;
    if (size > entry.size) refuse3(entry, "checksum");
    sum = crc32(piece, sum);
    yield piece;
  }
  if (size !== entry.size || sum !== entry.checksum) refuse3(entry, "checksum");
}

// exporters/excel/reading/workbook-package.ts
var keyOf = (part) => part.toLowerCase();
var sizeOf = (entries) => entries.reduce((sum, { size }) => sum + size, 0);
function entryOf(parts, part) {
  return parts.get(keyOf(part)) ?? refuseFile(sheetFinding("sheets/damaged", { part, problem: "missing" }));
}
function openPackage(bytes, spending, log) {
  spending.check("fileBytes", bytes.length);
  const other = sniffFile(bytes);
  if (other !== void 0) refuseFile(other);
  const entries = readDirectory(bytes, spending.left("parts"));
  spending.take("parts", entries.length);
  const parts = checkEntries(entries);
  spending.check("unpackedBytes", sizeOf(entries));
  noteParts([...parts.keys()], log);
  return {
    has: (part) => parts.has(keyOf(part)),
    size: sizeOf(entries.filter(({ name }) => /\.(xml|rels)$/iu.test(name))),
    *piecesOf(part) {
      for (const piece of unpack(bytes, entryOf(parts, part))) {
        spending.take("unpackedBytes", piece.length, part);
        yield piece;
      }
    }
  };
}

// exporters/excel/reading/read-sheets.ts
function requireBytes(bytes) {
  const isBytes = ArrayBuffer.isView(bytes) && Object.prototype.toString.call(bytes) === "[object Uint8Array]";
  if (isBytes) return;
  throw new DanvanError("INVALID_ARGUMENT", "The bytes of a workbook must be a Uint8Array.");
}
async function readFile(bytes, limits, watching) {
  const log = findingLog();
  try {
    const spending = spendingOf(limits);
    const file = openPackage(bytes, spending, log);
    const read = partReader(file, watching);
    const sheets = await readWorkbook({ limits, spending, log, file, read });
    return deepFreeze({ sheets, findings: log.all() });
  } catch (error2) {
    if (!isRefusal(error2)) throw error2;
    return deepFreeze({ sheets: [], findings: [...log.all(), error2.finding] });
  }
}
async function readSheets(bytes, options = {}) {
  const { limits: asked, signal, onProgress } = requireObject(options, "options");
  const limits = readable("The limits", () => readLimits(asked));
  requireBytes(bytes);
  checkWatching({ signal, onProgress });
  throwIfAborted(signal);
  const progress = trackProgress(onProgress);
  try {
    progress.report(0);
    const read = await readFile(bytes, limits, { signal, onProgress: progress.report });
    progress.finish();
    return read;
  } catch (cause) {
    if (progress.failure() === void 0) throw cause;
    throw new DanvanError("INVALID_ARGUMENT", "onProgress failed while a file was read.", {
      cause
    });
  } finally {
    progress.stop();
  }
}

// h3.tmp.ts
for (const xml of ["<a/>".repeat(99e5), `<sheetData><row>${"<c/>".repeat(99e5)}</row></sheetData>`, `<sheetData>${"<row/>".repeat(65e5)}</sheetData>`, `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(16e5)}</mergeCells>`, `<sheetData>${'<row r="1" hidden="1"/>'.repeat(16e5)}</sheetData>`]) {
  const bytes = madeWorkbook({ sheets: [xml], level: 1 });
  const t = process.cpuUsage();
  const r = await readSheets(bytes);
  const d = process.cpuUsage(t);
  console.log(xml.slice(0, 40), ((d.user + d.system) / 1e6).toFixed(2), r.findings.map((f) => f.code).slice(0, 3), Math.round(process.resourceUsage().maxRSS / 1024), r.sheets[0]?.merged?.length);
}
