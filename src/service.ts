import type { Comparing } from './compare/comparing';
import { fill, type Fill } from './editing/filling';
import { fillTogether } from './editing/fillTogether';
import { dataFill, type DataFill } from './editing/dataFill/dataFill';
import { formSamples, type FormSample } from './editing/formSamples';
import { inTurn } from './editing/inTurn';
import { nextLabelsAt } from './editing/nextLabel';
import { splitBlank } from './editing/splitBlank';
import { likelyNames } from './editing/masking/likelyNames';
import { leaksOf } from './editing/masking/leaks';
import { maskedText, maskGroups, maskProposals } from './editing/masking/masking';
import type { Structure } from './editing/structure';
import { structure } from './editing/structureEditing';
import { periodOf } from './editing/renewal/periods';
import { renew } from './editing/renewal/renew';
import { reportYear } from './editing/renewal/reportYear';
import { yearOnYear, type YearOnYear } from './editing/renewal/yearOnYear';
import { comparisonTexts } from './compare/told';
import { carriedAnswers } from './keep/carriedAnswers';
import { checkedFigures } from './keep/checkedFigures';
import { lastYearFigures, withLastYears, type LastYears } from './keep/lastYears';
import { mergeMarks, newMarks, parseMarks, printMarks } from './keep/marks';
import { marksKey, marksPath } from './keep/marksPlace';
import { settling, type Settling } from './keep/settling';
import { sourceKeeping, type SourceKeeping } from './keep/sources';
import { sheetTable } from './keep/sheet';
import { sheetCells, writeSheet } from './keep/sheetFile';
import { readSheet } from './keep/sheetAnswers';
import { createRuleBook, type RuleBook } from './library/ruleBook';
import { createShelf, type Shelf } from './library/shelf';
import { readTeamFiles } from './library/teamFiles';
import type { MaterialSearch } from './material/materialSearch';
import type { ParseOptions, Report } from './report/model';
import { parse } from './report/parse';
import type { Reading } from './report/readParagraphs';
import { linkedPlaceholders } from './report/placeholders/linked';
import { referencesOf } from './report/references/references';
import { lastYearOf } from './report/placeholders/lastYear';
import { usedTerms } from './report/usedTerms';
import { looksLikeReport } from './report/recognise/recognise';
import { reviewing, type Reviewing } from './review/reviewing';
import { rules } from './rules/all';
import type { Finding } from './rules/finding';
import type { Moment, Rule } from './rules/rule';
import { rulesRunner, type RunRules } from './rules/run';
import { activeRules, type ActiveRule, type RuleSettings } from './rules/levels';
import type { Claim } from './statistics/claim';
import { claimsOf } from './statistics/claims';
import { createNameReader, type NameReader } from './statistics/sameNamed';
import { suggestionsOf, type Suggestion } from './statistics/suggestions';
import type { TeamRelations } from './statistics/team';
import type { Team } from './rules/team';
import { emptyTermTable } from './terms/example';
import { termOffers } from './terms/offers';
import { TERM_FILES } from './terms/term';
import { termsOf, type Terms } from './terms/terms';
import type { Day } from './text/day';
import { unfinishedAt, type Unfinished } from './statistics/unfinished';
import { LARGEST_FILE } from './tables/limits';
import { readData, writeTable } from './tables/tableFile';
import type { Log, Segmenter } from './text/ports';
import { measuring, type Measuring } from './vitals/measuring';
import { LARGEST_DOCX, readDocx, tooLargeDocx } from './word/reading/readDocx';
import { exportDocx } from './word/exportDocx';
import { libraryWord } from './word/libraryWord';
import type { Profile } from './word/page';
import { pageOf } from './word/pageOf';
import { profileNamed, profiles } from './word/profiles';
import { readProfile } from './word/readProfiles';
import { typeset, type Typeset } from './word/typeset';

