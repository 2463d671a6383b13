import { areaList } from '@vant/area-data';
import { PEOPLES } from '../../src/editing/masking/peoples';

/** Zones of the economy are counted beside the districts, and are known by their place. */
const ZONE = /开发|产业|园|管理|高新|新区|示范|试验|组团/;
const PARK = /^(?:下花园|鼎湖)$/;
const KIND = /(?:(自治)?([市州盟旗县区])|地区)$/;
const NO_NAME = /^(?:市辖|直辖|自治区|省直辖县级|城|郊|矿|海外|台湾|香港|澳门)/;

/** The text of `src/editing/masking/divisions.generated.ts`: the prefectures, cities, counties and districts by kind. */
export function divisionsSource(): string {
  const byKind = new Map<string, Set<string>>();
  for (const [code, name] of [...Object.entries(areaList.city_list), ...Object.entries(areaList.county_list)]) {
    const [suffix, autonomous, kind = '地区'] = KIND.exec(name) ?? [];
    // Of Taiwan, Hong Kong and Macau no report of this trade is written.
    if (suffix === undefined || NO_NAME.test(name) || /^[789]/.test(code)) continue;
    const whole = name.slice(0, -suffix.length);
    const isOfPeople = autonomous !== undefined || whole.endsWith('族');
    const stem = isOfPeople ? whole.replace(PEOPLES, '') || whole.replace(/族$/, '') : whole;
    // 叶县 is known by its kind; 东区 and 矿区 are no names.
    if (stem.length < (kind === '县' ? 1 : 2) || (ZONE.test(stem) && !PARK.test(stem))) continue;
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(stem));
  }
  const lines = [...byKind].sort().map(([kind, stems]) => `  ${kind}: '${[...stems].sort().join(' ')}',`);
  return [
    '/** Written by `npm run generate` from the administrative divisions of China (GB/T 2260, @vant/area-data); do not edit. */',
    'export const divisionNames: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
