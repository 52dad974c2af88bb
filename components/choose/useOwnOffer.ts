/** The methods of one's own that can be chosen, asked for again whenever one has changed. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { KnownMethods } from '@/lib/wire/methodMessages';
import { byId, type OwnOffer } from './ownOffer';

export function useOwnOffer(): OwnOffer {
  const panel = usePanel();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const [offer, setOffer] = useState<Pick<OwnOffer, 'own' | 'unreadable'>>(nothingYet);
  const stamp = panel.snapshot.value.ownMethods;

  useEffect(() => {
    let current = true;
    void (async () => {
      // Said where methods are chosen: who chooses none of them need not hear of it.
      const reply = await panel.ask({ type: 'askMethods' }, ['storageFailed']);
      if (!current) return;
      const known = reply.ok ? reply.methods : undefined;
      setFailed(known === undefined);
      if (known) setOffer(offerOf(known));
    })();
    return () => {
      current = false;
    };
  }, [panel, stamp, tries]);

  return {
    ...offer,
    kept: new Set(),
    failed: failed && offer.own === null,
    retry: () => {
      setFailed(false);
      setTries(tries + 1);
    },
  };
}

const nothingYet = { own: null, unreadable: false };

function offerOf({ methods, unreadable }: KnownMethods): Pick<OwnOffer, 'own' | 'unreadable'> {
  return { own: byId(methods.map(({ method }) => method)), unreadable: unreadable.length > 0 };
}
