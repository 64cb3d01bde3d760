/** What to say where no Chromium is found. */
export const HOW_TO_GET_ONE: string
/** What to say where no Firefox is found. */
export const HOW_TO_GET_FIREFOX: string
/** What to say where no key can be pressed. */
export const HOW_TO_GET_KEYBOARD: string
/** The path of a Chromium that is there, or undefined. */
export function findBrowser(): string | undefined
/** The path of a Firefox that is there, or undefined. */
export function findFirefox(): string | undefined
/** The paths of the screen (Xvfb) and of the hand on the keyboard (xdotool), or undefined where one is missing. */
export function findKeyboard(): { screen: string; hand: string } | undefined
/** Finds a Chromium, or installs Debian's where this is root on Debian; undefined where neither works. */
export function provideBrowser(): string | undefined
/** Finds a Firefox, or installs Debian's where this is root on Debian; undefined where neither works. */
export function provideFirefox(): string | undefined
/** Finds a screen and a keyboard without hardware, or installs Debian's where this is root on Debian; undefined where neither works. */
export function provideKeyboard(): { screen: string; hand: string } | undefined
