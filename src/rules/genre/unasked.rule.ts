import { genreOf, unquoted } from '../../report/genre/genre';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { strangeClosings } from './closings';

const HEAD = { id: 'genre/unasked', severity: 'warning' } as const;

const ASKS =
  /请[^。；！]{0,30}(?:示|批|审|准|同意|支持|解决|答复|研究|备案|明确|协调)|[妥当可]否|恳[请求]|请予|予以(?:批|核|同意|支持)/;

export const genreUnasked: ReportRule = {
  ...HEAD,
  title: '请示没有请求语',
  why: '请示是请上级答复的，通篇没有提出请求，上级不知道要批什么。',
  advice: '写明请示的事项，末尾另起一段写“妥否，请批示。”之类的话。',
  source: '《党政机关公文处理工作条例》第八条（十一）；惯例',
  moment: 'check',
  check: (report) => {
    const { kind, title, main, date } = genreOf(report);
    // A draft without its 落款 is not at its end yet.
    if (kind !== '请示' || title === undefined || date === undefined) return [];
    if (main.some(({ facts }) => ASKS.test(unquoted(facts.text))) || strangeClosings(report).length > 0) return [];
    return [reportFinding(HEAD, title.range, '这份请示通篇没有请求语，请写明请上级批什么，如“妥否，请批示。”。')];
  },
};
