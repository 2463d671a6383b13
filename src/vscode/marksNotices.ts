import { l10n, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { MarksOnDisk } from './marksFiles';

/** What the writer is told about files of marks: each thing once a session. */
export interface MarksNotices {
  /** What could be read is shown; the file stays as it is until something is to be written. */
  damaged(found: MarksOnDisk): void;
  setAside(file: Uri): void;
  newer(): void;
  unreadable(): void;
  unsaved(): void;
  /** A mark was asked for that cannot be kept. */
  refused(): void;
}

/** Notices of VS Code: none of them asks for an answer. */
export function createMarksNotices(): MarksNotices {
  const told = new Set<string>();

  function tell(key: string, message: string): void {
    if (told.has(key)) return;
    told.add(key);
    void window.showWarningMessage(message);
  }

  return {
    damaged({ file }) {
      const name = nameOf(file);
      const message = l10n.t(
        '核对标记文件“{0}”有损坏，能读的已经读出。原文件暂不改动，下次保存标记时会另存为“.bad-1”备查。',
        name,
      );
      tell(`damaged ${file.toString()}`, message);
    },
    setAside(file) {
      tell(`aside ${file.toString()}`, l10n.t('损坏的核对标记文件已另存为“{0}”。', nameOf(file)));
    },
    newer() {
      tell('newer', l10n.t('这篇文稿的核对标记是更新版本的公文起草写的，请先升级；在此之前不读取，也不改写。'));
    },
    unreadable() {
      tell('unreadable', l10n.t('这篇文稿的核对标记读不出来，暂时不能标记。'));
    },
    unsaved() {
      tell('unsaved', l10n.t('核对标记没有保存成功，关闭窗口后会丢失。请检查文件夹是否可以写入。'));
    },
    refused() {
      window.setStatusBarMessage(l10n.t('这篇文稿现在不能标记'), noticeMilliseconds);
    },
  };
}

const noticeMilliseconds = 6000;

function nameOf(file: Uri): string {
  return workspace.asRelativePath(file, false);
}
