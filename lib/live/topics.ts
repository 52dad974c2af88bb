/** Where frames go (PROTOCOL R6). */
import { toBase64url } from './base64url';
import type { Room } from './keys';

export interface Topics {
  readonly toWriter: string;
  readonly toRoom: string;
  toMember(id: string): string;
}

export function topicsOf({ id }: Room): Topics {
  const root = `kring/${toBase64url(id)}`;
  return {
    toWriter: `${root}/h`,
    toRoom: `${root}/r`,
    toMember: (member) => `${root}/m/${member}`,
  };
}
