/** How the lines around the body of a report read. Each takes the line without blanks at its ends. */

/** Words that end the name of a kind of document. */
const GENRE =
  /(?:报告|汇报|总结|小结|讲话|致辞|发言|材料|提纲|方案|公报|通报|说明|情况|分析|意见|通知|公告|通告|请示|批复|函|纪要|决定|决议|命令|计划|规划|要点|办法|规定|细则|条例|议案|提案|倡议书|建议|清单|摘要|简报|快报|专报|信息|综述|体会|经验|做法|演讲|稿|解读|草案|预案)》?(?:[（(][^（）()]{1,12}[）)])?$/;

const DATE_DIGITS = '[\\d０-９*＊×XxＸ○〇零一二三四五六七八九十]';
const DATE = new RegExp(
  `${DATE_DIGITS}{2,4}[ \\u3000]?年[ \\u3000]{0,2}${DATE_DIGITS}{1,3}[ \\u3000]{0,2}月(?:[ \\u3000]{0,2}${DATE_DIGITS}{1,3}[ \\u3000]{0,2}[日号])?`,
);
const DATE_LINE = new RegExp(`^[（(]?${DATE.source}[）)]?$`);
const DATE_TAIL = new RegExp(`${DATE.source}[）)]?$`);

const BODY_NAME =
  /(?:局|厅|委|办|部|院|会|室|处|科|所|站|队|组|署|行|社|校|学院|大学|公司|集团|中心|政府|机关|支部|党委|党组|工委|秘书处|镇|乡|街道|村|区|县|市|省|单位名称|发文单位|落款)[）)\]】]?$/;
/** A name that is still a blank, an office or another blank before it; 记录：【待填：姓名】 is a particular. */
const BLANK_NAME = /^(?:[^：:，。【】]|【待填[^【】]{0,40}】)*【待填[^【】]{0,30}(?:姓名|署名|单位|机关|名称)】$/;

/** Whether the line ends as the title of a document does. */
export function endsAsTitle(line: string): boolean {
  return GENRE.test(line.replace(/\s/g, '').slice(-24));
}

/** Whether the line ends as a sentence does, or is one by its length. */
export function isSentence(line: string): boolean {
  return /[。；！？!?;：:]["”’）)*]{0,3}$/.test(line) || line.length > 70 || /。./.test(line.slice(0, 80));
}

/** Whether the whole line is a date, digits masked or not, in brackets or not. */
export function isDate(line: string): boolean {
  return line.length <= 30 && (DATE_LINE.test(line) || /^[[【（(]?(?:成文)?日期[\]】）)]?$/.test(line));
}

/** Where the date begins that ends the line, or -1. */
export function dateTail(line: string): number {
  const tail = Math.max(0, line.length - 30);
  const at = line.slice(tail).search(DATE_TAIL);
  return at < 0 ? -1 : tail + at;
}

/** Whether the line reads as the name of a body, or of an office and a person (省长 张某). */
export function isName(line: string): boolean {
  if (line.length > 40 || isSentence(line) || /^\d/.test(line)) return false;
  return BODY_NAME.test(line) || BLANK_NAME.test(line) || /(?:长|主任|书记|局长|主席|经理|代表|委员|主管|干事|员)[ \u3000]{0,4}[\u4e00-\u9fff*×]{1,2}[ \u3000]{0,2}[\u4e00-\u9fff*×]{1,2}$/.test(line); // prettier-ignore
}

/** Number of a document or of a meeting's paper, a copy's number, secrecy, a masthead. */
export function isDocumentNumber(line: string): boolean {
  return (
    /[〔[【（(]\s?[\d*×X]{2,4}\s?[〕\]】）)]\s?[第*×X\d]{1,6}\s?号/.test(line) ||
    /文件[ \u3000]{0,2}[（(]?[一二三四五六七八九十百\d]{0,4}[）)]?$/.test(line) ||
    /^(?:绝密|机密|秘密|特急|加急|平急|签发人|份号|附件|附[ \u3000]?\d)/.test(line) ||
    isIssue(line) ||
    /^第[ \u3000]?[\d*×X]{1,5}[ \u3000]?号$/.test(line)
  );
}

/** The number of an issue in a masthead: 第12期, 第××期（总第××期）. */
export function isIssue(line: string): boolean {
  return /^[（(]?第[一二三四五六七八九十\d*×X]{1,3}期/.test(line);
}

/** Who puts an issue out, and when: ××办公室编　2026年3月5日. */
export function isIssuedBy(line: string): boolean {
  const at = dateTail(line);
  return at > 1 && /编(?:印|发|辑)?[ \u3000]*$/.test(line.slice(0, at));
}

/** A line of the particulars above minutes: 时间：…, 主持人：…. */
export function isField(line: string): boolean {
  return /^(?:会议)?(?:时间|地点|主持人?|出席(?:人员)?|列席(?:人员)?|缺席(?:人员)?|参加人员|参会人员|记录人?|议题)[：:]./.test(
    line,
  );
}

/** Whether a title that begins with 关于 ends with this line: …的报告, …的审查结果报告. */
export function endsAboutTitle(line: string): boolean {
  return (
    endsAsTitle(line) && /的[^的，]{1,10}$/.test(line.replace(/\s/g, '').replace(/》?[（(][^（）()]{1,12}[）)]$/, ''))
  );
}

/** Whether the line goes on with a title that is broken in two: 和2026年预算草案的报告. */
export function goesOn(line: string): boolean {
  return /^(?:和|与|及|暨|以及|、|的)/.test(line);
}

/** The occasion below a title: a line behind a dash, or a date and 在…会议上. */
export function isSubtitle(line: string): boolean {
  return /^[—―─-]{1,4}[^—―─-]/.test(line) || /^[（(]\d{4}年/.test(line) || /^\d{4}年.{0,12}在.{2,40}上$/.test(line);
}

/** What a template calls the parts of its head. */
export function isHeadLabel(line: string): boolean {
  return /^(?:标题|题目|主送单位|主送机关|称谓|称呼|发文字号|文头|版头|密级|正文)$/.test(line);
}

/** The caption of a photograph. */
export function isCaption(line: string): boolean {
  return line.length <= 80 && /摄(?:影)?[）)]?$/.test(line);
}

/** What a web page puts around a text. */
export function isFurniture(line: string): boolean {
  return (
    /\t/.test(line) ||
    /(?:来源|发布时间|发布日期|浏览次数|字号|字体|责任编辑|打印|分享|索引号|作者)[：:]?/.test(line.slice(0, 40)) ||
    /^日期[：:]/.test(line) ||
    isCaption(line) ||
    !/[\u4e00-\u9fffA-Za-z]/.test(line)
  );
}

const ADDRESSED =
  /(?:各位|尊敬的|同志|代表|委员|领导|主任|书记|部长|局长|省长|市长|县长|主席|先生|女士|朋友|同事|同学|来宾|嘉宾|评委|你们?|您)/;
const OFFICE =
  /(?:局|厅|委|部|办|院|政府|会|单位|公司|处|室|科|镇|乡|街道|机关|部门|市|县|区|省|党委|党组|支部|中心|主送机关|[\]】])[）)]?$/;

