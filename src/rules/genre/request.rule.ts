import { genreOf, unquoted } from '../../report/genre/genre';
import { shift } from '../../text/range';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { rangeOf } from '../slips';

const HEAD = { id: 'genre/request', severity: 'warning' } as const;

/** The formulas with which a 请示 ends, in a clause of their own; 已报请…批复 tells of a request made elsewhere. */
const FORMULA =
  /[妥当可]否[，,]?(?:恳|敬|呈)?请[^。，；]{0,12}?(?:批示|批复|指示|审批|批准|审定)|(?<=^|[，。；！\s])(?:特|现|敬|恳|呈)?请(?:予以?|领导|上级)?(?:批示|批复|审批)(?=[。！；]|$)|(?<=^|[，。；！\s])(?:敬|恳|特)?[请望盼](?:予以?|给予|领导|上级)?(?:批准|核准|审批|批示|批复|审定)(?=[。！；，]|$)|(?<=^|[，。；！\s])(?:如无不妥，?)?请批转[^，。；]{1,14}(?:执行|贯彻|落实|遵照|办理)/g;
/** 请县政府予以批准, with nothing behind it; 报请市政府批准 tells of a request made elsewhere. */
const ASKED =
  /(?<=^|[，。；！：\s])(?:特|现|敬)?请(?!示)(?:[^，。；：“”]{1,12}?(?:政府|党委|[省市县区委厅局部办])|上级|领导)(?:予以|给予)(?:批准|批复|审批|核准|支持解决|解决)(?=[。；！]|$)/g;
/** 请县政府拨付经费30万元, 请县政府将…列入计划. */
const GIVE =
  /(?<=^|[，。；！：\s])(?:特|现|敬)?请(?!示)(?:[^，。；：“”]{1,12}?(?:政府|党委|[省市县区委厅局部办])|上级|领导)(?:予以|给予|帮助|协调)?(?:(?:拨付|核拨|追加|增拨|解决|安排|协调解决)[^，。；]{0,14}(?:经费|资金|编制|车辆|机械|问题|困难|万元|用地|指标)|将[^，。；]{1,16}(?:列入|纳入)[^，。；]{1,14})(?=[。；，！]|$)/g;
const PLEA =
  /(?<=^|[，。；！：\s])(?:特|谨|诚|特此|为此|为此特)?(?:恳[请求]|请求(?=[^，。；：“”]{0,10}(?:政府|党委|上级|领导|[省市县区委厅局部办]))|(?<=特|为此)申请)[^，。；：“”]{0,24}?(?:批准|同意|批复|拨付|追加|核拨|增拨|支持|解决|协调|安排)/g;

export const genreRequest: ReportRule = {
  ...HEAD,
  title: '报告中夹带请示',
  why: '报告只汇报工作、反映情况，上级不必答复；夹带请示事项，事情会误在其中。',
  advice: '请示的事项另行文请示，报告里删去请求的话。',
  source: '《党政机关公文处理工作条例》第十五条（四）',
  moment: 'check',
  check: (report) => {
    const { kind, addressed, main } = genreOf(report);
    // What is laid before a congress or its committee asks for a vote by law.
    if (kind !== '报告' || addressed === 'people') return [];
    return main.flatMap(({ range, facts }) => {
      if (!/[请望盼]|恳求/.test(facts.text)) return [];
      const words = unquoted(facts.text);
      return apart([FORMULA, ASKED, GIVE, PLEA].flatMap((form) => [...words.matchAll(form)])).map((match) =>
        reportFinding(
          HEAD,
          shift(rangeOf(match), range.start),
          `报告中不得夹带请示事项，“${match[0]}”是请示的话，请另行文请示。`,
        ),
      );
    });
  },
};

/** What two forms find in one place is told once. */
function apart(matches: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  let end = 0;
  return [...matches]
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length)
    .filter(({ 0: words, index }) => {
      if (index < end) return false;
      end = index + words.length;
      return true;
    });
}
