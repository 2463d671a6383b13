import { genreOf } from '../../report/genre/genre';
import type { Paragraph } from '../../report/model';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'genre/salutation', severity: 'information' } as const;

const CALLS =
  /各位|尊敬的|敬爱的|同志们|(?:代表|委员|朋友|同学|老师|先生|女士|同事|乡亲)们|(?:领导|同志|代表|委员|朋友|先生|女士|同学|老师)[：，、！]|您|你们|大家/;
/** Characters of a text that is more than a beginning. */
const LEAST = 150;
/** What only a speaker says: at the end, or in the first paragraphs. */
const SPOKEN_END =
  /(?:汇报|发言|报告|讲话|述职|介绍)(?:完毕|完了|到此结束|到这里)|谢谢(?:大家|各位)|^[ \u3000]{0,8}(?:各位(?:代表|委员|领导|同志)|同志们|代表们|委员们|朋友们)[，、！：]/;
const SPOKEN_BEGINNING =
  /(?:^|[，。；])(?:现在|下面|受[^，。；]{2,20}委托)，(?:由)?我(?:代表|受)?[^。；]{0,40}(?:报告|汇报|说明|发言)|(?:下面|现在)[，,]?我(?:再)?(?:讲|谈|强调|说)[^。]{0,12}(?:意见|要求|问题|方面|看法|体会)/;

export const genreSalutation: ReportRule = {
  ...HEAD,
  title: '发言稿没有称谓',
  why: '当面讲的稿子先称呼听众，再讲正文。',
  advice: '在正文前顶格写称谓，如“尊敬的各位领导，同志们：”；只作书面材料的，可不写。',
  source: '惯例',
  moment: 'check',
  check: (report) => {
    const { title, spoken, main, body } = genreOf(report);
    if (title === undefined || report.parts.salutation || report.characters < LEAST) return [];
    if (!spoken && !isSpokenByWords(main)) return [];
    // Lines under the title (date, speaker) come before it, and it may open the first paragraph.
    const head = main.filter(({ range }) => range.start <= body);
    if (head.some(({ facts }) => CALLS.test(facts.text.slice(0, 50)))) return [];
    return [reportFinding(HEAD, title.range, '发言稿没有称谓，当面讲的请在正文前写“同志们：”之类的称呼。')];
  },
};

/** Whether a text is to be spoken whatever its title: the words of one that was handed in do not thank and do not call. */
function isSpokenByWords(main: readonly Paragraph[]): boolean {
  return (
    main.slice(-2).some(({ facts }) => SPOKEN_END.test(facts.text.slice(-400))) ||
    main.slice(0, 3).some(({ facts }) => SPOKEN_BEGINNING.test(facts.text.slice(0, 200)))
  );
}
