/** Every ceiling and rhythm of the live protocol; docs/PROTOCOL.md cites them. */

export const PROTOCOL_VERSION = 1;

/** R5. Longest frame, in bytes. */
export const MAX_FRAME_BYTES = 96 * 1024;
/** F5. What is asked and acknowledged has one length, names have one, all else the next of these. */
export const SMALL_BYTES = 512;
export const QUESTION_BYTES = 2 * 1024;
export const NAMES_BYTES = 10 * 1024;
export const CONTENT_SIZES = [1, 2, 4, 8, 16, 32, 64].map((kibi) => kibi * 1024);
/** S7. Agreements and own methods of a session, as JSON in UTF-8; with what stands around them they fit the largest size. */
export const MAX_TEXTS_BYTES = 64 * 1024 - 64;

/** L7. Knocks that wait at once. */
export const MAX_KNOCKS = 20;
/** L7. New codes: so many at once, then one each second. */
export const CODES_AT_ONCE = 30;
export const CODE_MS = 1_000;

/** S5. The writer's sign of life. */
export const PULSE_MS = 5_000;
/** W7. Two missed signs and a little: from then on the facilitator shows as away. */
export const AWAY_MS = 12_000;
/** W4. */
export const TAKEOVER_MS = 60_000;

/** C3. A command that is not answered is sent again after this, then after twice as long, up to the ceiling. */
export const RESEND_MS = 1_500;
export const RESEND_MAX_MS = 12_000;

/** C7. A private signal that is not answered within this is let go. */
export const SIGNAL_SENT_MS = 20_000;

/** T2. */
export const TIME_FIRST_MS = 700;
export const TIME_FIRST_COUNT = 4;
export const TIME_MS = 10_000;
/** T1. */
export const TIME_SAMPLES = 8;
/** A member that asked nothing for this long shows as not connected. */
export const MEMBER_AWAY_MS = 25_000;

/** R4. */
export const RECONNECT_MS = 500;
export const RECONNECT_MAX_MS = 30_000;

/** W4. A line that was open for this long would have brought a sign of the writer, if there was one. */
export const SETTLED_MS = 15_000;
/** L2. Who is not admitted yet knocks again after this, and who has lost the writer. */
export const KNOCK_MS = 3_000;
/** R4. The doubling begins anew after a line that held for this long. */
export const HELD_MS = 5_000;
/** A relay that let nobody in by then is tried again. */
export const CONNECT_MS = 15_000;
/** Nothing heard from the relay for this long: it is asked; no answer within half of it: the line is lost. */
export const KEEPALIVE_S = 20;
