/** What the facilitator should know about the other screens, one calm line at a time. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { WriterSituation } from '@/lib/wire/liveMessages';
import { KnockNotice } from './KnockNotice';
import styles from './notice.module.css';
import { useWriter } from './situation';

/** Whether there is a line to show, so that others can give way to it. */
export function hasWriterNotice(writer: WriterSituation | null): boolean {
  return writer !== null && (writer.knocks.length > 0 || writer.handOver !== null);
}

export function WriterNotices() {
  const panel = usePanel();
  const nameOf = useNames();
  const writer = useWriter();
  const [read, setRead] = useState<readonly string[]>([]);
  if (!writer) return null;
  const words = panel.t.value.live.notice;
  const { handOver, missing, otherVersion } = writer;
  const told = [
    missing.length > 0 &&
      ([
        JSON.stringify(missing),
        missing.map(({ from, to }) => words.missing(from, to)).join(' '),
      ] as const),
    otherVersion && ([otherVersion, words[otherVersion]] as const),
  ].find((each) => Array.isArray(each) && !read.includes(each[0]));
  const busy = writer.knocks.length > 0;
  return (
    <>
      <KnockNotice />
      {!busy && handOver && (
        <div class={styles.notice}>
          <p>{words[handOver.declined ? 'declined' : 'waiting'](nameOf(handOver.person))}</p>
          <div class={styles.buttons}>
            <Button onClick={() => void panel.ask({ type: 'offerHandOver', person: null })}>
              {handOver.declined ? panel.t.value.app.close : words.takeBack}
            </Button>
          </div>
        </div>
      )}
      {!busy && !handOver && told && (
        <div class={styles.notice}>
          <p>{told[1]}</p>
          <div class={styles.buttons}>
            <Button
              weight="quiet"
              icon="close"
              iconOnly
              onClick={() => setRead([...read, told[0]])}
            >
              {panel.t.value.app.close}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
