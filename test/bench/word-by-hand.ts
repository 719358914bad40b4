import type { Layout, ReportDocument } from 'danvan';
import type { Block, TableBlock, TextStyle } from 'danvan/report';
import { leafColumns, printCell } from 'danvan/report';
import * as docx from 'docx';

const { AlignmentType, BorderStyle, HeightRule, TableLayoutType, WidthType } = docx;

const twips = (points: number): number => Math.round(points * 20);
const millimetres = (length: number): number => twips((length / 25.4) * 72);

/** A paragraph of one look, set by hand as most programs do. */
function line(
  text: string,
  { size, bold = false, italic = false, underline = false, uppercase = false }: TextStyle,
  more: docx.IParagraphOptions = {},
): docx.Paragraph {
  const run = new docx.TextRun({
    text,
    size: size * 2,
    bold,
    italics: italic,
    allCaps: uppercase,
    ...(underline && { underline: {} }),
  });
  return new docx.Paragraph({ ...more, children: [run] });
}

const centered = { alignment: AlignmentType.CENTER } as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noLines = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** Two columns beside each other without lines. */
const beside = (left: docx.Paragraph[], right: docx.Paragraph[], widths: readonly number[]) =>
  new docx.Table({
    borders: noLines,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: [left, right].map((children) => new docx.TableCell({ children })),
      }),
    ],
  });

function bodyLine(text: string, { body }: Layout, more: docx.IParagraphOptions = {}) {
  return line(text, body.text, {
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: twips(body.paragraphGap), line: twips(body.lineSpacing), lineRule: 'exact' },
    indent: { firstLine: millimetres(body.firstLineIndent) },
    ...more,
  });
}

function tableOf(block: TableBlock, { annex }: Layout, width: number): docx.Table {
  const leaves = leafColumns(block.columns);
  const shares = leaves.reduce((sum, column) => sum + column.width, 0);
  const columnWidths = leaves.map((column) => Math.round((width * column.width) / shares));
  const align = {
    left: AlignmentType.LEFT,
    center: AlignmentType.CENTER,
    right: AlignmentType.RIGHT,
  };
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: leaves.map(
      ({ title }) => new docx.TableCell({ children: [line(title, annex.tableHeader, centered)] }),
    ),
  });
  const rows = block.rows.map(
    ({ cells, role }) =>
      new docx.TableRow({
        cantSplit: true,
        children: leaves.map((column) => {
          const style = { ...annex.tableBody, bold: role !== 'data' };
          const text = printCell(cells[column.key], 'vi');
          const alignment = align[column.align];
          return new docx.TableCell({ children: [line(text, style, { alignment })] });
        }),
      }),
  );
  return new docx.Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    rows: [head, ...rows],
  });
}

type Nodes = readonly (docx.Paragraph | docx.Table)[];

function nodesOf(block: Block, layout: Layout, width: number): Nodes {
  const { letterhead, title, body, signature, annex } = layout;
  switch (block.kind) {
    case 'letterhead': {
      const left = [
        line(block.superior ?? '', letterhead.superior, centered),
        line(block.issuer, letterhead.issuer, centered),
        line(block.number, letterhead.number, centered),
      ];
      const [motto = letterhead.issuer] = letterhead.motto.styles;
      const right = [
        ...block.motto.map((text) => line(text, motto, centered)),
        line(block.placeAndDate, letterhead.placeAndDate, centered),
      ];
      return [beside(left, right, [width * 0.46, width * 0.54])];
    }
    case 'title':
      return [
        line(block.documentKind, title.documentKind, centered),
        line(block.subject, title.subject, centered),
      ];
    case 'part':
      return [
        line(block.number, body.part.numberStyle, centered),
        line(block.title, body.part.titleStyle, centered),
      ];
    case 'heading':
      return [
        line(`${block.number} ${block.text}`, body.headings[block.level - 1]?.style ?? body.text, {
          keepNext: true,
          indent: { firstLine: millimetres(body.firstLineIndent) },
        }),
      ];
    case 'paragraph':
      return [bodyLine(block.text, layout)];
    case 'list':
      return block.items.map((item) =>
        bodyLine(item, layout, { numbering: { reference: 'items', level: 0 } }),
      );
    case 'table':
      return [tableOf(block, layout, width)];
    case 'note':
      return [block.label, ...block.lines].map((text) => line(text, annex.note));
    case 'signatures': {
      const recipients = [
        line(block.recipients?.label ?? '', signature.recipientsLabel.style),
        ...(block.recipients?.items ?? []).map((item) => line(item, signature.recipients)),
      ];
      const signers = block.signers.flatMap(({ authority = '', post, name = '' }) => [
        line(authority, signature.authority, centered),
        line(post, signature.post, centered),
        new docx.Paragraph({ spacing: { line: twips(72), lineRule: HeightRule.EXACT } }),
        line(name, signature.name, centered),
      ]);
      return [beside(recipients, signers, [width / 2, width / 2])];
    }
    default:
      return [];
  }
}

interface Part {
  readonly blocks: readonly Block[];
  readonly head: Nodes;
  readonly isWide: boolean;
}

function sectionOf({ blocks, head, isWide }: Part, { layout, draftMark = '' }: ReportDocument) {
  const { page } = layout;
  const margins = isWide ? page.landscapeMargins : page.margins;
  const across = isWide ? page.height : page.width;
  const width = millimetres(across - margins.left - margins.right);
  const number = new docx.Paragraph({
    ...centered,
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })],
  });
  const mark = new docx.Footer({ children: [line(draftMark, { size: 12, bold: true }, centered)] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: millimetres(page.width),
          height: millimetres(page.height),
          orientation: isWide ? ('landscape' as const) : ('portrait' as const),
        },
        margin: {
          top: millimetres(margins.top),
          right: millimetres(margins.right),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new docx.Header({ children: [number] }) },
    footers: { default: mark, first: mark },
    children: [...head, ...blocks.flatMap((block) => nodesOf(block, layout, width))],
  };
}

/** Writes the words and tables of a report with docx alone, each paragraph formatted by hand. */
export async function writeWithDocx(report: ReportDocument): Promise<Uint8Array> {
  const { label, title } = report.layout.annex;
  const parts: readonly Part[] = [
    { blocks: report.blocks, head: [], isWide: false },
    ...report.annexes.map((annex) => ({
      blocks: annex.blocks,
      head: [line(annex.label, label, centered), line(annex.title, title, centered)],
      isWide: annex.orientation === 'landscape',
    })),
  ];
  const file = new docx.Document({
    title: report.title,
    creator: report.issuer,
    styles: { default: { document: { run: { font: report.layout.typeface, size: 28 } } } },
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [{ level: 0, format: 'bullet', text: '-', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: parts.map((part) => sectionOf(part, report)),
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}
