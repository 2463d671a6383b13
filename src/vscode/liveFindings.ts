import { Disposable, EventEmitter, l10n, StatusBarAlignment, window, workspace } from 'vscode';
import type { Event, TextDocument } from 'vscode';
import type { Finding } from '../rules/finding';
import { isWritable } from './documents';
import type { Guard } from './guard';
import { movedThrough } from './moves';
import type { Session, Sessions } from './sessions';
import { checkMode } from './settings';

/** What the problems list says of reports unasked. */
export interface LiveFindings {
  of(session: Session): readonly Finding[];
  /** 暂停检查: nothing is said of any report until it is resumed, or the window is loaded anew. */
  readonly suspended: boolean;
  /** What is said may be something else for every report. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/**
 * Follows `gongwen.check.mode`: while one writes; when a report is saved, and in between only what is still true; or never.
 */
export function createLiveFindings(sessions: Sessions, guard: Guard): LiveFindings {
  const saved = new Map<TextDocument, readonly Finding[]>();
  const changed = new EventEmitter<void>();
  let suspended = false;
  const item = window.createStatusBarItem('gongwen.checkPaused', StatusBarAlignment.Left, 50);
  item.name = l10n.t('公文检查');
  item.text = l10n.t('公文：检查已暂停');
  item.tooltip = l10n.t('“问题”里不显示公文的任何问题。点击恢复检查');
  item.command = 'gongwen.resumeCheck';

  function suspend(wanted: boolean): void {
    suspended = wanted;
    if (suspended) item.show();
    else item.hide();
    changed.fire();
  }

  function of(session: Session): readonly Finding[] {
    const { document } = session;
    if (suspended || session.paused || !isWritable(document)) return [];
    const mode = checkMode(document.uri);
    if (mode === 'command') return [];
    const now = session.findings();
    if (mode === 'live') return now;
    const kept = saved.get(document);
    if (!kept) {
      saved.set(document, now);
      return now;
    }
    const places = new Set(kept.map(placeOf));
    return now.filter((finding) => places.has(placeOf(finding)));
  }

  const watch = Disposable.from(
    guard.on('liveFindings', workspace.onDidSaveTextDocument, (document) => {
      if (!saved.delete(document)) return;
      const session = sessions.of(document);
      if (session) sessions.touch(session);
    }),
    guard.on('liveFindings', workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      const kept = saved.get(document);
      if (kept) saved.set(document, movedThrough(kept, contentChanges));
    }),
    guard.on('liveFindings', sessions.onDidClose, ({ document }) => {
      saved.delete(document);
    }),
    guard.on('liveFindings', workspace.onDidChangeConfiguration, (event) => {
      if (!event.affectsConfiguration('gongwen.check.mode')) return;
      saved.clear();
      changed.fire();
    }),
    guard.command('gongwen.pauseCheck', () => {
      suspend(true);
    }),
    guard.command('gongwen.resumeCheck', () => {
      suspend(false);
    }),
  );

  return {
    of,
    get suspended() {
      return suspended;
    },
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      changed.dispose();
      item.dispose();
    },
  };
}

function placeOf({ rule, range }: Finding): string {
  return `${rule} ${range.start} ${range.end}`;
}
