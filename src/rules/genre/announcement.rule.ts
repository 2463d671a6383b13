import type { ProseRule, Slip } from '../rule';
import { replacement } from '../slips';

/** 现将…报告如下 with the mark behind it, or none at the paragraph's end. */
const ANNOUNCEMENT =
  /(?:现[将就]|下面)[^。：；！]{0,80}?(?:汇报|报告|通报|通知|公告|通告|函告|函复|函商|函询|介绍|说明|述职|请示|批复|公布|总结)(如下)([，。；]|\s{0,20}$)/g;
/** 现将…报告如下，请予评议 goes on; what is announced comes behind it. */
const GOES_ON = /^[^。！]{0,60}?(?:请|供|以便)/;

export const genreAnnouncement: ProseRule = {
  id: 'genre/announcement',
  title: '“如下”后应用冒号',
  why: '“现将……报告如下”是提示下文的话，后面用冒号；用逗号、分号或者不用标点，与下文断开了。',
  advice: '改为冒号。',
  source: 'GB/T 15834—2011 4.7.3.1',
  severity: 'warning',
  moment: 'check',
  wake: ['如下'],
  find: ({ text }) =>
    [...text.matchAll(ANNOUNCEMENT)].flatMap((match): readonly Slip[] => {
      const { 0: words, 1: below, 2: mark = '', index } = match;
      const behind = index + words.length;
      if (mark === '，' && GOES_ON.test(text.slice(behind))) return [];
      const bare = mark.trim() === '';
      const at = behind - mark.length;
      const range = bare ? { start: at - below!.length, end: at } : { start: at, end: behind };
      return [
        {
          range,
          message: bare ? '“如下”后面没有标点，提示下文应用冒号。' : `“如下”提示下文，后面应用冒号，不用“${mark}”。`,
          ...(mark === '。' ? { severity: 'information' as const } : {}),
          fixes: [replacement(range, bare ? '如下：' : '：', false)],
        },
      ];
    }),
};
