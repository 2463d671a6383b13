import { genreOf, unquoted } from '../../report/genre/genre';
import type { DocumentKind } from '../../report/genre/title';
import type { Report } from '../../report/model';
import { shift, type TextRange } from '../../text/range';
import { rangeOf } from '../slips';

/** 特此通知 and its like, as a sentence or its beginning. */
export interface Closing {
  readonly range: TextRange;
  readonly text: string;
  readonly kind: DocumentKind;
}

const CLOSING =
  /(?<=^|[。！；\s])[特专]此(通知|通报|通告|公告|报告|请示|函告|函达|函复|函询|函商|复函|函|批复|请示报告|报告请示)(?=[。！!，；]|\s{0,4}$)/g;

/** 以上报告，请审阅 at the beginning of a sentence; 以上意见 may be given in several kinds. */
const ABOVE = /(?<=^|[。！；\s])以上(请示|报告|通知|通报|函|批复)(?=[，、]|(?:如无不|妥|当)[^。]{0,6}，|当否|妥否)/g;
/** 妥否，请批示 asks a superior; a 请示 does, and 报告 and 函 have rules of their own for it. */
const ASKS =
  /(?<=^|[。！；\s])(?:以上[^。，；]{0,10}[，]?)?[妥当可]否[，,]?(?:恳|敬|呈)?请[^。，；]{0,8}?(?:批示|批复|指示|审批|审示)(?=[。！]|\s{0,4}$)/g;
/** What no kind but one says of itself at its end. */
const OWN: readonly (readonly [words: RegExp, kind: DocumentKind, strangeIn: string])[] = [
  [/(?<=^|[。！；\s])此复(?=[。！]|\s{0,4}$)/g, '批复', '通知 通报 通告 公告 报告 请示 决定'],
  [
    /(?<=^|[。！；\s])(?:盼复|(?:即|敬)?请(?:予)?函复|请予(?:大力)?支持为盼|请予复函)(?=[。！]|\s{0,4}$)/g,
    '函',
    '通知 通报 通告 公告 报告 请示 批复 决定',
  ],
  [/(?<=^|[。！；\s])请(?:予以?|尽快)?批[复准示](?=[。！，]|\s{0,4}$)/g, '请示', '通知 通报 通告 公告 批复 决定'],
  [
    /(?<=^|[。！；\s])(?:以上[^。，；]{0,8}，)?请(?:认真)?(?:遵照执行|遵照办理|贯彻执行)(?=[。！]|\s{0,4}$)/g,
    '通知',
    '报告 请示',
  ],
];
const DOWNWARD: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['通知', '通报', '通告', '公告', '批复', '决定']);

/** How a kind of document closes; kinds that are not here close in several ways or in none. */
export const CLOSINGS: Partial<Readonly<Record<DocumentKind, string>>> = {
  通知: '特此通知',
  通报: '特此通报',
  通告: '特此通告',
  公告: '特此公告',
  报告: '特此报告',
  请示: '妥否，请批示',
  函: '特此函告',
  批复: '此复',
};

const ASKS_WORDS = /[妥当可]否/;

/** The closings of that form in the text itself, not in what is attached. */
export function closingsOf(report: Report): readonly Closing[] {
  return genreOf(report).main.flatMap(({ range, facts }) => {
    if (!/此|以上|否/.test(facts.text)) return [];
    const words = unquoted(facts.text);
    return [CLOSING, ABOVE, ASKS].flatMap((form) =>
      [...words.matchAll(form)].map((match) => {
        const name = match[1] ?? '请示';
        const kind = name.includes('函') ? '函' : (name as DocumentKind);
        return { range: shift(rangeOf(match), range.start), text: match[0], kind };
      }),
    );
  });
}

/** Those that belong to another kind of document than the title names. */
export function strangeClosings(report: Report): readonly Closing[] {
  const { kind } = genreOf(report);
  if (kind === undefined || CLOSINGS[kind] === undefined) return [];
  const closings = closingsOf(report);
  // A text with many is a collection of documents, or of templates.
  if (closings.length > 2) return [];
  return [
    ...closings.filter((one) => one.kind !== kind && (DOWNWARD.has(kind) || !ASKS_WORDS.test(one.text))),
    ...ownClosings(report, kind),
  ];
}

function ownClosings(report: Report, kind: DocumentKind): readonly Closing[] {
  const forms = OWN.filter(([, , strangeIn]) => strangeIn.split(' ').includes(kind));
  return genreOf(report).main.flatMap(({ range, facts }) => {
    if (!/[请盼]|此复/.test(facts.text)) return [];
    const words = unquoted(facts.text);
    return forms.flatMap(([form, own]) =>
      [...words.matchAll(form)].map((match) => ({
        range: shift(rangeOf(match), range.start),
        text: match[0],
        kind: own,
      })),
    );
  });
}
