/** What can be said of a method in a line: its facts, why it suits, and what speaks against it. */
import type { Catalogue } from '@/lib/i18n/catalogue';
import { duration } from '@/lib/i18n/times';
import type { TextLanguage } from '@/lib/methods/library';
import type { MethodDefinition } from '@/lib/methods/schema';
import type { Objection, Reason } from '@/lib/methods/suggest';
import type { Language } from '@/lib/wire/preferences';

export interface Words {
  readonly t: Catalogue;
  readonly language: Language;
}

/** `neededMs`: for the group at hand. */
export function factsLine(
  { levels, group, experience, needsTrust }: MethodDefinition,
  neededMs: number,
  { t, language }: Words,
): string {
  const { facts } = t.choose;
  return [
    duration(neededMs, language),
    ...(levels.length > 0 ? [levels.map((level) => facts.levels[level]).join(', ')] : []),
    facts.group(group.min, group.max),
    ...(experience === 'starting' ? [] : [facts.experience[experience]]),
    ...(needsTrust ? [facts.trust] : []),
  ].join(' · ');
}

/** That a method is one's own, and in which language where that is not the one that is read. */
export function ownText(own: TextLanguage, { t, language }: Words): string {
  return own === language ? t.choose.own.mark : t.choose.own.markIn[own];
}

export function reasonText(reason: Reason, { t, language }: Words): string {
  const { reasons, frames } = t.choose;
  switch (reason.why) {
    case 'question':
      return reasons.question[reason.question];
    case 'level':
      return reasons.level[reason.level];
    case 'time': {
      const time = duration(reason.neededMs, language);
      return reason.form ? reasons.timeIn(frames[reason.form], time) : reasons.time(time);
    }
    case 'experience':
      return reasons.experience[reason.experience];
    case 'size':
      return reasons.size(reason.people);
    case 'lighter':
    case 'variation':
      return reasons[reason.why];
  }
}

export function objectionText(objection: Objection, { t, language }: Words): string {
  const { objections } = t.choose;
  switch (objection.against) {
    case 'time':
      return objections.time(duration(objection.shortMs, language));
    case 'tooFew':
      return objections.tooFew(objection.min);
    case 'tooMany':
      return objections.tooMany(objection.max);
    case 'experience':
      return objection.trust ? objections.experienceAndTrust : objections.experience;
    case 'repeated':
      return objections.repeated(objection.times);
  }
}
