/** Written into every review, so that a table can be traced to the engine that made it. */
export const ENGINE_VERSION = '0.1.0'
