import { Diagnostic, DiagnosticSeverity, languages, Range, Uri } from 'vscode';
import type { Library, LibraryProblem } from '../library/library';
import { fileOf, isPackFile } from './librarySources';
import type { LibrarySource } from './librarySources';

/** The problems of libraries, each in its own file. */
export interface LibraryProblems {
  /** Shows what is wrong in these, and nothing of any other. */
  show(read: readonly { readonly source: LibrarySource; readonly library: Library | undefined }[]): void;
  dispose(): void;
}

/** Shows them in VS Code's list of problems; a `.gwpack` file has those of the files in it. */
export function createLibraryProblems(): LibraryProblems {
  const collection = languages.createDiagnosticCollection('gongwen-libraries');
  return {
    show(read) {
      const byFile = new Map<string, Diagnostic[]>();
      for (const { source, library } of read) {
        // What is wrong in relations is shown where all files of relations are read together: see `teamRelations.ts`.
        const relations = new Set(library?.relations.map(({ path }) => path));
        for (const problem of library?.problems ?? []) {
          if (relations.has(problem.path)) continue;
          const key = fileOf(source, problem.path).toString();
          byFile.set(key, [...(byFile.get(key) ?? []), diagnosticOf(source, problem)]);
        }
      }
      collection.clear();
      for (const [file, problems] of byFile) collection.set(Uri.parse(file), problems);
    },
    dispose: () => {
      collection.dispose();
    },
  };
}

function diagnosticOf({ uri }: LibrarySource, { path, start, end, message }: LibraryProblem): Diagnostic {
  const inPack = isPackFile(uri);
  // The file inside a pack cannot be opened: its name and line are said instead.
  const place = inPack && path !== '.' ? `${path}:${start.line + 1}: ` : '';
  const range = inPack ? new Range(0, 0, 0, 0) : new Range(start.line, start.column, end.line, end.column);
  const made = new Diagnostic(range, place + message, DiagnosticSeverity.Error);
  made.source = '公文';
  made.code = 'library';
  return made;
}
