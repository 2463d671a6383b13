import type { Prose, ProseRule, Slip } from '../rule';
import { rangeOf } from '../slips';

const HAN = /[\u4e00-\u9fff]/;
const CORNER = /[「」『』]/g;
const ROUND: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
/** A quotation as long as this is rather a mark without its partner. */
const LONGEST = 200;

export const punctuationQuotes: ProseRule = {
  id: 'punctuation/quotes',
  title: '引号写法',
  why: '横排的中文用弯引号“”，直引号分不出左右，直角引号用于竖排。',
  advice: '改为“”。',
  source: 'GB/T 15834—2011 4.8、5.2',
  severity: 'warning',
  moment: 'check',
  once: '改为弯引号',
  wake: ['"', '＂', "'", '＇', '「', '」', '『', '』'],
  find: (prose) => [...straight(prose), ...single(prose), ...corners(prose)],
};

/** Straight single quotes about Chinese words and nothing else: no apostrophe, no minutes of an angle. */
const SINGLE = /(?<![\w'’])['＇](?=[\u4e00-\u9fff])[^'＇\n，。；]{1,40}(?<=[\u4e00-\u9fff\d])['＇](?![\w'])/g;

/** Straight quotes by turns: only where their number is even and each pair is about Chinese words. */
function straight({ text }: Prose): readonly Slip[] {
  const places = [...text.matchAll(/["＂]/g)].map(({ index }) => index);
  if (places.length === 0 || places.length % 2 === 1) return [];
  const found: Slip[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const [start, end] = [places[at]!, places[at + 1]! + 1];
    if (end - start > LONGEST || !HAN.test(text.slice(start, end))) continue;
    // The value of an attribute.
    if (/[=\w(]\s?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    found.push({
      range: { start, end },
      message: '中文里的引号用“”，不用直引号。',
      fixes: [
        {
          title: '改为弯引号',
          safe: true,
          edits: [
            { range: { start, end: start + 1 }, text: '“' },
            { range: { start: end - 1, end }, text: '”' },
          ],
        },
      ],
    });
  }
  return found;
}

function single({ text }: Prose): readonly Slip[] {
  return [...text.matchAll(SINGLE)].map((match) => {
    const range = rangeOf(match);
    // Inside a quotation they are its inner marks.
    const isInner = text.lastIndexOf('“', range.start) > text.lastIndexOf('”', range.start);
    const [left, right] = isInner ? ['‘', '’'] : ['“', '”'];
    return {
      range,
      message: `中文里的引号用“${isInner ? '‘’' : ''}”，不用直引号。`,
      fixes: [
        {
          title: '改为弯引号',
          safe: true,
          edits: [
            { range: { start: range.start, end: range.start + 1 }, text: left },
            { range: { start: range.end - 1, end: range.end }, text: right },
          ],
        },
      ],
    };
  });
}

function corners({ text }: Prose): readonly Slip[] {
  return [...text.matchAll(CORNER)].map(({ 0: mark, index }) => {
    const range = { start: index, end: index + 1 };
    const message = `“${mark}”用于竖排，横排的公文用弯引号。`;
    return {
      range,
      severity: 'information',
      message,
      fixes: [{ title: '改为弯引号', safe: true, edits: [{ range, text: ROUND[mark]! }] }],
    };
  });
}
