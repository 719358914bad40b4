"""Does what a person does: changes words of one paragraph, and puts a heading after another one."""

import copy
import sys

import docx

source, target, old, new, after = sys.argv[1:6]
document = docx.Document(source)
for paragraph in document.paragraphs:
    for run in paragraph.runs:
        run.text = run.text.replace(old, new)
heading = next(each for each in document.paragraphs if each.text == after)
added = copy.deepcopy(heading._p)
heading._p.addnext(added)
document.paragraphs[[each._p for each in document.paragraphs].index(added)].runs[0].text = (
    'Mục được thêm vào'
)
document.save(target)
