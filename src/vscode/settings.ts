import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { DocumentName } from '../library/body/variableNames';

/** When a document that has no language of its own takes part: by its shape, always, or never. */
export type DocumentsMode = 'auto' | 'always' | 'never';

/** Reading aloud, in characters per minute; what the setting may say. */
export const speakingRates = { least: 60, usual: 200, most: 600 } as const;

/** `gongwen.documents` for one document. */
export function documentsMode(uri: Uri): DocumentsMode {
  const mode = workspace.getConfiguration('gongwen', uri).get<unknown>('documents');
  return mode === 'always' || mode === 'never' ? mode : 'auto';
}

/** `gongwen.live.maximumCharacters`: over so many UTF-16 units nothing happens unasked. */
export function maximumCharacters(): number {
  return number('live.maximumCharacters', 500_000, 0, 50_000_000);
}

/** `gongwen.speakingRate`, in characters per minute. */
export function speakingRate(): number {
  return number('speakingRate', speakingRates.usual, speakingRates.least, speakingRates.most);
}

/** `gongwen.outline.followCursor`. */
export function followsCursor(): boolean {
  return workspace.getConfiguration('gongwen').get<unknown>('outline.followCursor') !== false;
}

/** `gongwen.outline.target` for one document, as it was typed. */
export function usualTarget(uri: Uri): string {
  const target = workspace.getConfiguration('gongwen', uri).get<unknown>('outline.target');
  return typeof target === 'string' ? target : '';
}

/** `gongwen.statistics.inlineSuggestions`. */
export function offersWhileTyping(uri: Uri): boolean {
  return workspace.getConfiguration('gongwen', uri).get<unknown>('statistics.inlineSuggestions') !== false;
}

/** `gongwen.outline.nextLabel`. */
export function offersNextLabel(uri: Uri): boolean {
  return workspace.getConfiguration('gongwen', uri).get<unknown>('outline.nextLabel') !== false;
}

/** `gongwen.outline.tabAtLabel`. */
export function changesLevelByTab(): boolean {
  return workspace.getConfiguration('gongwen').get<unknown>('outline.tabAtLabel') === true;
}

/** `gongwen.placeholders.someone`. */
export function fillsSomeone(uri: Uri): boolean {
  return workspace.getConfiguration('gongwen', uri).get<unknown>('placeholders.someone') === true;
}

/** `gongwen.relations.files` for a folder, or for documents outside of any. */
export function relationsFiles(folder: Uri | undefined): readonly string[] {
  return texts(workspace.getConfiguration('gongwen', folder).get<unknown>('relations.files'));
}

/** `gongwen.check.rules`: which rules speak, and how, as it was written. */
export function ruleChoice(uri: Uri): unknown {
  return workspace.getConfiguration('gongwen', uri).get<unknown>('check.rules');
}

/** `gongwen.check.mode`: when the problems list says something unasked. */
export function checkMode(uri: Uri): 'live' | 'save' | 'command' {
  const mode = workspace.getConfiguration('gongwen', uri).get<unknown>('check.mode');
  return mode === 'save' || mode === 'command' ? mode : 'live';
}

/** `gongwen.check.formatOnPaste` for one document, a folder or the window. */
export function formatsOnPaste(uri: Uri | undefined): boolean {
  return workspace.getConfiguration('gongwen', uri).get<unknown>('check.formatOnPaste') === true;
}

/** `gongwen.export.profile`: the name of the layout that is offered first. */
export function usualProfile(uri: Uri): string {
  const name = workspace.getConfiguration('gongwen', uri).get<unknown>('export.profile');
  return typeof name === 'string' ? name : '';
}

/** `gongwen.libraries.folders` for a workspace folder, or of the user: folders and `.gwpack` files of shared libraries. */
export function libraryPaths(folder: Uri | undefined): readonly string[] {
  return texts(workspace.getConfiguration('gongwen', folder).get<unknown>('libraries.folders'));
}

/** `gongwen.document.*`: what a word of templates stands for in every document; empty where it is asked for. */
export function documentValue(name: DocumentName, uri: Uri | undefined): string {
  const settings = workspace.getConfiguration('gongwen', uri);
  const values: Readonly<Record<DocumentName, unknown>> = {
    单位: settings.get<unknown>('document.unit'),
    主送: settings.get<unknown>('document.recipients'),
    署名: settings.get<unknown>('document.signature'),
    会议名称: settings.get<unknown>('document.meeting'),
  };
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** A list of texts from the settings without what is none. */
function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((text): text is string => typeof text === 'string' && text !== '') : [];
}

/** A number from the settings; settings are typed by hand, so anything may stand there. */
function number(key: string, usual: number, least: number, most: number): number {
  const value = workspace.getConfiguration('gongwen').get<unknown>(key);
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, least), most) : usual;
}
