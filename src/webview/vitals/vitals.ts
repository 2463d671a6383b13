import { vitalsVersion, type VitalsPageMessage, type VitalsRequest, type VitalsState } from '../../text/vitalsMessages';
import { byId } from '../fill/elements';
import { coloursOf, onTheme } from './colours';
import { createParts, type PartWords } from './parts';
import { fillTable } from './table';
import { createWords } from './words';

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: VitalsRequest): void;
  setState(state: VitalsState): void;
};

const editor = acquireVsCodeApi();
const texts = JSON.parse(document.body.dataset['words'] ?? '{}') as PartWords & { readonly none: string };
const say = (request: VitalsRequest): void => {
  editor.postMessage(request);
};
const reveal = (offset: number): void => {
  say({ type: 'reveal', offset });
};
const parts = createParts(byId('parts'), texts, () => coloursOf(document.body), reveal);
const words = createWords(texts.none, say);

window.addEventListener('message', ({ data }: MessageEvent<VitalsPageMessage>) => {
  switch (data.type) {
    case 'vitals':
      editor.setState({ version: vitalsVersion, document: data.document });
      parts.show(data.parts);
      return;
    case 'counts':
      fillTable(byId('counts') as HTMLTableElement, data.table, reveal);
      return;
    case 'words':
      words.show(data);
  }
});
onTheme(() => {
  parts.recolour();
});
say({ type: 'ready' });
