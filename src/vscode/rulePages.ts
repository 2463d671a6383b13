import { Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReportService } from '../service';

const scheme = 'gongwen-rule';

/** The address of the page on a rule. The manifest has VS Code show these as rendered Markdown. */
export function ruleUri(id: string): Uri {
  return Uri.from({ scheme, path: `/${id}.md` });
}

/** The pages on rules, as documents that nobody can change. */
export function rulePages({ rules, ruleBook }: ReportService): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent({ path }) {
      const rule = rules.find(({ id }) => path === `/${id}.md`);
      return rule && ruleBook.document(rule);
    },
  });
}
