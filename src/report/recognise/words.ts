/** What tells a report from other Chinese text, by the words and the lines of a sample. */

/** Words that official prose cannot do without and that other prose hardly has. */
const OFFICIAL =
  /贯彻|落实|推进|推动|部署|深入|坚持|强化|全市|全县|全区|全省|全镇|全州|我市|我县|我区|我镇|我省|我局|党委|党组|党员|党支部|干部|群众|基层|提质|增效|成效|压实|扎实|统筹|抓好|抓实|着力|切实|高质量|领导小组|督查|督导|同比增长|同比下降|比上年|生产总值|增加值|预算|决算|市委|县委|区委|省委|党中央|国务院|人民政府|各级|各单位|各部门|各镇|实施方案|工作机制|体制机制|责任制|常态化|长效|示范|试点|排查|整改|治理|营商环境|乡村振兴|民生|脱贫|主题教育|为民|惠企|惠民|牵头|会议精神|工作要求|专项行动|重点工作|工作情况|特此|有关事项|如下/g;

/** Marks of program text, logs and mark-up, in a line. */
const CODE_LINE =
  /[{};]\s*$|^\s*(?:import|export|const|let|var|function|class|def|return|public|private|#include|package|<\/?[a-z])\b|=>|^\s*\/\/|\b(?:INFO|WARN|ERROR|DEBUG|TRACE)\b|^\[?\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/;

/** A line of a conversation: who speaks, and perhaps when. */
const CHAT_LINE = /^\s*\[?\d{1,2}:\d{2}(?::\d{2})?\]?|^[^\s：:，。]{1,10}[ \u3000]\d{1,4}[-/:]\d{1,2}|^@/;

/** Narrative: who said it, and what he or she thought. */
const NARRATIVE =
  /[他她]们?[说道问笑想看走]|说道|问道|笑道|心里|忽然|似的|妈妈|爸爸|姑娘|老头|眼睛|哪里|吗？|呢？|吧。|啊！/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What a sample of a text looks like; shares are of its lines, rates of a thousand Chinese characters. */
export interface Sample {
  readonly han: number;
  /** Share of Chinese characters among letters and digits. */
  readonly hanShare: number;
  readonly officialRate: number;
  /** Different official words. */
  readonly officialWords: number;
  readonly narrativeRate: number;
  readonly codeShare: number;
  readonly chatShare: number;
  /** Share of lines that begin with a quotation mark, as speech does in a story. */
  readonly speechShare: number;
  /** Share of lines with several cells in them. */
  readonly cellShare: number;
  /** Sentences that end with 。 */
  readonly stops: number;
}

/** Reads a sample of lines. */
export function readSample(lines: readonly string[]): Sample {
  const text = lines.join('\n');
  const han = count(text, /[\u4e00-\u9fff]/g);
  const share = (test: (line: string) => boolean): number => lines.filter(test).length / Math.max(1, lines.length);
  const official = text.match(OFFICIAL) ?? [];
  const thousand = Math.max(1, han) / 1000;
  return {
    han,
    hanShare: han / Math.max(1, han + count(text, /[A-Za-z]/g) + count(text, /\d/g) / 2),
    officialRate: official.length / thousand,
    officialWords: new Set(official).size,
    narrativeRate: count(text, NARRATIVE) / thousand,
    codeShare: share((line) => CODE_LINE.test(line)),
    chatShare: share((line) => CHAT_LINE.test(line)),
    speechShare: share((line) => /^[\s\u3000]*[“"「]/.test(line)),
    cellShare: share(
      (line) =>
        !/[。；！]/.test(line) &&
        (line.split(',').length > 2 || line.split('\t').length > 2 || line.split('|').length > 3),
    ),
    stops: count(text, /。/g),
  };
}
