import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tools.js';

const library = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Work"/>
</library:library>
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Opens a file without a window, does the work with `doc`, notes with `Print #1, …`, and saves it. */
const moduleOf = (work: string, filter: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Work" script:language="StarBasic">
Sub Main(given, saved, told)
  Dim unseen(0) As New com.sun.star.beans.PropertyValue
  unseen(0).Name = "Hidden"
  unseen(0).Value = True
  doc = StarDesktop.loadComponentFromURL(given, "_blank", 0, unseen())
  Open told For Output As #1
${escaped(work)}
  Close #1
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "${filter}"
  doc.storeToURL(saved, kind())
  doc.close(True)
End Sub
</script:module>
`;

/** The formats that LibreOffice saves in, by their endings. */
const filters = { xlsx: 'Calc MS Excel 2007 XML', ods: 'calc8' } as const;

/** What a script did: its notes, one a line, and the file that it saved. */
export interface OfficeWork {
  readonly told: readonly string[];
  readonly saved: Uint8Array;
}

/**
 * Opens a workbook with LibreOffice, lets a script in Basic work on it as `doc`, and saves it.
 *
 * @param work - Lines of Basic; `Print #1, …` notes something.
 */
export function workInOffice(
  bytes: Uint8Array,
  work: string,
  format: keyof typeof filters = 'xlsx',
): OfficeWork {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-office-'));
  const [given, saved, told] = ['given.xlsx', `saved.${format}`, 'told.txt'].map((name) =>
    join(folder, name),
  );
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // The first start makes the folder of scripts, and would overwrite ours.
    runTool('soffice', [profile, '--headless', '--terminate_after_init']);
    const scripts = join(folder, 'profile/user/basic/Standard');
    writeFileSync(join(scripts, 'script.xlb'), library);
    writeFileSync(join(scripts, 'Work.xba'), moduleOf(work, filters[format]));
    writeFileSync(given ?? '', bytes);
    const call = `macro:///Standard.Work.Main(file://${given},file://${saved},${told})`;
    const { code, stderr } = runTool('soffice', [profile, '--headless', call]);
    if (code !== 0) throw new Error(`soffice: ${stderr}`);
    const notes = readFileSync(told ?? '', 'utf8')
      .trim()
      .split('\n');
    return { told: notes, saved: readFileSync(saved ?? '') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
