import ts from 'typescript';

/** One import of a source file, of whatever kind. */
export interface Import {
  /** As written; undefined where it is computed, so that nobody can tell what it imports. */
  readonly specifier: string | undefined;
  /** Only types: gone when the program runs. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

export interface ModuleShape {
  readonly imports: readonly Import[];
  /** Whether it only passes on what other files hold. */
  readonly barrel: boolean;
}

/** Reads all imports of a TypeScript file: static, type-only, `import()`, import types, `require` and re-exports. */
export function moduleShape(name: string, text: string): ModuleShape {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean, dynamic = false): void => {
    imports.push({ specifier: node && ts.isStringLiteralLike(node) ? node.text : undefined, typeOnly, dynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) add(node.expression, node.parent.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, barrel: isBarrel(source) };
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((one) => one.isTypeOnly)
  );
}

function isImportCall(node: ts.CallExpression): boolean {
  const called = node.expression;
  return called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
}

/** `export *` anywhere, or nothing but re-exports. */
function isBarrel(source: ts.SourceFile): boolean {
  const passesOn = (statement: ts.Statement): boolean =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
  const star = source.statements.some(
    (statement) => ts.isExportDeclaration(statement) && passesOn(statement) && !statement.exportClause,
  );
  const own = source.statements.filter((statement) => !ts.isImportDeclaration(statement) && !passesOn(statement));
  const ownExportsOfImports = own.every((statement) => ts.isExportDeclaration(statement));
  return star || (source.statements.length > 0 && ownExportsOfImports);
}
