/** Sealed texts have few lengths, so that none tells what is in it (PROTOCOL F5). */
import { CONTENT_SIZES, NAMES_BYTES, QUESTION_BYTES, SMALL_BYTES } from './limits';

type Bytes = Uint8Array<ArrayBuffer>;

/** `content` takes the next of its sizes; the others have one length each. */
export type SizeClass = 'small' | 'question' | 'names' | 'content';

const LENGTH_BYTES = 4;
const fixed = { small: SMALL_BYTES, question: QUESTION_BYTES, names: NAMES_BYTES };

/** Throws RangeError for a text that its class does not hold: the caller has to bound it. */
export function pad(text: string, size: SizeClass): Bytes {
  const bytes = new TextEncoder().encode(text);
  const needed = LENGTH_BYTES + bytes.length;
  const length = size === 'content' ? CONTENT_SIZES.find((each) => each >= needed) : fixed[size];
  if (length === undefined || needed > length) {
    throw new RangeError(`${needed} bytes do not fit into "${size}"`);
  }
  const padded = new Uint8Array(length);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH_BYTES);
  return padded;
}

/** Null where the length cannot be right. Throws TypeError where it is no UTF-8. */
export function unpad(padded: Uint8Array): string | null {
  if (padded.length < LENGTH_BYTES) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > padded.length - LENGTH_BYTES) return null;
  const text = padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}
