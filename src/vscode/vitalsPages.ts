import { Disposable, l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import type { ReportService } from '../service';
import type { Segmenter } from '../text/ports';
import { readVitalsState } from '../text/vitalsMessages';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { createReportPanels } from './reportPanels';
import type { Sessions } from './sessions';
import { createVitalsPanel, type VitalsPanel } from './vitalsPanel';

/** The open pages of 体检, one of each report at most. */
export interface VitalsPages {
  /** For tests: what a report's page was told last, and a word to its editor as the page would say it. */
  told(uri: Uri): ReturnType<VitalsPanel['told']> | undefined;
  say(uri: Uri, given: unknown): Promise<void>;
  dispose(): void;
}

const noticeMilliseconds = 6000;

/** 体检: a report in numbers, beside the text. */
export function vitalsPages(
  extension: Uri,
  service: ReportService,
  segmenter: Segmenter,
  sessions: Sessions,
  current: Current,
  delays: Delays,
  guard: Guard,
): VitalsPages {
  const readWords = service.vitals.wordReader(segmenter);
  const panels = createReportPanels(
    {
      viewType: 'gongwen.vitals',
      title: l10n.t('体检'),
      options: { enableFindWidget: true },
      takesFocus: false,
      readState: readVitalsState,
      create: (panel, session) => createVitalsPanel(panel, session, { extension, service, readWords, delays, guard }),
    },
    sessions,
    current,
    guard,
  );

  function show(): void {
    const session = current.session();
    if (!session) {
      window.setStatusBarMessage(l10n.t('先打开一篇文稿，再看体检'), noticeMilliseconds);
      return;
    }
    const known = panels.of(session.document.uri);
    // Asked for a second time, the page has the focus: so it is reached by keys.
    if (known) known.panel.reveal();
    else panels.open(session);
  }

  const parts = Disposable.from(guard.command('gongwen.vitals', show), panels);
  return {
    told: (uri) => panels.of(uri)?.told(),
    say: async (uri, given) => panels.of(uri)?.receive(given),
    dispose: () => {
      parts.dispose();
    },
  };
}
