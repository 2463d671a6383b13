import { genreOf, unquoted } from '../../report/genre/genre';
import { shift } from '../../text/range';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { rangeOf } from '../slips';

const HEAD = { id: 'genre/letter', severity: 'warning' } as const;

const COMMAND =
  /(?<=^|[，。；！\s])(?:请|望|希|希望)[^，。；！]{0,12}?(?:遵照执行|遵照办理|贯彻执行|贯彻落实|严格执行|严格落实|照此执行|立即执行|坚决执行|抓好落实|认真落实|抓紧落实|认真执行)(?=[，。！；]|$)|(?<=^|[，。；！\s])(?:请|望)?务必[^，。；！]{2,24}(?=[，。！；]|$)|(?<=[，；])不得(?:延误|拖延|迟延|推诿|逾期|有误)(?=[。！；]|$)|(?<=^|[，。；！\s])[你贵](?:单位|局|公司|校|院|所|中心|部|办|厂|镇|乡|县|市|区)(?:必须|务必|须立即|应立即)[^，。；！]{2,24}|(?<=^|[，。；！\s])(?:责成|责令|勒令)[^，。；！]{2,24}|(?:逾期|否则)[^，。；]{0,8}，?后果自负/g;
const REQUEST = /[妥当可]否[，,]?(?:恳|敬|呈)?请[^。，；]{0,12}?(?:批示|批复|指示)/g;

export const genreLetter: ReportRule = {
  ...HEAD,
  title: '函用了命令或请示语气',
  why: '函用于不相隶属机关之间商洽、询问、答复，既不下命令，也不请示。',
  advice: '改用商洽的说法，如“请予支持”“请研究函复”“请予批准”。',
  source: '《党政机关公文处理工作条例》第八条（十四）；惯例',
  moment: 'check',
  check: (report) => {
    const { kind, main } = genreOf(report);
    if (kind !== '函') return [];
    return main.flatMap(({ range, facts }) => {
      const words = unquoted(facts.text);
      return [
        ...[...words.matchAll(COMMAND)].map((match) => ({ match, tone: '命令' })),
        ...[...words.matchAll(REQUEST)].map((match) => ({ match, tone: '请示' })),
      ].map(({ match, tone }) =>
        reportFinding(
          HEAD,
          shift(rangeOf(match), range.start),
          `函是平行文，“${match[0]}”是${tone}的语气，请改用商洽的说法。`,
        ),
      );
    });
  },
};
