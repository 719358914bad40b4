// test/support/hostile-workbooks.ts
import { strToU8 as strToU82 } from "fflate";

// test/support/compound-file.ts
function compoundFile(names) {
  const bytes = new Uint8Array(512 + 512 * Math.ceil((names.length + 1) / 4));
  bytes.set([208, 207, 17, 224, 161, 177, 26, 225]);
  ["Root Entry", ...names].forEach((name, at) => {
    const start = 512 + at * 128;
    Array.from(name).forEach((letter, place) => {
      bytes[start + place * 2] = letter.charCodeAt(0);
    });
    bytes[start + 64] = name.length * 2 + 2;
  });
  return bytes;
}

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
  const shared2 = Object.entries({ sharedStrings: texts, styles }).filter(
    ([, xml]) => xml !== void 0
  );
  const wrapped = { sharedStrings: "sst", styles: "styleSheet" };
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"/>`,
    "_rels/.rels": relationsOf([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${links}">${more.before ?? ""}<sheets>${listed.join("")}</sheets>${more.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsOf([
      ...names.map((name) => [name, "worksheet", `worksheets/${name}.xml`]),
      ...shared2.map(([name]) => [name, name, `${name}.xml`])
    ]),
    ...Object.fromEntries(
      sheets.map((xml, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${head}<worksheet xmlns="${main}" xmlns:r="${links}">${xml}</worksheet>`
      ])
    ),
    ...Object.fromEntries(
      shared2.map(([name, xml]) => {
        const element = wrapped[name === "styles" ? "styles" : "sharedStrings"];
        return [`xl/${name}.xml`, `${head}<${element} xmlns="${main}">${xml}</${element}>`];
      })
    ),
    ...more.parts
  };
}
function packed(parts2, level = 6) {
  const files = Object.entries(parts2).flatMap(
    ([name, part]) => part === null ? [] : [[name, typeof part === "string" ? strToU8(part) : part]]
  );
  return zipSync(Object.fromEntries(files), { level, mtime: new Date(1980, 0, 1, 12) });
}
var madeWorkbook = (made) => packed(partsOf(made), made.level);
var rowXml = (cells, row = 1) => `<sheetData><row r="${row}">${cells}</row></sheetData>`;

// test/support/hostile-workbooks.ts
var one = rowXml('<c r="A1"><v>1</v></c>');
var namesOf = (xml) => `<definedNames>${xml}</definedNames>`;
var rows = (count) => `<sheetData>${'<row r="1"/>'.repeat(count)}</sheetData>`;
var bomb = () => madeWorkbook({ sheets: [rows(56e5)], level: 1 });
function lying(bytes) {
  const result = bytes.slice();
  const view = new DataView(result.buffer);
  for (let at = 0; at + 30 < result.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 67324752 && view.getUint32(at + 22, true) > 1e6)
      view.setUint32(at + 22, 500, true);
    if (signature === 33639248 && view.getUint32(at + 24, true) > 1e6)
      view.setUint32(at + 24, 500, true);
  }
  return result;
}
function withEntry(bytes, change) {
  const result = bytes.slice();
  const view = new DataView(result.buffer);
  for (let at = result.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 33639248) continue;
    change(view, at);
    return result;
  }
  throw new Error("no entry");
}
function renamed(bytes, name, other) {
  const result = bytes.slice();
  const from = strToU82(name);
  for (let at = 0; at < result.length - from.length; at += 1) {
    if (from.every((byte, index) => result[at + index] === byte)) result.set(strToU82(other), at);
  }
  return result;
}
var twice = () => renamed(
  madeWorkbook({ sheets: [one], parts: { "xl/worksheets/sheetZ.xml": "x" } }),
  "xl/worksheets/sheetZ.xml",
  "xl/worksheets/sheet1.xml"
);
var shared = (formula, count) => `<sheetData><row r="1"><c r="A1"><f t="shared" si="0">${formula}</f><v>1</v></c></row>${Array.from(
  { length: count },
  (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/><v>1</v></c></row>`
).join("")}</sheetData>`;
var manyParts = () => packed({
  ...partsOf({ sheets: [one] }),
  ...Object.fromEntries(Array.from({ length: 2e4 }, (_, at) => [`xl/x${at}.xml`, ""]))
});
function samePart() {
  const parts2 = partsOf({ sheets: [rows(2e5)] });
  const sheets = Array.from(
    { length: 400 },
    (_, at) => `<sheet name="${at}" sheetId="${at + 1}" r:id="sheet1"/>`
  );
  return packed({
    ...parts2,
    "xl/workbook.xml": (parts2["xl/workbook.xml"] ?? "").replace(/<sheet [^>]*>/u, sheets.join(""))
  });
}
var laughs = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a0 "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};&a${at};&a${at};">`
).join("")}]><sst><si><t>&a30;</t></si></sst>`;
var outside = '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>';
var text = "<si><t>a</t></si>";
var others = [
  { name: "nothing", make: () => new Uint8Array(), codes: ["sheets/empty-file"] },
  {
    name: "a list of commas",
    make: () => strToU82("\u0110\u01A1n v\u1ECB,S\u1ED1 cu\u1ED9c\r\nX\xE3 A,3\r\n"),
    codes: ["sheets/other-file"]
  },
  {
    name: "a password",
    make: () => compoundFile(["EncryptionInfo", "EncryptedPackage"]),
    codes: ["sheets/password"]
  },
  { name: "an old workbook", make: () => compoundFile(["Workbook"]), codes: ["sheets/old-excel"] },
  {
    name: "half a workbook",
    make: () => madeWorkbook({ sheets: [one] }).slice(0, 900),
    codes: ["sheets/cut-off"]
  },
  {
    name: "a few bytes of one",
    make: () => Uint8Array.from([80, 75, 3, 4]),
    codes: ["sheets/cut-off"]
  },
  {
    name: "an archive",
    make: () => packed({ "a.txt": "a" }),
    codes: ["sheets/unknown-parts", "sheets/other-file"]
  },
  {
    name: "a sheet of LibreOffice",
    make: () => packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    codes: ["sheets/unknown-parts", "sheets/opendocument"]
  },
  {
    name: "a binary workbook",
    make: () => packed({ "xl/workbook.bin": "x", "[Content_Types].xml": "<Types/>" }),
    codes: ["sheets/binary-workbook"]
  },
  { name: "a million zeros", make: () => new Uint8Array(1e6), codes: ["sheets/other-file"] },
  {
    name: "too large a file",
    make: () => new Uint8Array(20000001),
    codes: ["sheets/over-limit"]
  }
];
var packages2 = [
  { name: "a bomb", make: bomb, codes: ["sheets/over-limit"] },
  {
    name: "a bomb that says that it is small",
    make: () => lying(bomb()),
    codes: ["sheets/damaged"]
  },
  { name: "one bomb as four hundred sheets", make: samePart, codes: ["sheets/over-limit"] },
  { name: "very many parts", make: manyParts, codes: ["sheets/over-limit"] },
  { name: "two parts of one name", make: twice, codes: ["sheets/unsafe-part"] },
  {
    name: "a name that leads out",
    make: () => madeWorkbook({ parts: { "../../../etc/cron.d/x": "x" } }),
    codes: ["sheets/unsafe-part"]
  },
  {
    name: "parts over each other",
    make: () => withEntry(madeWorkbook({ sheets: [one] }), (view, at) => view.setUint32(at + 42, 10, true)),
    codes: ["sheets/unsafe-part"]
  },
  {
    name: "wide numbers that lie",
    make: () => withEntry(
      madeWorkbook({ sheets: [one] }),
      (view, at) => view.setUint32(at + 20, 4294967295, true)
    ),
    codes: ["sheets/damaged"]
  },
  {
    name: "a part that is not there",
    make: () => madeWorkbook({ parts: { "xl/worksheets/sheet1.xml": null } }),
    codes: ["sheets/damaged"]
  },
  {
    name: "an archive within, and names of the language",
    make: () => renamed(
      madeWorkbook({
        sheets: [one],
        after: namesOf('<definedName name="__proto__">1</definedName>'),
        parts: {
          __pr0t0__: "x",
          constructor: "x",
          "xl/embeddings/a.zip": packed({ a: "x" })
        }
      }),
      "__pr0t0__",
      "__proto__"
    ),
    codes: ["sheets/embedded-files", "sheets/unknown-parts"],
    sheets: 1
  },
  {
    name: "macros",
    make: () => madeWorkbook({ sheets: [one], parts: { "xl/vbaProject.bin": "x" } }),
    codes: ["sheets/macros"],
    sheets: 1
  }
];
var parts = [
  {
    name: "a merged area of all cells",
    make: () => madeWorkbook({ sheets: [`${one}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`] }),
    codes: ["sheets/merged-too-large"],
    sheets: 1
  },
  {
    name: "a check of all cells",
    make: () => madeWorkbook({
      sheets: [
        `${one}<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`
      ]
    }),
    codes: ["sheets/area-passed-over"],
    sheets: 1
  },
  {
    name: "a name for all cells",
    make: () => madeWorkbook({
      sheets: [one],
      after: namesOf('<definedName name="a">S!$A$1:$XFD$1048576</definedName>')
    }),
    codes: ["sheets/area-passed-over"],
    sheets: 1
  },
  {
    name: "a hundred million columns",
    make: () => madeWorkbook({ sheets: [`<cols><col min="1" max="100000000" hidden="1"/></cols>${one}`] }),
    codes: ["sheets/out-of-range"],
    sheets: 1
  },
  {
    name: "the row 999999999",
    make: () => madeWorkbook({ sheets: [rowXml('<c r="A999999999"><v>1</v></c>', 999999999)] }),
    codes: ["sheets/out-of-range"],
    sheets: 1
  },
  {
    name: "the last cell",
    make: () => madeWorkbook({ sheets: [rowXml('<c r="XFD1048576"><v>1</v></c>', 1048576)] }),
    codes: ["sheets/over-limit"]
  },
  {
    name: "very many rows",
    make: () => madeWorkbook({
      sheets: [
        `<sheetData>${Array.from({ length: 4e5 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join("")}</sheetData>`
      ]
    }),
    codes: ["sheets/over-limit"]
  },
  {
    name: "a billion laughs",
    make: () => madeWorkbook({ texts: "", parts: { "xl/sharedStrings.xml": laughs } }),
    codes: ["sheets/entities"]
  },
  {
    name: "an entity from outside",
    make: () => madeWorkbook({ texts: "", parts: { "xl/sharedStrings.xml": outside } }),
    codes: ["sheets/entities"]
  },
  {
    name: "a text that is not there",
    make: () => madeWorkbook({ sheets: [rowXml('<c r="A1" t="s"><v>7</v></c>')], texts: text }),
    codes: ["sheets/cell-unreadable"],
    sheets: 1
  },
  {
    name: "very many broken cells",
    make: () => madeWorkbook({
      sheets: [
        `<sheetData>${Array.from({ length: 9e4 }, () => '<row><c><v>x</v></c><c t="q"/></row>').join("")}</sheetData>`
      ]
    }),
    codes: [...Array.from({ length: 100 }, () => "sheets/cell-unreadable"), "sheets/more-alike"],
    sheets: 1
  },
  {
    name: "very many styles",
    make: () => madeWorkbook({ sheets: [one], styles: `<cellXfs>${"<xf/>".repeat(7e4)}</cellXfs>` }),
    codes: ["sheets/over-limit"]
  },
  {
    name: "very many texts",
    make: () => madeWorkbook({ sheets: [one], texts: text.repeat(500001) }),
    codes: ["sheets/over-limit"]
  },
  {
    name: "a very long text",
    make: () => madeWorkbook({ sheets: [one], texts: `<si><t>${"a".repeat(32768)}</t></si>` }),
    codes: ["sheets/over-limit"]
  },
  {
    name: "a text that does not end",
    make: () => madeWorkbook({ sheets: [one], texts: `<si><t>${"a".repeat(5e6)}</t></si>` }),
    codes: ["sheets/damaged"]
  },
  {
    name: "very many sheets",
    make: () => madeWorkbook({ sheets: Array.from({ length: 501 }, () => one) }),
    codes: ["sheets/over-limit"]
  },
  {
    name: "elements without end",
    make: () => madeWorkbook({ sheets: [`${"<a>".repeat(1e6)}${"</a>".repeat(1e6)}`] }),
    codes: ["sheets/damaged"]
  },
  {
    name: "attributes without end",
    make: () => madeWorkbook({
      sheets: [`<a ${Array.from({ length: 5e5 }, (_, at) => `a${at}=""`).join(" ")}/>`]
    }),
    codes: ["sheets/damaged"]
  },
  {
    name: "one long formula in very many cells",
    make: () => madeWorkbook({ sheets: [shared("A1+".repeat(2700) + "1", 99e3)] }),
    codes: ["sheets/over-limit"]
  },
  {
    name: "very many elements that are nothing",
    make: () => madeWorkbook({ sheets: ["<a/>".repeat(9e6)], level: 1 }),
    codes: ["sheets/over-limit"]
  },
  {
    name: "very many blank cells",
    make: () => madeWorkbook({ sheets: [rowXml("<c/>".repeat(51e5))], level: 1 }),
    codes: [
      ...Array.from({ length: 100 }, () => "sheets/out-of-range"),
      "sheets/more-alike",
      "sheets/over-limit"
    ]
  },
  {
    name: "very many merged areas",
    make: () => madeWorkbook({
      sheets: [`${one}<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(5e5)}</mergeCells>`],
      level: 1
    }),
    codes: [...Array.from({ length: 100 }, () => "sheets/merged-too-large"), "sheets/more-alike"],
    sheets: 1
  },
  {
    name: "very many cells without a place, all in one row",
    make: () => madeWorkbook({ sheets: [rowXml("<c><v>1</v></c>".repeat(5e4))] }),
    codes: ["sheets/over-limit"]
  }
];
var hostileFiles = [...others, ...packages2, ...parts];

// h.tmp.ts
import { writeFileSync, mkdirSync } from "node:fs";
mkdirSync("/tmp/hostile", { recursive: true });
hostileFiles.forEach(({ name, make }, at) => {
  const t = process.cpuUsage();
  const b = make();
  const d = process.cpuUsage(t);
  writeFileSync(`/tmp/hostile/${at}.xlsx`, b);
  if (d.user > 3e5) console.log("make", name, (d.user / 1e6).toFixed(2));
});
