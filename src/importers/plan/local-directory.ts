// The directory as the issuer's own people read it: in a commune "Đoàn Thanh niên" is not the province's.
import type { AgencyDirectory } from '../../core/agency.ts';
import { nameKey } from '../../core/agency-names/fold.ts';
import type { Paragraph } from '../neutral.ts';

/** The directory without the short names of provincial bodies, where a commune or a mass organisation issues. */
export function localDirectory(directory: AgencyDirectory, head: Paragraph[]): AgencyDirectory {
  if (!head.some(({ text, frame }) => frame !== 'right' && ownBodies.test(text))) return directory;
  const byKey = new Map(directory.byKey);
  for (const { name, aliases } of directory.agencies) {
    if (!provincial.test(name)) continue;
    for (const alias of aliases) {
      // Abbreviations ("BTGTU") are nobody else's.
      if (/\s/u.test(alias) && !provincial.test(alias)) byKey.delete(nameKey(alias));
    }
  }
  return { ...directory, byKey };
}

const ownBodies = /(?:^|\s)(?:XÃ|PHƯỜNG|ĐẶC KHU)\s+\p{Lu}|^(?:HỘI|LIÊN ĐOÀN|ĐOÀN TNCS|ĐOÀN THANH NIÊN)\s/u;
const provincial = /(?:tỉnh|Tỉnh ủy)$|^Tỉnh đoàn/iu;
