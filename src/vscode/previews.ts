import { Disposable, l10n, window } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { ReportService } from '../service';
import { readPreviewState } from '../text/previewMessages';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import type { Layouts } from './layouts';
import { createPreview } from './preview';
import type { Preview } from './preview';
import type { PrintedOf } from './printed';
import { createReportPanels } from './reportPanels';
import type { Sessions } from './sessions';

/** The open previews, one of each report at most. */
export interface Previews {
  /** For tests: what the page of a report's preview was told last, and a word to its editor as the page would say it. */
  told(uri: Uri): ReturnType<Preview['told']> | undefined;
  say(uri: Uri, given: unknown): Promise<void>;
  /** The file that was written last to be printed. */
  printed(uri: Uri): Uri | undefined;
  dispose(): void;
}

const noticeMilliseconds = 6000;

/** Where the extension is, and where it may keep files. */
export interface PreviewPlaces {
  readonly extensionUri: Uri;
  readonly globalStorageUri: Uri;
}

/** 版式预览: the pages beside the text. */
export function previews(
  { extensionUri: extension, globalStorageUri: storage }: PreviewPlaces,
  serviceOf: (document: TextDocument) => ReportService,
  layouts: Layouts,
  printed: PrintedOf,
  sessions: Sessions,
  current: Current,
  delays: Delays,
  guard: Guard,
): Previews {
  const panels = createReportPanels(
    {
      viewType: 'gongwen.preview',
      title: l10n.t('版式预览'),
      options: { retainContextWhenHidden: true },
      takesFocus: false,
      readState: readPreviewState,
      create(panel, session) {
        const service = (): ReportService => serviceOf(session.document);
        return createPreview(panel, session, { extension, storage, service, layouts, printed, delays, guard });
      },
    },
    sessions,
    current,
    guard,
  );

  function show(): void {
    const session = current.session();
    if (!session) {
      window.setStatusBarMessage(l10n.t('先打开一篇文稿，再看版式预览'), noticeMilliseconds);
      return;
    }
    const known = panels.of(session.document.uri);
    if (known) known.panel.reveal(undefined, true);
    else panels.open(session);
  }

  const parts = Disposable.from(guard.command('gongwen.preview', show), panels);
  return {
    told: (uri) => panels.of(uri)?.told(),
    say: async (uri, given) => panels.of(uri)?.receive(given),
    printed: (uri) => panels.of(uri)?.printed(),
    dispose: () => {
      parts.dispose();
    },
  };
}