/** What the editor and the command line call; nothing else of the core is theirs to know but types and `src/text`. */
export interface ReportService {
  /** Total: any string gives a report. */
  parse(text: string, options?: ParseOptions): Report;
  /** Whether a text without a name or language has the shape of a report. */
  looksLikeReport(report: Report): boolean;
  /** Every relation that the text states, with its verdict. */
  claims(report: Report): readonly Claim[];
  /** What the other figures say must stand in blanks, by where their masks begin. */
  suggestions(report: Report): ReadonlyMap<number, Suggestion>;
  /** What a share or rate comes to that is being written at an offset of a line; `reading` is asked where one may be. */
  unfinished(line: string, at: number, reading: () => Reading): Unfinished | undefined;
  /**
   * Findings in the order of the text: those shown while writing (`live`), or all of 送审前检查 (`check`). `layers` say
   * which rules speak and how, a later one outweighs an earlier one. `today` is what counts for a report without a date.
   */
  findings(report: Report, moment: Moment, layers?: readonly RuleSettings[], today?: Day): readonly Finding[];
  /** Every rule with its title, reason and source; the pages on them, and what settings and files set. */
  readonly rules: readonly Rule[];
  readonly ruleBook: RuleBook;
  /** The rules that speak under such settings, and how. */
  active(layers?: readonly RuleSettings[]): readonly ActiveRule[];
  /** What 送审前检查 comes to, and the page that says it. */
  readonly review: Reviewing;
  /** A report in numbers: 体检. */
  readonly vitals: Measuring;
  /** The service that knows a team's relations too, the same for the same set; without a set, the one that knows none. */
  readonly withRelations: (team: TeamRelations | undefined) => ReportService;
  /** The same of its 口径表; each keeps what the other brought. */
  readonly withTerms: (terms: Terms | undefined) => ReportService;
  /** All tables of terms as one, the lowest first; undefined where nothing is in them. */
  readonly termsOf: typeof termsOf;
  /** The files of a library that are its 口径表. */
  readonly termFiles: typeof TERM_FILES;
  /** The right forms for what is being typed. */
  readonly termOffers: typeof termOffers;
  /** An empty 口径表 as a file. */
  readonly newTermTable: (format: 'xlsx' | 'csv') => Promise<Uint8Array>;
  /** The relations of a team's own files, and what is wrong in each file. */
  readonly readTeamFiles: typeof readTeamFiles;
  /** Templates, set phrases and the libraries that a team shares. */
  readonly shelf: Shelf;
  /** Tells the figures that are called as another one is; where, by whole words of a segmenter. */
  readonly nameReader: (segmenter: Segmenter) => NameReader;
  /** Every figure with its sentence, its claims and the fingerprint that marks go by. */
  readonly checkedFigures: typeof checkedFigures;
  /** What marks take out of the findings: what was 核实无误, what was switched off. */
  readonly settling: Settling;
  /** The file format of marks, and where a document's marks are kept. */
  readonly parseMarks: typeof parseMarks;
  readonly printMarks: typeof printMarks;
  readonly mergeMarks: typeof mergeMarks;
  readonly newMarks: typeof newMarks;
  readonly marksPath: typeof marksPath;
  readonly marksKey: typeof marksKey;
  /** The 数据核对表 of a report, what a returned one says, and what it said of figures that were changed by it. */
  readonly sheetTable: typeof sheetTable;
  readonly readSheet: typeof readSheet;
  readonly carriedAnswers: typeof carriedAnswers;
  /** Blanks that stand for the same thing, one value for them all, and a blank that is two. */
  readonly linkedPlaceholders: typeof linkedPlaceholders;
  readonly fillTogether: typeof fillTogether;
  readonly splitBlank: typeof splitBlank;
  /** Values for blanks: the edits, the text as it will read, and what it then states. */
  readonly fill: Fill;
  /** Changes of structure: moving, levels, labels; each the edits of one step, or why it cannot be. */
  readonly structure: Structure;
  /** The same change of several sections, as one. */
  readonly inTurn: typeof inTurn;
  /** In which forms a series can be written. */
  readonly formSamples: readonly FormSample[];
  /** The words that name sections and attachments of the same report, and where they lead. */
  readonly references: typeof referencesOf;
  /** The labels with which series go on at an offset, the likeliest first. */
  readonly nextLabelsAt: typeof nextLabelsAt;
  /** What a template must not tell, the text with masks in its place, and what a masked text still gives away. */
  readonly maskProposals: typeof maskProposals;
  /** What may be a name by a segmenter's parts of speech, to be offered beside. */
  readonly likelyNames: typeof likelyNames;
  readonly maskGroups: typeof maskGroups;
  readonly maskedText: typeof maskedText;
  readonly leaksOf: typeof leaksOf;
  /** How two drafts differ and the page that shows it, loaded on need; that in words. */
  comparing(): Promise<Comparing>;
  /** The names, slogans and set terms that a report uses. */
  readonly usedTerms: typeof usedTerms;
  /** Past reports: which paragraphs were taken over from them, where something like a sentence stands; loaded on need. */
  material(): Promise<MaterialSearch>;
  readonly comparisonTexts: typeof comparisonTexts;
  /** What changes when a report becomes the next year's; the year and the part of it that a report tells of. */
  readonly renew: typeof renew;
  readonly reportYear: typeof reportYear;
  readonly periodOf: typeof periodOf;
  /** Last year's figure that a blank prints. */
  readonly lastYearOf: typeof lastYearOf;
  /** Last year's figures, kept for when their blanks are filled, and the rates of change that they then give. */
  readonly withLastYears: typeof withLastYears;
  yearOnYear(report: Report, known: LastYears): YearOnYear;
  /** A report as it is printed in a layout, and the layouts that are there from the start. */
  readonly pageOf: typeof pageOf;
  readonly profiles: readonly Profile[];
  /** Its pages, and what goes of them to the clipboard and to a printer. */
  readonly typeset: Typeset;
  /** The 数据核对表 as files: xlsx, docx, csv, md. */
  readonly writeSheet: typeof writeSheet;
  readonly sheetCells: typeof sheetCells;
  /** Tables of figures: their sheets, and no larger file is read. */
  readonly readData: typeof readData;
  readonly largestTable: number;
  /** A Word document as text, or why there is none; no larger file is read, and that is what is said of one. */
  readonly readDocx: typeof readDocx;
  readonly largestDocx: number;
  readonly tooLargeDocx: string;
  /** Filling blanks from such tables, and what is kept of where figures come from. */
  readonly dataFill: DataFill;
  readonly sources: SourceKeeping;
  /** A report as a .docx file in a layout; a built-in layout by its name, and a team's own from its file. */
  readonly exportDocx: typeof exportDocx;
  readonly profileNamed: typeof profileNamed;
  readonly readProfile: typeof readProfile;
}

