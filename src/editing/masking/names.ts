import type { TextRange } from '../../text/range';
import { bodyNames } from './bodyNames';
import { personNames } from './personNames';
import { type FoundName, placeNames } from './placeNames';
import { PROVINCES } from './provinces';

/** One mention of a name; all mentions of one name have one stem. */
export interface Mention extends TextRange {
  readonly stem: string;
}

/**
 * Words that are names of places and words of every day: only where the text says that a place is meant are they a
 * mention (幸福村), not elsewhere (幸福感).
 */
const EVERYDAY = new Set(
  '和平 胜利 团结 幸福 光明 文明 红旗 新华 前进 建设 解放 民主 友谊 友好 希望 丰收 富强 和谐 永久 太平 平安 安全 长安 中山 人民 群众 向阳 朝阳 东风 新兴 新建 新民 中心 城关 城中 城东 城西 城南 城北 工农 高新 经开 滨海 滨江 沿江 沿河 中华 中央 东方 南方 北方 共和 自由 繁荣 复兴 振兴 创新 开放 先锋 跃进 生产 生态 勤俭 为民 利民 惠民 爱国 富民 兴隆 永安 长寿'.split(
    ' ',
  ),
);

/** The stems of all names that a text tells to be names, with the places where it does. */
export function namesIn(text: string): readonly FoundName[] {
  return [...placeNames(text), ...bodyNames(text), ...personNames(text)];
}

/** Provinces that a text names, which is no matter of endings. */
function provincesIn(text: string): readonly string[] {
  return PROVINCES.filter((name) => text.includes(name));
}

/** How long the stems are that begin with each two characters, the longest first, so that one pass finds all of them. */
function lengthsByBeginning(stems: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, Set<number>>();
  for (const stem of stems) {
    const key = stem.slice(0, 2);
    map.set(key, (map.get(key) ?? new Set()).add(stem.length));
  }
  return new Map([...map].map(([key, lengths]) => [key, [...lengths].sort((a, b) => b - a)]));
}

/**
 * Every mention of every name of the text, wherever it stands, in order and apart; the longest name counts. A mention is
 * what is to be masked: of 王局长 the surname.
 */
export function mentionsOf(text: string): readonly Mention[] {
  const names = namesIn(text);
  const told = new Set(names.map(({ stem, start }) => `${start} ${stem}`));
  const kept = new Map(names.map(({ stem, kept = '' }) => [stem, kept.length]));
  const stems = new Set([...kept.keys(), ...provincesIn(text)]);
  const lengths = lengthsByBeginning(stems);
  const isMention = (stem: string, at: number): boolean =>
    stems.has(stem) && (!EVERYDAY.has(stem) || told.has(`${at} ${stem}`));
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const length = lengths.get(text.slice(at, at + 2))?.find((each) => isMention(text.slice(at, at + each), at));
    if (length === undefined) continue;
    const stem = text.slice(at, at + length);
    mentions.push({ start: at, end: at + length - (kept.get(stem) ?? 0), stem });
    at += length - 1;
  }
  return mentions;
}
