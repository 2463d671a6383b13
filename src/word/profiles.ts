import type { Profile } from './page';

/** Font families by typeface, first choice first: names as Word and WPS know them on Windows, then what stands in for them. */
const FONTS: Profile['fonts'] = {
  小标宋: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'Noto Serif CJK SC'],
  仿宋: ['仿宋_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong', '方正仿宋_GBK', 'FandolFang'],
  楷体: ['楷体_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti', '方正楷体_GBK', 'FandolKai'],
  黑体: ['黑体', 'SimHei', '华文黑体', 'STHeiti', '方正黑体_GBK', 'Noto Sans CJK SC'],
  宋体: ['宋体', 'SimSun', 'NSimSun', '华文宋体', 'STSong', 'Noto Serif CJK SC'],
};

/**
 * GB/T 9704—2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm (5.2.1), 22 lines of 28 characters in 三号 (5.2.2, 5.2.3),
 * the title in 二号 (7.3.1).
 */
const official: Profile = {
  id: 'official',
  name: '公文',
  paper: { width: 210, height: 297 },
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  size: 16,
  lines: 22,
  characters: 28,
  linePitch: 0,
  titleSize: 22,
  tableSize: 12,
  fonts: FONTS,
  latin: 'Times New Roman',
  faces: { title: '小标宋', headings: ['黑体', '楷体', '仿宋', '仿宋'] },
  runIn: 'bold',
  sealed: true,
  pageNumbers: 'outside',
};

/** To be read aloud at a table: 小二, 19 lines of 24 characters. The standard does not cover it (practice). */
const briefing: Profile = {
  ...official,
  id: 'briefing',
  name: '会议汇报',
  size: 18,
  lines: 19,
  characters: 24,
  titleSize: 24,
  tableSize: 14,
  sealed: false,
  pageNumbers: 'center',
};

/** To be read aloud on one's feet: 二号 text, 16 lines of 20 characters (practice). */
const speech: Profile = {
  ...briefing,
  id: 'speech',
  name: '讲话稿',
  size: 22,
  lines: 16,
  characters: 20,
  titleSize: 26,
  tableSize: 16,
  runIn: '楷体',
};

/** The layouts that are there from the start, in the order in which they are offered. */
export const profiles: readonly Profile[] = [official, briefing, speech];

/** A layout by its id or its name; undefined for an unknown one. */
export function profileNamed(name: string): Profile | undefined {
  return profiles.find((profile) => profile.id === name || profile.name === name);
}
