import { isBlank, isHan } from '../../text/characters';
import { measureWordAt, scaleAt } from '../units';

/** What is printed behind a blank that stands for a figure. */
export interface UnitAfter {
  /** Scale and measure word as printed: `万元`, `件`; 多 and 余 between are left out. */
  readonly unit: string;
  /** Behind its last character. */
  readonly end: number;
  /** `sure`: a unit whatever stands before. `likely`: only with a cue, or where nothing follows. `name`: with a cue only. */
  readonly force: 'sure' | 'likely' | 'name';
}

/**
 * Measure words that end a name at least as often as they count: `**组`, `××处`. Behind a printed number they are
 * measure words, behind a mask only where something else says that a number is due.
 */
const NAME_UNITS = new Set(
  '组 部 级 类 线 路 站 所 处 班 队 车 桥 村 县 镇 国 省 市 校 园 区 院 库 样 单 副 本 包 版 方 对 把 则 双 层面 口'.split(
    ' ',
  ),
);

/** Short words that are as often the beginning of something else, or words of their own: `从**起`, `××分析`. */
const LOOSE_UNITS = new Set(
  '分 成 度 点 步 面 起 位 支 首 股 道 门 章 节 段 层 页 句 字 安 伏 升 两 角 堂 课 片 种 环 例 条 期 头 席 张 封 折 番 回 招 卡 克 焦 帕 根 列'.split(
    ' ',
  ),
);

/**
 * Behind the word, what makes it the beginning of a longer one that is no measure word: ××项目, but **项目标任务. Stricter
 * than behind a printed number, for a mask may be a name.
 */
const LONGER_WORDS: Readonly<Record<string, RegExp>> = {
  项: /目(?!标)/y,
  家: /电(?![力子商网信])|居(?!民)|[具园乡长属校]|政(?!府)|教(?!育)/y,
  名: /[称誉额录牌著城]|单(?!位)|优(?!秀)|师(?![生范])/y,
  户: /[籍外口型]/y,
  人: /[工员才类文大民口力均事社心生间防物居体气]/y,
  级: /[机以]/y,
  位: /[于置列次]|居(?!民)/y,
  成: /[果本立效员品为长都功就绩熟分交]/y,
  条: /[件例约款目理文块]|线(?![路索])/y,
  场: /[景所地馆面站]/y,
  期: /[间望末初刊货]/y,
  批: /[准复示发评量判]/y,
  次: /序/y,
  台: /[账湾风商阶]/y,
  件: /号/y,
  个: /[性别]|人(?![大工])|体(?!育)/y,
  分: /[别析类为管工布公局支红散享配级校会行部院所区中]/y,
  点: /[位评击名多亮]/y,
  步: /[入骤伐]/y,
  面: /[向对临积貌上]/y,
  起: /[草来到步点]/y,
  支: /[持撑出付援柱农教点]|行(?!动)|部(?!队)/y,
  首: /[次先要批创个届府都家席]/y,
  节: /[约能日水点气假目]/y,
  章: /程/y,
  段: /落/y,
  层: /[级面次]/y,
  道: /[路德]/y,
  门: /[户诊店类]/y,
  股: /[份权东]/y,
  环: /[境保节卫比]/y,
  片: /区/y,
  种: /[植业子粮质]|类(?!型)/y,
  例: /[如外会行]/y,
  头: /部/y,
  席: /位/y,
  张: /家/y,
  封: /[闭锁]/y,
  回: /[应复访收落归]/y,
  安: /[全排徽置居康]/y,
  升: /[级规至到高学]/y,
  天: /[然津气]/y,
  年: /[龄级轻报鉴会检审薪终货]/y,
  周: /[边密期刊]/y,
  日: /[期常报记前均]/y,
  元: /[旦素宵月]/y,
  度: /[假过]/y,
  座: /谈/y,
  所: /[有在长属以需]/y,
  本: /[项单次年地级着人市省县区镇村届报机公职行质身轮来科]/y,
  款: /[项式]/y,
  间: /[接隔]/y,
  块: /状/y,
  篇: /章/y,
  份: /额/y,
  课: /[题程堂]/y,
  字: /号/y,
  角: /[度色落]/y,
  米: /粉/y,
  亩: /[产均]/y,
  轮: /[岗换值训]/y,
  番: /茄/y,
  折: /[合算旧]/y,
  根: /[据本]/y,
  列: /[入为支席]/y,
  两: /[个级委山会学手化]/y,
  吨: /位/y,
};

/** XX人用辛勤汗水 are people of a place, ××人参加 is a count. */
const COUNTED_PEOPLE = /[出参获被入受考报享持以次，。；、）)“]/;

function isLonger(word: string, text: string, behind: number): boolean {
  const guard = Object.hasOwn(LONGER_WORDS, word) ? LONGER_WORDS[word] : undefined;
  if (guard === undefined) return false;
  guard.lastIndex = behind;
  return guard.test(text);
}

function forceOf(word: string, next: string): UnitAfter['force'] {
  if (word === '人') return next === '' || COUNTED_PEOPLE.test(next) ? 'sure' : 'likely';
  if (NAME_UNITS.has(word)) return 'name';
  return LOOSE_UNITS.has(word) ? 'likely' : 'sure';
}

function plainUnit(text: string, at: number): UnitAfter | undefined {
  const found = measureWordAt(text, at);
  // 增长**个点 is the spoken 个百分点; 抽查**个点位 counts places.
  const word = found === '个点' && isHan(text, at + 2) ? '个' : found;
  if (word === undefined || isLonger(word, text, at + word.length)) return undefined;
  return { unit: word, end: at + word.length, force: forceOf(word, text.charAt(at + word.length)) };
}

function scaledUnit(text: string, at: number): UnitAfter | undefined {
  const scale = scaleAt(text, at);
  if (scale === undefined) return undefined;
  const behind = at + scale.text.length;
  const next = '多余来几'.includes(text.charAt(behind) || ' ') ? behind + 1 : behind;
  const word = measureWordAt(text, next);
  if (word === undefined) return { unit: scale.text, end: behind, force: isHan(text, behind) ? 'likely' : 'sure' };
  return { unit: scale.text + word, end: next + word.length, force: 'sure' };
}

/**
 * The unit behind a blank that ends at `end`: one stray blank, then 多, 余 or 来 may come before it (`** 件`, `××余万元`).
 */
export function unitAfter(text: string, end: number): UnitAfter | undefined {
  const at = isBlank(text, end) ? end + 1 : end;
  const exact = scaledUnit(text, at) ?? plainUnit(text, at);
  if (exact !== undefined) return exact;
  if (!'多余来'.includes(text.charAt(at) || ' ')) return undefined;
  const approximate = scaledUnit(text, at + 1) ?? plainUnit(text, at + 1);
  return approximate && { ...approximate, force: 'sure' };
}
