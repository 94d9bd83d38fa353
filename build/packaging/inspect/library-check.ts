import { readCatalogue } from '../../../main/library/catalogue/read-catalogue.ts';
import { issueEntries } from '../../../main/library/issues.ts';
import { openLibrary } from '../../../main/library/open.ts';
import type { Check, Finding } from './packed-program.ts';

/** The library can be read, holds issues, and no invented ones beside real ones; the catalogue's records are such. */
export const libraryCheck: Check = ({ layout }) => {
  const findings: Finding[] = [];
  readCatalogue(layout.catalogue, (line) => findings.push({ zh: `目录记录有误：${line}`, en: line }));
  const opened = openLibrary(layout.library);
  if (!opened.ok) return [...findings, opened.failure];
  const { db } = opened.value;
  try {
    const sound = db.pragma('integrity_check', { simple: true });
    if (sound !== 'ok')
      findings.push({ zh: `文库损坏：${String(sound)}`, en: `the library is damaged: ${String(sound)}` });
    const issues = issueEntries(db);
    if (issues.length === 0) findings.push({ zh: '文库里一期也没有', en: 'the library holds no issue' });
    const samples = issues.filter((issue) => issue.sample);
    if (samples.length < issues.length)
      for (const { id } of samples)
        findings.push({ zh: `示例公报 ${id} 混进了文库`, en: `the sample issue ${id} is in the library` });
    return findings;
  } finally {
    db.close();
  }
};
