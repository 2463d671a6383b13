import { genreOf } from '../../report/genre/genre';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'genre/addressees', severity: 'warning' } as const;

const PARTY = /(?:党委|党工委|[省市县区州盟旗镇乡]委)$/;
const GOVERNMENT = /(?:政府|管委会)$/;

export const genreAddressees: ReportRule = {
  ...HEAD,
  title: '上行文多头主送',
  why: '请示、报告原则上主送一个上级机关；主送几个机关，容易互相等待，批复不一。',
  advice: '留一个主送机关，其他需要知道的上级机关用抄送。',
  source: '《党政机关公文处理工作条例》第十五条（一）',
  moment: 'check',
  check: (report) => {
    const { kind, addressed } = genreOf(report);
    const range = report.parts.salutation;
    if (range === undefined || addressed !== 'bodies' || (kind !== '请示' && kind !== '报告')) return [];
    const words = report.text
      .slice(range.start, range.end)
      .replace(/【[^【】]{0,78}】|[（(][^（）()]{0,40}[）)]/g, '某');
    const bodies = words
      .replace(/[：:]$/, '')
      .split(/[、，,]|(?<=政府|[委局厅部办])(?:[并及和]|[ \u3000]{1,4})(?=[\u4e00-\u9fff])/);
    if (bodies.length < 2) return [];
    // 市委、市政府 decide together, and are often addressed so.
    const together = bodies.length === 2 && PARTY.test(bodies[0]!.trim()) && GOVERNMENT.test(bodies[1]!.trim());
    return [
      reportFinding(HEAD, range, `${kind}原则上主送一个上级机关，这里写了${bodies.length}个，其余请改为抄送。`, {
        ...(together || kind === '报告' ? { severity: 'information' } : {}),
      }),
    ];
  },
};
