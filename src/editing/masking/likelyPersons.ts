import { SURNAMES } from '../../report/placeholders/nameSuffixes';
import { LOOSE_SURNAME, mayBeFullName } from './personNames';
import type { FoundName } from './placeNames';
import type { TaggedWord } from './taggedWords';

/** What persons are called whom reports tell of: 村民周明远, 网格员孙丽华. Titles of office are read without words. */
const ROLE =
  /(?:村民|社员|党员|职工|员工|工人|干部|群众|青年|大学生|学生|同学|老师|护士|大夫|讲解员|宣讲员|网格员|网格长|志愿者|劳模|劳动模范|带头人|负责人|创始人|创办人|经营户|个体户|业主|店主|店长|厂长|大户|老人|居民|农户|农民|牧民|渔民|贫困户|脱贫户|监测户|户主|第一书记|支书|队员|队长|组长|民警|辅警|战士|军人|老兵|烈士|好人|企业家|传承人|技术员|特派员|驾驶员|司机|工匠|师傅|能手|标兵|先进个人)$/;
/** What is said of persons, and how a list of them goes on. */
const ACT =
  /^(?:说|告诉|介绍|表示|一家|夫妇|夫妻|感慨|坦言|笑着|高兴地|激动地|家(?:的|里|中|庭)|的(?:先进)?事迹|的(?:家|带领|带动)|带领|牵头|、[\u4e00-\u9fff]{2,3}(?:等|、|，)|等(?:人|\d|一批|先进|同志|[一二三四五六七八九十两]))/;
const BEFORE = 5;
const BEHIND = 6;

/** The parts of speech of words that may be a name: one that no dictionary has (`x`), or a person's. */
const NAME_TAG = /^(?:x|nr)$/;

/**
 * Persons whom no title tells: a surname and a given name in words of their own, beside a word for persons (村民) or an act
 * (说, 一家). A name of two characters needs both, as 周转 and 高频 are words.
 */
export function likelyPersons(text: string, words: readonly TaggedWord[]): readonly FoundName[] {
  return words.flatMap(({ word, tag, start }, at): readonly FoundName[] => {
    if (!SURNAMES.includes(word.charAt(0))) return [];
    const next = words[at + 1];
    if (word.length === 1 && next !== undefined && next.word.length <= 2)
      return isPerson(text, word + next.word, start, true) ? [{ stem: word + next.word, start }] : [];
    return NAME_TAG.test(tag) && isPerson(text, word, start, false) ? [{ stem: word, start }] : [];
  });
}

/** @param inParts surname and given name are words, of which either may be another one's */
function isPerson(text: string, name: string, start: number, inParts: boolean): boolean {
  if (name.length < 2 || name.length > 3 || !mayBeFullName(name)) return false;
  const end = start + name.length;
  const hasRole = ROLE.test(text.slice(Math.max(0, start - BEFORE), start));
  const acts = ACT.test(text.slice(end, end + BEHIND));
  if (name.length === 2 || LOOSE_SURNAME.test(name)) return hasRole && acts;
  return hasRole || (acts && !inParts);
}
