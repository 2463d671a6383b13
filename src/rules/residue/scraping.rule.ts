import type { ReportRule } from '../rule';

export const residueScraping: ReportRule = {
  id: 'residue/scraping',
  title: '网页或模板的残留',
  why: '从网页或模板网站复制时带进来的标记，不属于正文。',
  advice: '删去。',
  source: '惯例',
  severity: 'warning',
  moment: 'live',
  check: (report) =>
    report.residue.map(({ range, text }) => ({
      rule: 'residue/scraping',
      severity: 'warning',
      message: `“${text}”是网页或模板的残留，不属于正文，请删去。`,
      range,
      related: [],
      fixes: [{ title: `删去“${text}”`, safe: true, edits: [{ range, text: '' }] }],
    })),
};
