// The directory as the issuer's own people read it: in a commune "Đoàn Thanh niên" is not the province's.
import type { Agency, AgencyDirectory } from '../../core/agencies/agency.ts';
import { nameKey } from '../../core/agencies/agency-names/fold.ts';
import type { Paragraph } from '../neutral.ts';

/**
 * The directory without the short names of provincial bodies, where a commune or a mass organisation issues; and
 * with cities told apart by their names, where the issuer is no city itself.
 */
export function localDirectory(directory: AgencyDirectory, head: Paragraph[]): AgencyDirectory {
  const lines = head.flatMap(({ text, frame }) => (frame === 'right' ? [] : [text]));
  const own = lines.some((line) => /THÀNH PHỐ\s+\p{Lu}|THÀNH ỦY/u.test(line))
    ? directory
    : { ...directory, namesCities: true };
  if (!lines.some((line) => ownBodies.test(line))) return own;
  const byKey = new Map(directory.byKey);
  for (const agency of directory.agencies) {
    if (!provincial.test(agency.name)) continue;
    const bare = agency.name.replace(/\s+tỉnh$/u, '');
    if (agency.aliases.includes(bare)) {
      for (const [key, local] of ownOf(directory, agency, bare)) byKey.set(key, local);
      continue;
    }
    for (const alias of agency.aliases) {
      // Abbreviations ("BTGTU") are nobody else's.
      if (/\s/u.test(alias) && !provincial.test(alias)) byKey.delete(nameKey(alias));
    }
  }
  return { ...own, byKey };
}

/** "TT PVHCC" is the commune's centre where the province's goes by the same name without its tier. */
function ownOf(directory: AgencyDirectory, agency: Agency, name: string): [string, Agency][] {
  const local = { ...agency, name, aliases: [] };
  return [...directory.byKey]
    .filter(([key, owner]) => owner === agency && !/(?:^| )tinh$/.test(key))
    .map(([key]) => [key, local]);
}

const ownBodies = /(?:^|\s)(?:XÃ|PHƯỜNG|ĐẶC KHU)\s+\p{Lu}|^(?:HỘI|LIÊN ĐOÀN|ĐOÀN TNCS|ĐOÀN THANH NIÊN)\s/u;
const provincial = /(?:tỉnh|Tỉnh ủy)$|^Tỉnh đoàn/iu;
