/** An invented phrase with blanks, a choice and a variable, as offices write them. */
function phrase(at: number): string {
  const field = ['营商环境', '项目建设', '基层治理', '民生保障', '安全生产'][at % 5]!;
  return `聚焦${field}第${at}项任务，坚持问题导向，推动【待填：具体举措】落地见效，完成投资**亿元，同比增长××%，由{{单位}}牵头负责。`;
}

/** The same in the editor's syntax. */
function snippet(at: number): string {
  return phrase(at)
    .replace('【待填：具体举措】', '${1:【待填：具体举措】}')
    .replace('**', '${2:**}')
    .replace('××', '${3|××,**|}')
    .replace('{{单位}}', '${单位}');
}

/** A file of phrases in the editor's JSON, numbered from `from` on. */
export function jsonOfPhrases(from: number, count: number): string {
  const entries = Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const gongwen = { group: '工作', place: 'series', genres: ['工作总结'], keywords: ['部署'] };
    return [
      `工作部署${at}`,
      { prefix: [`gzbs${at}`, `部署${at}`], description: `第${at}项`, body: snippet(at), gongwen },
    ];
  });
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

/** A file of phrases in plain text, numbered from `from` on. */
export function textOfPhrases(from: number, count: number): string {
  const paragraphs = Array.from({ length: count }, (_, index) => phrase(from + index));
  return `# 工作\n${paragraphs.join('\n\n')}\n`;
}

/** The files of a library of so many phrases, by their paths: a hundred in each, in JSON and in plain text by turns. */
export function largeLibrary(phrases: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let from = 0; from < phrases; from += 100) {
    const count = Math.min(100, phrases - from);
    const isJson = (from / 100) % 2 === 0;
    files.set(`常用语/${from}.${isJson ? 'json' : 'txt'}`, (isJson ? jsonOfPhrases : textOfPhrases)(from, count));
  }
  return files;
}
