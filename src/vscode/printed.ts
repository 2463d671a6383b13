import type { TextDocument } from 'vscode';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { PrintedPage } from '../text/printedPage';
import type { Page, Profile } from '../word/page';
import type { Layouts } from './layouts';
import type { Session } from './sessions';

/** A report as it is printed in the layout that counts for it. */
export interface Printed {
  readonly page: Page;
  readonly profile: Profile;
  readonly pages: readonly PrintedPage[];
}

/** Reports as they are printed: made once for a version of a text and a layout, for all that ask. */
export type PrintedOf = (session: Session) => Printed;

/** What a service makes of reports; the last layout of each is kept. */
export function createPrinted(serviceOf: (document: TextDocument) => ReportService, layouts: Layouts): PrintedOf {
  const known = new WeakMap<Report, Printed>();
  return (session) => {
    const { document } = session;
    const service = serviceOf(document);
    const report = session.report();
    const { profile } = layouts.of(document);
    const before = known.get(report);
    if (before?.profile === profile) return before;
    const page = service.pageOf(report, profile);
    const printed = { page, profile, pages: service.typeset.pages(page, profile) };
    known.set(report, printed);
    return printed;
  };
}
