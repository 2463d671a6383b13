/** What the core needs of its host; the desktop, the browser and the command line inject their own. */

/** Milliseconds since some fixed moment, for logging only: no result depends on it. */
export type Clock = () => number;

/** A line for the log. Never holds text of a document. */
export type Log = (message: string) => void;
