import type { PhrasePlace } from '../library';

/** Words in the name of a group that say where its phrases belong; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, PhrasePlace])[] = [
  [/开头|开场|开篇|导语|称呼/, 'opening'],
  [/结尾|结束|结语|收尾|落款/, 'closing'],
  [/过渡|承上|衔接/, 'transition'],
  [/排比|并列|分点|层次|要点/, 'series'],
  [/数据|数字|指标|占比|统计/, 'figures'],
  [/经验|体会|启示/, 'experience'],
  [/问题|不足|短板|差距/, 'problems'],
  [/下一步|打算|下步|计划/, 'next'],
  [/叙事|举例|案例|做法|措施/, 'narration'],
];

/** Where the phrases of a group belong, told from its name. */
export function placeOfGroup(group: string): PhrasePlace {
  return WORDS.find(([pattern]) => pattern.test(group))?.[1] ?? 'any';
}
