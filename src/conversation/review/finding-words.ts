// What desk officers call the kinds of findings: "trùng", "sáp nhập", "đơn vị" -> codes. Matched on plain words.

const codesByWord: [RegExp, string[]][] = [
  [/^(?:cho |muc |noi dung )?trung(?: lap)?$/, ['duplicate-duty', 'same-report', 'duplicate-label']],
  [/^(?:chu tri|khac nhau|mau thuan|lech)$/, ['lead-conflict', 'no-lead']],
  [/^(?:don vi|co quan|don vi la|ten don vi)$/, ['unknown-agency']],
  [/^(?:sap nhap|da sap nhap|hop nhat)$/, ['merged-agency']],
  [/^(?:muc )?theo doi$/, ['follow-level-guessed']],
  [/^(?:nam|thieu nam|ngay|han|thoi han)$/, ['no-year', 'deadline-past', 'weekday-mismatch']],
  [/^(?:tong|tong so|kinh phi)$/, ['total-mismatch', 'total-agrees']],
  [/^(?:so|so van ban|ngay ban hanh)$/, ['missing-number', 'missing-day']],
  [/^de nghi$/, ['request-not-duty']],
  [/^(?:bao cao tiep|bao cao)$/, ['no-onward-day', 'no-reporter', 'no-collector']],
  [/^(?:bang|dong bang)$/, ['broken-row-joined', 'repeated-header', 'stray-digit']],
];

/** The codes of a kind; null for "tất cả" and "điểm" (every kind); undefined for words that name none. */
export function findingCodesOf(words: string): string[] | null | undefined {
  if (/^(?:tat ca|het|toan bo|diem|cac diem|luu y)$/.test(words)) return null;
  return codesByWord.find(([pattern]) => pattern.test(words))?.[1];
}