/** Where the first colon stands that is not inside a blank of words (【待填：主送机关】), or -1. */
export function firstColon(line: string): number {
  return line.replace(/【[^【】]{0,78}】/g, (blank) => ' '.repeat(blank.length)).search(/[：:]/);
}

/** Whether the words in front of a colon address people, or, where they are the whole line, bodies. */
export function addresses(words: string, isLine: boolean): boolean {
  if (words.length > 60 || words === '' || /[。；！？]/.test(words)) return false;
  if (/如下|以下|现将|主要|工作是|包括|分别|情况|^[“一二三四五六七八九十（(\d]/.test(words)) return false;
  if (!isLine) return /^(?:尊敬的|敬爱的|各位|同志们)|^[^，。]{0,20}(?:委员会|人民政府|局|厅|党委|党组)$/.test(words);
  return ADDRESSED.test(words) || (words.length <= 40 && OFFICE.test(words));
}

/** Whether the opening of a speech or report announces what follows. */
export function announces(paragraph: string): boolean {
  const tail = paragraph.slice(-120);
  return /(?:汇报|报告|通报|介绍|说明|述职|发言|总结|通知|公布|请示)如下|^.{0,40}(?:请予|请)(?:评议|审议|审查)|我代表.{1,30}(?:报告|汇报)|请.{0,30}提出意见/.test(tail); // prettier-ignore
}

const FORMULA =
  /(?:汇报|发言|报告|讲话|介绍|述职)(?:完毕|到此结束|完了|到这里)|以上[^。]{0,14}(?:汇报|报告|述职|发言|情况|请示|意见|建议)[^。]{0,12}(?:请|不当|不妥|如有)|以上(?:汇报|报告|述职|发言|请示)|[特专]此(?:报告|汇报|请示|通知|通告|公告|公示|通报|函|函达|函告|函复|说明|批复)|^[特专]?此复|现提请[^。]{0,12}审议|会议到此结束|散会。|不[当妥足]之处|批评指正|谢谢(?:大家|各位)?|妥否|当否|请予(?:审议|批示|批准|审批|支持|函复)|此致/;

/** Whether the sentence is one of the formulas that close a report. */
export function isClosingFormula(sentence: string): boolean {
  return sentence.length <= 120 && FORMULA.test(sentence);
}

/** Whether a last paragraph exhorts, as the end of a speech does. */
export function exhorts(paragraph: string): boolean {
  return /[！!]["”’）)]{0,2}$/.test(paragraph.trim()) && /让我们|奋斗|努力|贡献|胜利|我们将|我们要|我们一定|加油|奋进|篇章/.test(paragraph.slice(-300)); // prettier-ignore
}

/** A line that only calls on the audience again: 各位代表！ */
export function isCall(line: string): boolean {
  return line.length <= 12 && /^(?:各位|同志们|代表们|朋友们)[^。]{0,8}[！!，,]$/.test(line);
}
