"""Reads a Word file with python-docx: every paragraph and cell, sections and properties, as JSON."""

import json
import sys

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph


def texts_of(document):
    """Paragraphs and cells in the order of the document; a merged cell once."""
    for element in document.element.body.iterchildren():
        if element.tag.endswith('}p'):
            paragraph = Paragraph(element, document)
            yield {'style': paragraph.style.name, 'text': paragraph.text}
        elif element.tag.endswith('}tbl'):
            seen = set()
            for row in Table(element, document).rows:
                for cell in row.cells:
                    if cell._tc not in seen:
                        seen.add(cell._tc)
                        yield {'style': cell.paragraphs[0].style.name, 'text': cell.text}


given = docx.Document(sys.argv[1])
print(
    json.dumps(
        {
            'texts': list(texts_of(given)),
            'sections': [
                {
                    'landscape': section.page_width > section.page_height,
                    'first': section.different_first_page_header_footer,
                    'foot': [each.text for each in section.footer.paragraphs],
                }
                for section in given.sections
            ],
            'title': given.core_properties.title,
            'author': given.core_properties.author,
            'created': given.core_properties.created.isoformat(),
        }
    )
)
