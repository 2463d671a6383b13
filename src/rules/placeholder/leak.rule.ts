import { type Leak, leaksOf } from '../../editing/masking/leaks';
import type { Report } from '../../report/model';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';

const WORDS: Readonly<Record<Leak['kind'], string>> = {
  name: '没有隐去，文中其他名称已隐去',
  letter: '中有地名的简称，文中的名称已隐去',
  contact: '是联系方式或证件号码，文中的名称已隐去',
};

export const placeholderLeak: ReportRule = {
  id: 'placeholder/leak',
  title: '脱敏不彻底',
  why: '名称已经隐去的文稿里留下一个地名、人名或电话，读者就知道写的是哪里。',
  advice: '需要脱敏的，把这里的名称一并隐去。',
  source: '惯例',
  severity: 'information',
  moment: 'check',
  check: (report) => leaksOf(report).map((leak) => finding(report, leak)),
};

function finding({ text }: Report, { range, text: words, kind, telling, beside }: Leak): Finding {
  // Stars beside stars would be one mask.
  const starred = /[*＊]/.test(text.charAt(telling.start - 1) + text.charAt(telling.end));
  const mask = starred ? '××' : '**';
  return {
    rule: 'placeholder/leak',
    severity: 'information',
    message: `“${words}”${WORDS[kind]}。如需脱敏，请一并隐去。`,
    range,
    related: beside === undefined ? [] : [{ range: beside, message: '同类名称已隐去' }],
    fixes: [
      {
        title: `隐去“${text.slice(telling.start, telling.end)}”`,
        safe: false,
        edits: [{ range: telling, text: mask }],
      },
    ],
  };
}
