import type { CutWords, Engine, Log, Segmenter, Words } from '../text/ports';
import { batches } from './batches';
import type { JiebaChild, StartJieba } from './jiebaChild';
import { wordsOf } from './jiebaMessages';
import type { TendedSegmenter } from './tended';

/** How long jieba's process stays without work, and how long it may take over one batch; in milliseconds. */
export interface JiebaTimes {
  readonly idle: number;
  readonly patience: number;
}
const TIMES: JiebaTimes = { idle: 5 * 60_000, patience: 20_000 };

/** A process that broke down is started again so often, then never again until the program is. */
const RESTARTS = 2;

export interface JiebaNeeds {
  readonly start: StartJieba;
  /** Answers until jieba is there, where it is not, and for what it answers wrongly. */
  readonly fallback: Segmenter;
  readonly log: Log;
  readonly times?: JiebaTimes;
}

/** A batch that the process has not answered yet; `undefined` is its answer if it never will. */
interface Waiting {
  readonly answer: (words: unknown) => void;
}

/**
 * Jieba in a process of its own: started when first asked, ended when it has had nothing to do for a while. Whatever happens
 * to the process, every question is answered, at worst by the fallback.
 */
export function createJiebaSegmenter({ start, fallback, log, times = TIMES }: JiebaNeeds): TendedSegmenter {
  let child: JiebaChild | undefined;
  let isReady = false;
  let failures = 0;
  let lastId = 0;
  let terms: readonly string[] = [];
  /** Ends a process that has nothing to do, or one that does not get ready. */
  let limit: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Waiting>();
  let readiness: { readonly promise: Promise<Engine>; readonly settle: (engine: Engine) => void } | undefined;

  const hasGivenUp = (): boolean => failures > RESTARTS;

  function wake(): void {
    if (child !== undefined || hasGivenUp()) return;
    limit = setTimeout(hung, times.patience);
    try {
      child = start({ said, gone });
    } catch (error) {
      gone(error instanceof Error ? error.name : 'error');
    }
  }

  function said(reply: unknown): void {
    const { ready, id, words } = (reply ?? {}) as { ready?: unknown; id?: unknown; words?: unknown };
    if (ready === true) {
      isReady = true;
      if (terms.length > 0) child?.send({ terms });
      settle('jieba');
      rest();
    } else if (typeof id === 'number') {
      waiting.get(id)?.answer(words);
    }
  }

  function gone(why: string): void {
    failures++;
    log(`segmentation: process ended (${why}), ${hasGivenUp() ? 'not started again' : 'started again when needed'}`);
    forget();
    if (readiness === undefined) return;
    if (hasGivenUp()) settle('intl');
    else wake();
  }

  /** Forgets the process and answers what was asked of it. */
  function forget(): void {
    child = undefined;
    isReady = false;
    clearTimeout(limit);
    for (const { answer } of [...waiting.values()]) answer(undefined);
  }

  function end(): void {
    child?.end();
    forget();
  }

  function hung(): void {
    end();
    gone('no answer');
  }

  function settle(engine: Engine): void {
    readiness?.settle(engine);
    readiness = undefined;
  }

  function rest(): void {
    clearTimeout(limit);
    if (waiting.size === 0) limit = setTimeout(end, times.idle);
  }

  /** The process's answer to one batch; undefined where it gives none in time. */
  function ask(paragraphs: readonly string[], tags: boolean): Promise<readonly unknown[] | undefined> {
    const id = ++lastId;
    return new Promise((resolve) => {
      const late = setTimeout(hung, times.patience);
      waiting.set(id, {
        answer: (words) => {
          clearTimeout(late);
          waiting.delete(id);
          resolve(Array.isArray(words) ? words : undefined);
          if (isReady) rest();
        },
      });
      clearTimeout(limit);
      child?.send({ id, paragraphs, tags });
    });
  }

  async function cutBatch(paragraphs: readonly string[], tags: boolean): Promise<CutWords> {
    if (!isReady) return fallback.cut(paragraphs);
    const answers = await ask(paragraphs, tags);
    if (answers === undefined) return fallback.cut(paragraphs);
    const words: Words[] = [];
    for (const [at, paragraph] of paragraphs.entries()) {
      words.push(wordsOf(paragraph, answers[at]) ?? (await fallback.cut([paragraph])).words[0]!);
    }
    return { engine: 'jieba', words };
  }

  return {
    async cut(paragraphs, { tags } = { tags: false }) {
      wake();
      const parts: CutWords[] = [];
      for (const batch of batches(paragraphs)) parts.push(await cutBatch(batch, tags));
      const isJieba = parts.length > 0 && parts.every(({ engine }) => engine === 'jieba');
      return { engine: isJieba ? 'jieba' : 'intl', words: parts.flatMap(({ words }) => words) };
    },
    ready() {
      if (isReady) return Promise.resolve('jieba');
      if (hasGivenUp()) return Promise.resolve('intl');
      if (readiness === undefined) {
        let settle: (engine: Engine) => void = () => undefined;
        const promise = new Promise<Engine>((resolve) => (settle = resolve));
        readiness = { promise, settle };
      }
      const { promise } = readiness;
      wake();
      return promise;
    },
    state: () => ({
      state: hasGivenUp() ? 'given up' : isReady ? 'ready' : child === undefined ? 'resting' : 'starting',
      pid: child?.pid,
    }),
    know(words) {
      terms = words;
      if (isReady) child?.send({ terms });
    },
    dispose() {
      failures = RESTARTS + 1;
      end();
      settle('intl');
    },
  };
}
