import { isBlank, isHan } from '../text/characters';
import { measureWordAt, scaleAt } from './units';

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

/** Behind the word, what makes it the beginning of a longer one that is no measure word. A mask gives no other hint. */
const LONGER_WORDS: Readonly<Record<string, string>> = {
  项: '目',
  家: '电居具园乡政长属教校',
  名: '称单誉额录优牌师校著城',
  户: '籍外口型',
  人: '工员才类文大民口力均事社心生间防物居体气',
  级: '机以',
  位: '于居置列次',
  成: '果本立效员品为长都功就绩熟分交',
  条: '件例约款目理文线块',
  场: '景所地馆面站',
  期: '间望末初刊货',
  批: '准复示发评量判',
  次: '序会',
  台: '账湾风商阶',
  件: '号',
  个: '人体性别案税',
  分: '别析类为管工布公局支红散享配级校会行部院所区中',
  点: '位评击名多亮',
  步: '入骤伐',
  面: '向对临积貌上',
  起: '草来到步点',
  支: '持部撑行出付援柱农教点',
  首: '次先要批创个届府都家席',
  节: '约能日水点气假目',
  章: '程',
  段: '落',
  层: '级面次',
  道: '路德',
  门: '户诊店类',
  股: '份权东',
  环: '境保节卫比',
  片: '区',
  种: '植业子粮类质',
  例: '如外会行',
  头: '部',
  席: '位',
  张: '家',
  封: '闭锁',
  回: '应复访收落归',
  安: '全排徽置居康',
  升: '级规至到高学',
  天: '然津气',
  年: '级轻报鉴会检审薪终货',
  周: '边密期刊',
  日: '常报记前均',
  元: '旦素宵月',
  度: '假过',
  座: '谈',
  所: '有在长属以需',
  本: '项单次年地级着人市省县区镇村届报机公职行质身轮来科',
  款: '项式',
  枚: '举',
  间: '接隔',
  块: '状',
  篇: '章',
  份: '额',
  课: '题程堂',
  字: '号',
  角: '度色落',
  米: '粉',
  亩: '产均',
  轮: '岗换值训',
  番: '茄',
  折: '合算旧',
  根: '据本',
  列: '入为支席',
  两: '个级委山会学手化',
  吨: '位',
};

/** XX人用辛勤汗水 are people of a place, ××人参加 is a count. */
const COUNTED_PEOPLE = /[参获被入受考报享持以次，。；、）)“]/;

function isLonger(word: string, text: string, behind: number): boolean {
  const next = text.charAt(behind);
  const guard = Object.hasOwn(LONGER_WORDS, word) ? LONGER_WORDS[word] : undefined;
  return next !== '' && guard !== undefined && guard.includes(next);
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
