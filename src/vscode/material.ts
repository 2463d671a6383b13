import { Disposable } from 'vscode';
import type { ExtensionContext } from 'vscode';
import type { ReportService } from '../service';
import type { Current } from './current';
import type { Guard } from './guard';
import { insertMaterial, materialCommands } from './materialCommands';
import { createMaterialFolder } from './materialFolder';
import { createMaterialIndexes, type MaterialIndexes } from './materialIndexes';
import { createMaterialOrigins, type MaterialOrigins } from './materialOrigins';
import { createMaterialView, type MaterialView } from './materialView';

/** Past reports: 查重, 找素材, 报送比对, and the view of what was found. */
export interface MaterialFeature {
  readonly view: MaterialView;
  readonly origins: MaterialOrigins;
  readonly indexes: Pick<MaterialIndexes, 'home'>;
  dispose(): void;
}

export function createMaterial(
  { globalStorageUri, workspaceState }: Pick<ExtensionContext, 'globalStorageUri' | 'workspaceState'>,
  service: ReportService,
  current: Current,
  guard: Guard,
): MaterialFeature {
  const origins = createMaterialOrigins(service, workspaceState, guard);
  const view = createMaterialView(insertMaterial(current, origins), guard);
  const indexes = createMaterialIndexes(service, globalStorageUri);
  const commands = materialCommands(service, current, createMaterialFolder(workspaceState), indexes, view, guard);
  const all = Disposable.from(commands, view, origins);
  return {
    view,
    origins,
    indexes,
    dispose() {
      all.dispose();
    },
  };
}
