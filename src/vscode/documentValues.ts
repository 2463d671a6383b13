import { Disposable, l10n, window, workspace } from 'vscode';
import type { Memento, Uri } from 'vscode';
import type { DocumentName } from '../library/body/variableNames';
import type { Guard } from './guard';
import type { Session, Sessions } from './sessions';
import { documentValue } from './settings';
import { adoptUntitled } from './untitled';

/** What the words of templates and phrases stand for, by name; an empty text is one that the writer left a blank. */
export type Values = ReadonlyMap<string, string>;

/** What was said of each document: 单位, 主送, 署名, 会议名称. */
export interface DocumentValues {
  /**
   * The values of `names`, those asked for that neither the settings nor an earlier answer for this document give; Enter
   * leaves one a blank. Undefined where the writer gave up.
   */
  ask(names: readonly DocumentName[], uri: Uri | undefined): Promise<Values | undefined>;
  /** The values of `names` as far as they are known without asking. */
  known(names: readonly DocumentName[], uri: Uri | undefined): Values;
  /** What was said before there was a document. */
  remember(uri: Uri, values: Values): void;
  dispose(): void;
}

const key = 'gongwen.document.values';
/** More would slow every start; the oldest are forgotten first. */
const most = 200;

/** Values kept in `state` by document; those of a new document go along when it is saved. */
export function createDocumentValues(state: Memento, sessions: Sessions, guard: Guard): DocumentValues {
  const untitled = new Map<string, Values>();

  const read = (): readonly Kept[] => {
    const value = state.get<unknown>(key);
    return Array.isArray(value) ? value.filter(isKept) : [];
  };
  const own = (uri: Uri): Values | undefined => {
    const name = uri.toString();
    const kept = read().find(([each]) => each === name);
    return untitled.get(name) ?? (kept && new Map(kept[1]));
  };

  function remember(uri: Uri, values: Values): void {
    const all = new Map([...(own(uri) ?? []), ...values]);
    if (all.size === 0) return;
    const name = uri.toString();
    if (uri.scheme === 'untitled') untitled.set(name, all);
    else void state.update(key, [...read().filter(([each]) => each !== name), [name, [...all]]].slice(-most));
  }

  function renamed(from: Uri, to: Uri): void {
    const values = own(from);
    if (!values) return;
    void state.update(key, [...read().filter(([each]) => each !== from.toString()), [to.toString(), [...values]]]);
  }

  function known(names: readonly DocumentName[], uri: Uri | undefined): Map<string, string> {
    const before = uri && own(uri);
    return new Map(
      names.flatMap((name): readonly (readonly [string, string])[] => {
        const value = before?.get(name) ?? (documentValue(name, uri) || undefined);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }

  async function ask(names: readonly DocumentName[], uri: Uri | undefined): Promise<Values | undefined> {
    const values = known(names, uri);
    const open = names.filter((name) => !values.has(name));
    for (const [at, name] of open.entries()) {
      const step = open.length > 1 ? l10n.t('（第{0}项，共{1}项）', at + 1, open.length) : '';
      const { [name]: usual } = usualOf(values);
      const answer = await window.showInputBox({
        title: name + step,
        prompt: usual
          ? l10n.t('与单位相同的直接按回车，清空再回车就留作待填。常用的可以写在设置里，不再询问')
          : l10n.t('用在这篇文稿里；直接按回车就留作待填。常用的可以写在设置里，不再询问'),
        ignoreFocusOut: true,
        ...(usual ? { value: usual } : {}),
      });
      if (answer === undefined) return undefined;
      values.set(name, answer.trim());
    }
    if (uri) remember(uri, values);
    return values;
  }

  const drafts = adoptUntitled({ of: ({ uri }) => own(uri), add: remember });
  const seen = new WeakSet<Session>();
  const watch = Disposable.from(
    guard.on('documentValues', sessions.onDidChange, (session) => {
      if (!seen.has(session)) drafts.adopt(session);
      seen.add(session);
    }),
    guard.on('documentValues', sessions.onDidClose, (session) => {
      drafts.closed(session);
      untitled.delete(session.document.uri.toString());
    }),
    guard.on('documentValues', workspace.onDidRenameFiles, ({ files }) => {
      for (const { oldUri, newUri } of files) renamed(oldUri, newUri);
    }),
  );
  return {
    ask,
    known,
    remember,
    dispose: () => {
      watch.dispose();
    },
  };
}

/** What stands in the box at first: nearly always a report is signed by who sends it. */
function usualOf(values: Values): Readonly<Partial<Record<DocumentName, string | undefined>>> {
  const { 单位: sender } = Object.fromEntries(values);
  return { 署名: sender };
}

type Kept = readonly [string, readonly (readonly [string, string])[]];

function isKept(value: unknown): value is Kept {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1]) &&
    value[1].every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'))
  );
}
