/** Ceilings and rhythms of the messages between contexts. */

/** A message with more characters of JSON is refused unread. The set-up draft is the largest. */
export const MAX_MESSAGE_CHARS = 512_000;

/** What people may paste into set-up and find again after a reload. */
export const MAX_DRAFT_CHARS = 400_000;

/** The background pings every view at this rhythm: a worker and its ports die after 30 s of silence. */
export const PING_MS = 15_000;
