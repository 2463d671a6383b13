import type { TextDocument } from 'vscode';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { PrintedPage } from '../text/printedPage';
import type { Page, Profile } from '../word/page';
import type { Session } from './sessions';
import { usualProfile } from './settings';

/** A report as it is printed in the layout of its settings. */
export interface Printed {
  readonly page: Page;
  readonly profile: Profile;
  readonly pages: readonly PrintedPage[];
}

/** Reports as they are printed: made once for a version of a text and a layout, for all that ask. */
export type PrintedOf = (session: Session) => Printed;

/** The layouts of a service and what it makes of reports. */
export function createPrinted(serviceOf: (document: TextDocument) => ReportService): PrintedOf {
  const known = new WeakMap<Report, Printed>();
  return (session) => {
    const { document } = session;
    const service = serviceOf(document);
    const report = session.report();
    const profile = profileOf(service, document);
    const before = known.get(report);
    if (before?.profile === profile) return before;
    const page = service.pageOf(report, profile);
    const printed = { page, profile, pages: service.typeset.pages(page, profile) };
    known.set(report, printed);
    return printed;
  };
}

/** The layout that `gongwen.export.profile` names for a document; the first one where it names none that is there. */
function profileOf({ profiles }: ReportService, { uri }: TextDocument): Profile {
  const wanted = usualProfile(uri);
  return profiles.find(({ id, name }) => id === wanted || name === wanted) ?? profiles[0]!;
}
