/** What the core needs of its host; the desktop, the browser and the command line inject their own. */

/** A line for the log. Never holds text of a document. */
export type Log = (message: string) => void;
