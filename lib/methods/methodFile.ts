/** A method as a JSON file: written to be read by people too, and read with every fault named at once. */
import * as v from 'valibot';
import { fault, type Fault } from './fault';
import { jsonFaults } from './jsonFaults';
import { methodFaults, methodWarnings } from './methodFaults';
import { bytesOf, OwnMethodSchema, type OwnMethod } from './ownMethod';

/** In bytes of UTF-8. Spaces and line breaks at most double what a method needs. */
export const MAX_FILE_BYTES = 64_000;

/** Of a file with more faults the first are named and the rest counted. */
export const MAX_FAULTS = 50;

export type MethodFile =
  | { readonly ok: true; readonly method: OwnMethod; readonly warnings: readonly Fault[] }
  | {
      readonly ok: false;
      readonly faults: readonly Fault[];
      /** How many there are beyond those. */
      readonly more: number;
    };

/** What `readMethodFile` reads back as the same method. */
export function writeMethodFile(method: OwnMethod): string {
  return `${JSON.stringify(method, null, 2)}\n`;
}

/** As it comes from the disk. */
export function readMethodBytes(bytes: Uint8Array): MethodFile {
  try {
    return readMethodFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return refused([fault([], 'notText', {})]);
    throw error;
  }
}

/** All of the file, or none of it. A byte order mark and any line breaks are fine. */
export function readMethodFile(text: string): MethodFile {
  // A text never has fewer bytes than characters: what is far too large is not even counted.
  const bytes = text.length > MAX_FILE_BYTES ? text.length : bytesOf(text);
  if (bytes > MAX_FILE_BYTES) {
    return refused([fault([], 'fileTooLarge', { bytes, max: MAX_FILE_BYTES })]);
  }
  const json = text.replace(/^\ufeff/, '');
  const inText = jsonFaults(json);
  if (inText.some(({ kind }) => kind === 'notJson')) return refused(inText);
  const value: unknown = JSON.parse(json);
  const faults = [...inText, ...methodFaults(value)];
  if (faults.length > 0) return refused(faults);
  const method = v.parse(OwnMethodSchema, value);
  return { ok: true, method, warnings: methodWarnings(method) };
}

function refused(faults: readonly Fault[]): MethodFile {
  return {
    ok: false,
    faults: faults.slice(0, MAX_FAULTS),
    more: Math.max(0, faults.length - MAX_FAULTS),
  };
}
