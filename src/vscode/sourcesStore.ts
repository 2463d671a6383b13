import { l10n, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { FigureSource, Sources, SourcesFile } from '../keep/source';
import type { ReportService } from '../service';
import type { Guard } from './guard';
import { createKeptFiles } from './keptFiles';

/** Where figures of documents were taken from: read when it is asked for, written at once. */
export interface SourcesStore {
  /** Undefined where they cannot be read, which the writer has been told. */
  of(document: Uri): Promise<Sources | undefined>;
  /** Adds sources of figures that were just written. Resolves when they are on disk, or the writer knows they are not. */
  add(document: Uri, added: readonly FigureSource[]): Promise<void>;
  /** Those of a document without a file, which are in memory only. */
  untitled(document: Uri): Sources | undefined;
  /** Takes them along to another address. */
  move(from: Uri, to: Uri): Promise<void>;
}

interface OnDisk {
  readonly file: Uri;
  readonly kind: SourcesFile['kind'] | 'none';
  readonly sources: Sources;
}

const none: Sources = new Map();

/** Reads and writes nothing before it is asked to. */
export function createSourcesStore(service: ReportService, storage: Uri, guard: Guard): SourcesStore {
  const files = createKeptFiles(service, storage, 'sources');
  const drafts = new Map<string, Sources>();
  /** All work on the files of all documents happens in turn: it is seldom, and a second reader waits for the first. */
  let work: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T | undefined>): Promise<T | undefined> {
    const next = work.then(async () => {
      let result: T | undefined;
      await guard.later('sources', async () => {
        result = await task();
      });
      return result;
    });
    work = next;
    return next;
  }

  async function readOne(file: Uri): Promise<OnDisk> {
    const text = await files.read(file);
    return { file, ...(text === undefined ? { kind: 'none', sources: none } : service.sources.parse(text)) };
  }

  async function read(document: Uri): Promise<{ own: OnDisk; team: OnDisk | undefined } | undefined> {
    try {
      const places = await files.placesOf(document);
      const own = await readOne(places.own);
      const team = places.team && (await readOne(places.team));
      if (own.kind !== 'newer' && team?.kind !== 'newer') return { own, team };
      warn(l10n.t('这篇文稿的数据来源记录是更新版本的公文起草写的，请先升级；在此之前不读取，也不改写。'));
    } catch {
      warn(l10n.t('这篇文稿的数据来源记录读不出来，暂时不能核对来源。'));
    }
    return undefined;
  }

  const merged = ({ own, team }: { own: OnDisk; team: OnDisk | undefined }): Sources =>
    team ? service.sources.merge(own.sources, team.sources) : own.sources;

  async function write(document: Uri, change: (known: Sources) => Sources): Promise<void> {
    const onDisk = await read(document);
    if (!onDisk) return;
    const { own, team } = onDisk;
    const target = team ?? own;
    try {
      if (target.kind === 'damaged') {
        const aside = await files.setAside(target.file);
        warn(l10n.t('损坏的数据来源记录已另存为“{0}”。', workspace.asRelativePath(aside, false)));
      }
      await files.write(target.file, service.sources.print(change(merged(onDisk))));
      // What was kept for this writer alone before there was a team is in the team's file now.
      if (team && own.kind === 'good') await files.remove(own.file);
    } catch {
      warn(l10n.t('数据来源没有保存成功，以后不能核对这些数。请检查文件夹是否可以写入。'));
    }
  }

  return {
    async of(document) {
      if (document.scheme === 'untitled') return drafts.get(document.toString()) ?? none;
      const onDisk = await inTurn(() => read(document));
      return onDisk && merged(onDisk);
    },
    async add(document, added) {
      if (added.length === 0) return;
      const change = (known: Sources): Sources => service.sources.add(known, added);
      if (document.scheme === 'untitled') {
        drafts.set(document.toString(), change(drafts.get(document.toString()) ?? none));
        return;
      }
      await inTurn(() => write(document, change));
    },
    untitled: (document) => drafts.get(document.toString()),
    async move(from, to) {
      await inTurn(async () => {
        const places = await files.placesOf(from);
        const found = await Promise.all([places.own, ...(places.team ? [places.team] : [])].map(readOne));
        const good = found.filter(({ kind }) => kind === 'good');
        if (good.length === 0) return;
        const sources = good.map((each) => each.sources).reduce((one, other) => service.sources.merge(one, other));
        await write(to, (known) => service.sources.merge(known, sources));
        for (const { file } of good) await files.remove(file);
      });
    },
  };
}

function warn(message: string): void {
  void window.showWarningMessage(message);
}
