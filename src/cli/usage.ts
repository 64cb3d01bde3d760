/** A mistake in how the command was called; `message` is a sentence. The command ends with code 2. */
export class UsageError extends Error {}
