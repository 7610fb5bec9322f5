/** A command was called in a way it cannot act on; the message says how to call it. */
export class UsageError extends Error {}
