import { createHash } from 'node:crypto';
import { check, createDataset, describeFinding, vi, type Finding } from 'danvan';
import { namesOf } from 'danvan/report';
import type { StoreOfJob } from './ask-store.js';
import { said } from './answer.js';
import type { Answer } from './messages.js';
import { provinceContext } from './province.js';
import { rowsIn } from './rows-in.js';

/** Findings that are told to one caller; the count says how many there are. */
const mostTold = 200;

function told(findings: readonly Finding[], names: ReturnType<typeof namesOf>) {
  return findings.slice(0, mostTold).map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: describeFinding(finding, vi, names),
    path: finding.path,
  }));
}

function readable(body: Uint8Array) {
  try {
    return rowsIn(body);
  } catch {
    return null;
  }
}

/** Checks what was posted; stores it where nothing in it is wrong, and says all that was found. */
export async function takeFigures(body: Uint8Array, store: StoreOfJob): Promise<Answer> {
  const rows = readable(body);
  if (rows === null) {
    const message = 'Nội dung gửi lên không phải là danh sách số liệu (JSON, UTF-8).';
    return said(400, { stored: 0, message });
  }
  const dataset = createDataset({ ...provinceContext, observations: rows });
  const findings = check(dataset);
  const isWrong = findings.some(({ severity }) => severity === 'error');
  const list = { count: findings.length, findings: told(findings, namesOf(dataset)) };
  if (isWrong) return said(422, { stored: 0, ...list });
  const name = createHash('sha256').update(body).digest('hex');
  const { rows: stored, wasThere } = await store.load(name, body);
  return said(wasThere ? 200 : 201, { stored: wasThere ? 0 : stored, wasThere, ...list });
}