export interface ServiceHost {
  /** Told when a rule throws: the rest goes on. */
  readonly log: Log;
}

const ruleBook = createRuleBook(rules);
const shelf = createShelf({ ...libraryWord, rules: async (text) => (await ruleBook.readFile(text)).problems });

const loadComparing = async (): Promise<Comparing> => (await import('./compare/comparing')).comparing;

async function loadMaterial(): Promise<MaterialSearch> {
  const [{ createMaterialSearch }, { unchangedFrom }] = await Promise.all([import('./material/material'), loadComparing()]); // prettier-ignore
  return createMaterialSearch((before, after) => unchangedFrom(parse(before), parse(after)));
}

/** The façade of the core. Holds no state: what is remembered hangs on the reports and relations themselves. */
export function createReportService(host: ServiceHost): ReportService {
  const services = new WeakMap<object, WeakMap<object, ReportService>>();
  const run = rulesRunner(rules, host.log);
  const withTeam = (team: Brought): ReportService => {
    const own = services.get(team.relations ?? NOTHING) ?? new WeakMap<object, ReportService>();
    services.set(team.relations ?? NOTHING, own);
    const known = own.get(team.terms ?? NOTHING) ?? serviceWith(run, team, withTeam);
    own.set(team.terms ?? NOTHING, known);
    return known;
  };
  return withTeam({});
}

/** What a team brought along. */
type Brought = Pick<Team, 'relations' | 'terms'>;
const NOTHING = {};

function serviceWith(run: RunRules, brought: Brought, withTeam: (team: Brought) => ReportService): ReportService {
  const { relations: team } = brought;
  return Object.freeze({
    rules,
    parse,
    looksLikeReport,
    claims: (report: Report) => claimsOf(report, team),
    suggestions: (report: Report) => suggestionsOf(report, team),
    unfinished: (line: string, at: number, reading: () => Reading) => unfinishedAt(line, at, reading, team),
    findings: (report: Report, moment: Moment, layers?: readonly RuleSettings[], today?: Day) =>
      run(report, { moment, active: activeRules(rules, layers), team: { ...brought, today } }),
    ruleBook,
    active: (layers?: readonly RuleSettings[]) => activeRules(rules, layers),
    review: reviewing,
    vitals: measuring,
    withRelations: (relations: TeamRelations | undefined) => withTeam({ ...brought, relations }),
    withTerms: (terms: Terms | undefined) => withTeam({ ...brought, terms }),
    termsOf,
    termFiles: TERM_FILES,
    termOffers,
    newTermTable: (format: 'xlsx' | 'csv') => writeTable(emptyTermTable, format),
    readTeamFiles,
    shelf,
    nameReader: createNameReader,
    checkedFigures,
    settling,
    parseMarks,
    printMarks,
    mergeMarks,
    newMarks,
    marksPath,
    marksKey,
    sheetTable,
    readSheet,
    carriedAnswers,
    linkedPlaceholders,
    fillTogether,
    splitBlank,
    fill,
    structure,
    inTurn,
    formSamples,
    references: referencesOf,
    nextLabelsAt,
    maskProposals,
    likelyNames,
    maskGroups,
    maskedText,
    leaksOf,
    comparing: loadComparing,
    usedTerms,
    material: loadMaterial,
    comparisonTexts,
    renew,
    reportYear,
    periodOf,
    lastYearOf,
    withLastYears,
    yearOnYear: (report: Report, known: LastYears) => yearOnYear(report, lastYearFigures(report, known)),
    pageOf,
    profiles,
    typeset,
    writeSheet,
    sheetCells,
    readData,
    largestTable: LARGEST_FILE,
    readDocx,
    largestDocx: LARGEST_DOCX,
    tooLargeDocx,
    dataFill,
    sources: sourceKeeping,
    exportDocx,
    profileNamed,
    readProfile,
  });
}
