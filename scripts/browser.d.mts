/** What to say where no browser is found. */
export const HOW_TO_GET_ONE: string
/** The path of a browser that is there, or undefined. */
export function findBrowser(): string | undefined
/** Finds a browser, or installs Debian's where this is root on Debian; undefined where neither works. */
export function provideBrowser(): string | undefined
