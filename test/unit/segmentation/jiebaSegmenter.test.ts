import assert from 'node:assert/strict';
import { createIntlSegmenter } from '../../../src/segmentation/intlSegmenter';
import type { JiebaListener } from '../../../src/segmentation/jiebaChild';
import type { JiebaRequest } from '../../../src/segmentation/jiebaMessages';
import { createJiebaSegmenter, type JiebaTimes } from '../../../src/segmentation/jiebaSegmenter';
import type { TendedSegmenter } from '../../../src/segmentation/tended';

/** A process that does what a test tells it to. */
interface Played {
  readonly listener: JiebaListener;
  readonly asked: JiebaRequest[];
  ended: boolean;
}

function play(times?: JiebaTimes): { segmenter: TendedSegmenter; processes: Played[]; log: string[] } {
  const processes: Played[] = [];
  const log: string[] = [];
  const segmenter = createJiebaSegmenter({
    start: (listener) => {
      const played: Played = { listener, asked: [], ended: false };
      processes.push(played);
      return {
        pid: processes.length,
        send: (request) => played.asked.push(request),
        end: () => (played.ended = true),
      };
    },
    fallback: createIntlSegmenter(),
    log: (line) => log.push(line),
    ...(times && { times }),
  });
  return { segmenter, processes, log };
}

/** Answers the last question of a process, each paragraph as one word unless told otherwise. */
function answer({ listener, asked }: Played, lengths = (paragraph: string): number[] => [paragraph.length]): void {
  const last = asked.at(-1)!;
  if (!('id' in last)) return;
  listener.said({ id: last.id, words: last.paragraphs.map((paragraph) => ({ lengths: lengths(paragraph) })) });
}

describe('the segmenter with jieba in a process of its own', () => {
  it('starts nothing before it is asked, and answers by the platform until the process is ready', async () => {
    const { segmenter, processes } = play();
    assert.equal(segmenter.state().state, 'resting');
    const early = await segmenter.cut(['全市经济平稳运行']);
    assert.equal(early.engine, 'intl');
    assert.equal(
      early.words[0]!.lengths.reduce((a, b) => a + b),
      8,
    );
    assert.equal(processes.length, 1);
    assert.equal(segmenter.state().state, 'starting');
    const ready = segmenter.ready();
    processes[0]!.listener.said({ ready: true });
    assert.equal(await ready, 'jieba');
    const later = segmenter.cut(['全市经济平稳运行']);
    answer(processes[0]!);
    assert.deepEqual(await later, { engine: 'jieba', words: [{ lengths: [8] }] });
    segmenter.dispose();
    assert.ok(processes[0]!.ended);
  });

  it('takes the platform’s answer for a paragraph whose words do not make it up', async () => {
    for (const wrong of [[3], [0, 8], [9], [-1, 9], [1.5, 6.5], []]) {
      const { segmenter, processes } = play();
      const ready = segmenter.ready();
      processes[0]!.listener.said({ ready: true });
      await ready;
      const cut = segmenter.cut(['全市经济平稳运行', '重点']);
      answer(processes[0]!, (paragraph) => (paragraph.length === 8 ? wrong : [2]));
      const { words } = await cut;
      assert.equal(
        words[0]!.lengths.reduce((a, b) => a + b),
        8,
        `for ${JSON.stringify(wrong)}`,
      );
      assert.deepEqual(words[1], { lengths: [2] });
      segmenter.dispose();
    }
  });

  it('answers by the platform when the process breaks down at work, starts it twice again and then no more', async () => {
    const { segmenter, processes, log } = play();
    for (let round = 1; round <= 3; round++) {
      const ready = segmenter.ready();
      assert.equal(processes.length, round);
      processes.at(-1)!.listener.said({ ready: true });
      await ready;
      const cut = segmenter.cut(['全市经济平稳运行']);
      processes.at(-1)!.listener.gone('SIGKILL');
      assert.equal((await cut).engine, 'intl');
    }
    assert.equal(segmenter.state().state, 'given up');
    assert.equal(await segmenter.ready(), 'intl');
    assert.equal((await segmenter.cut(['重点'])).engine, 'intl');
    assert.equal(processes.length, 3);
    assert.equal(log.length, 3);
    assert.match(log[2]!, /not started again/);
  });

  it('gives up on a process that never gets ready', async () => {
    const { segmenter, processes } = play({ idle: 1000, patience: 5 });
    assert.equal(await segmenter.ready(), 'intl');
    assert.equal(processes.length, 3);
    assert.ok(processes.every(({ ended }) => ended));
  });

  it('ends a process that does not answer, and answers by the platform', async () => {
    const { segmenter, processes, log } = play({ idle: 1000, patience: 20 });
    const ready = segmenter.ready();
    processes[0]!.listener.said({ ready: true });
    await ready;
    assert.equal((await segmenter.cut(['全市经济平稳运行'])).engine, 'intl');
    assert.ok(processes[0]!.ended);
    assert.deepEqual(log.length, 1);
    segmenter.dispose();
  });

  it('ends the process when it has been idle, and starts it again when it is needed', async () => {
    const { segmenter, processes, log } = play({ idle: 5, patience: 1000 });
    const ready = segmenter.ready();
    processes[0]!.listener.said({ ready: true });
    await ready;
    while (!processes[0]!.ended) await new Promise((resolve) => setTimeout(resolve, 1));
    assert.equal(segmenter.state().state, 'resting');
    const again = segmenter.ready();
    assert.equal(processes.length, 2);
    processes[1]!.listener.said({ ready: true });
    assert.equal(await again, 'jieba');
    assert.deepEqual(log, []);
    segmenter.dispose();
  });

  it('tells each process the words to be kept whole', async () => {
    const { segmenter, processes } = play();
    segmenter.know(['雨污分流']);
    const ready = segmenter.ready();
    processes[0]!.listener.said({ ready: true });
    await ready;
    assert.deepEqual(processes[0]!.asked, [{ terms: ['雨污分流'] }]);
    segmenter.know(['口袋公园']);
    assert.deepEqual(processes[0]!.asked.at(-1), { terms: ['口袋公园'] });
    segmenter.dispose();
  });

  it('sends a long text in pieces, in order', async () => {
    const { segmenter, processes } = play();
    const ready = segmenter.ready();
    processes[0]!.listener.said({ ready: true });
    await ready;
    const paragraphs = Array.from({ length: 25 }, (_, at) => String(at % 10).repeat(10_000 + at));
    const cut = segmenter.cut(paragraphs);
    let answered = 0;
    while (answered < 3) {
      if (processes[0]!.asked.length > answered) {
        answer(processes[0]!);
        answered++;
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    const { engine, words } = await cut;
    assert.equal(engine, 'jieba');
    assert.deepEqual(
      words.map(({ lengths }) => lengths),
      paragraphs.map(({ length }) => [length]),
    );
    segmenter.dispose();
  });
});
