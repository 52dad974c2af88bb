/** Faults of a method in words, with the words for where they are. */
import type { Fault, Path } from '@/lib/methods/fault';
import type { OwnMethodTexts } from './texts';

export function faultText({ kind, params }: Fault, t: OwnMethodTexts): string {
  const say = t.faults[kind] as (given: Fault['params']) => string;
  return say(params);
}

/** "fase 3, seconden per beurt": where a path leads. Keys that have no name of ours stand as they are. */
export function placeText(path: Path, t: OwnMethodTexts): string {
  return capital(t.places.join(partsOf(path, t)));
}

function partsOf([part, ...rest]: Path, t: OwnMethodTexts): string[] {
  if (part === undefined) return [t.places.file];
  if (part === 'definition') return ruleParts(rest, t);
  if (part === 'text') return textParts(rest, t);
  return [labelIn(t.labels.file, part, t), ...tailParts(rest, t)];
}

function ruleParts([key, ...rest]: Path, t: OwnMethodTexts): string[] {
  if (key === undefined) return [t.places.rules];
  const [at, field, ...deeper] = rest;
  if (key === 'phases' && typeof at === 'number') {
    const phase = t.places.phase(at + 1);
    if (field === undefined) return [phase];
    return [phase, labelIn(t.labels.phase, field, t), ...tailParts(deeper, t)];
  }
  if (key === 'group' && at !== undefined) return [labelIn(t.labels.method, at, t)];
  return [labelIn(t.labels.method, key, t), ...tailParts(rest, t)];
}

function textParts([key, ...rest]: Path, t: OwnMethodTexts): string[] {
  if (key === undefined) return [t.places.texts];
  const [id, field, ...deeper] = rest;
  if (key === 'phases' && id !== undefined) {
    const phase = t.places.phaseTexts(String(id));
    if (field === undefined) return [phase];
    return [phase, labelIn(t.labels.phaseText, field, t), ...tailParts(deeper, t)];
  }
  return [labelIn(t.labels.text, key, t), ...tailParts(rest, t)];
}

function tailParts(path: Path, t: OwnMethodTexts): string[] {
  return path.map((part) =>
    typeof part === 'number' ? t.places.item(part + 1) : t.places.quoted(part),
  );
}

function labelIn(
  labels: Readonly<Record<string, string>>,
  key: string | number,
  t: OwnMethodTexts,
) {
  const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
  return label === undefined ? t.places.quoted(String(key)) : small(label);
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
