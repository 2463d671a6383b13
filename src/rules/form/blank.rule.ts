import type { ProseRule } from '../rule';
import { rangeOf } from '../slips';

const BLANK_PAGE = /[（(]?(?:此|本)页无正文[）)]?/g;

export const formBlank: ProseRule = {
  id: 'form/blank',
  title: '不写“此页无正文”',
  why: '落款单独落在一页时，应调整行距、字距，使它与正文同在一页，不用“此页无正文”的办法。',
  advice: '删去，调整行距、字距。',
  source: 'GB/T 9704—2012 7.3.5.5',
  severity: 'information',
  moment: 'check',
  wake: ['页无正文'],
  find: ({ text }) =>
    [...text.matchAll(BLANK_PAGE)]
      .filter(({ 0: words }) => words === text.trim())
      .map((match) => ({
        range: rangeOf(match),
        message: '不写“此页无正文”，请调整行距、字距，使落款与正文同页。',
      })),
};
