import assert from 'node:assert/strict';
import snippets from '../../snippets/gongwen.json';
import type { Section } from '../../src/report/model';
import { parse } from '../../src/report/parse';
import { createReportService } from '../../src/service';
import { expandSnippet } from './expandSnippet';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

const all: readonly (readonly [string, Snippet])[] = Object.entries(snippets);
const bodyOf = (snippet: Snippet) => (typeof snippet.body === 'string' ? snippet.body : snippet.body.join('\n'));
const CHINESE = /^[\p{Script=Han}\d，、。；：！？“”…—×%（）《》〔〕【】]+$/u;

describe('snippets', () => {
  it('are the eleven that one types most, and each has a name, a description and both kinds of prefix', () => {
    assert.equal(all.length, 11);
    for (const [name, snippet] of all) {
      assert.match(name, CHINESE, name);
      assert.match(snippet.description, CHINESE, name);
      assert.ok(
        snippet.prefix.some((prefix) => /^[a-z]+\d?$/.test(prefix)),
        `${name}: pinyin initials`,
      );
      assert.ok(
        snippet.prefix.some((prefix) => /^\p{Script=Han}+$/u.test(prefix)),
        `${name}: Chinese prefix`,
      );
    }
  });

  it('share no prefix', () => {
    const owners = new Map<string, string>();
    for (const [name, { prefix }] of all) {
      for (const word of prefix) {
        assert.equal(owners.get(word), undefined, `${word}: ${name}`);
        owners.set(word, name);
      }
    }
  });

  for (const [name, snippet] of all) {
    it(`${name} expands to plain text, ends at $0, and counts its tab stops without a gap`, () => {
      const widest = Math.max(1, ...[...expandSnippet(bodyOf(snippet)).choices.values()].map((list) => list.length));
      for (let pick = 0; pick < widest; pick++) {
        const { text, stops, choices } = expandSnippet(bodyOf(snippet), pick);
        assert.doesNotMatch(text, /[$\\{}|]|undefined/, text);
        assert.deepEqual(
          stops,
          stops.map((_, index) => index),
          `tab stops ${stops.join(' ')}`,
        );
        assert.match(bodyOf(snippet), /\$0$/);
        for (const list of choices.values()) assert.equal(new Set(list).size, list.length, `options of ${name}`);
      }
    });

    it(`${name} is punctuated after GB/T 15834, whichever options are taken`, () => {
      for (let pick = 0; pick < 6; pick++) {
        const { text } = expandSnippet(bodyOf(snippet), pick);
        assert.doesNotMatch(text, /[,:;!?()"' \t]/, text);
        assert.doesNotMatch(text, /[，。；：、！？]{2}/, text);
        assert.doesNotMatch(text, /[一二三四五六]是[，、：]/, text);
        for (const [open, close] of ['“”', '（）', '【】', '《》'] as const) {
          assert.equal(text.split(open!).length, text.split(close!).length, `${name}: ${open!}${close!}`);
        }
      }
    });
  }
});

/** A body with its text masks written out; the same tab stop gets the same words wherever it is mirrored. */
function written(body: string): string {
  const long = '各级各部门分工负责、协同配合，推动重点任务落地见效，群众的获得感进一步增强';
  const short = ['统筹推进', '压实责任', '夯实基础', '改善民生', '健全网络', '促进产业', '补齐短板'];
  let next = 0;
  return body.replace(/【待填：?([^】]*)】/g, (_, hint: string) =>
    /展开|例子|做法/.test(hint) ? long : short[next++ % short.length]!,
  );
}

describe('snippets in a report', () => {
  const points = (n: number) => Array.from('一二三四五六'.slice(0, n), (number) => `${number}是`).join(' ');
  const series: Readonly<Record<string, string>> = {
    突出三点: points(3),
    突出四点: points(4),
    抓实六点: points(6),
    存在不足: points(3),
    三大块: '一、 二、 三、',
  };
  const frame = (text: string) =>
    `尊敬的各位领导，同志们：\n根据会议安排，现将有关工作情况汇报如下：\n${text}\n汇报完毕，谢谢大家！\n`;
  const labels = (sections: readonly Section[]): string =>
    sections.map(({ kind, label, children }) => [label || kind, labels(children)].join(' ').trim()).join(' ');

  for (const [name, expected] of Object.entries(series)) {
    it(`${name} gives ${expected}`, () => {
      const body = written(bodyOf((snippets as Readonly<Record<string, Snippet>>)[name]!));
      for (let pick = 0; pick < 3; pick++) {
        const { sections } = parse(frame(expandSnippet(body, pick).text));
        assert.equal(labels(sections), expected, expandSnippet(body, pick).text);
      }
    });
  }

  const parts = [
    ['opening', ['会议汇报开头']],
    ['salutation', ['领导同志称呼']],
    ['closing', ['汇报完毕']],
  ] as const;
  for (const [part, names] of parts) {
    for (const name of names) {
      it(`${name} is read as ${part}`, () => {
        const text = expandSnippet(written(bodyOf(snippets[name]))).text.trim();
        const before = part === 'closing' ? frame('一、工作情况\n各项工作进展顺利。').replace(/汇报完毕.*\n$/, '') : '';
        const after = part === 'closing' ? '' : '\n一、工作情况\n各项工作进展顺利。\n';
        const report = parse(before + text + after);
        const range = report.parts[part];
        assert.ok(range, JSON.stringify(report.parts));
        assert.equal(report.text.slice(range.start, range.end), text);
      });
    }
  }

  const service = createReportService({
    log: (message) => {
      throw new Error(message);
    },
  });
  for (const format of ['plain', 'markdown'] as const) {
    it(`leave nothing to complain of but the blanks, each of which is found (${format})`, () => {
      for (const [name, snippet] of all) {
        const { text } = expandSnippet(bodyOf(snippet));
        const report = parse(text, { format });
        const masks = text.match(/【待填[^】]*】|×+(?:\.×+)?/g) ?? [];
        assert.deepEqual(
          report.placeholders.map((placeholder) => placeholder.text),
          masks,
          name,
        );
        for (const { text: mask, kind } of report.placeholders) {
          if (kind === 'figure') assert.match(mask, /^×/, `${name}: ${mask}`);
          if (mask.startsWith('×')) assert.match(kind, /figure|date/, `${name}: ${mask}`);
        }
        const others = service.findings(report, 'check').filter(({ rule }) => rule !== 'placeholder/unfilled');
        assert.deepEqual(others, [], name);
      }
    });
  }
});
