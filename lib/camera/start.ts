/** The camera script of a call page: it stands between the page and its camera, as long as it is switched on. */
import type { Strip, StripOrder } from '@/lib/wire/strip';
import { carrierHere, type Carrier } from './carrier';
import { once } from './once';
import { hearOrders } from './order';
import { replace, type Callable } from './replaced';
import type { Steps } from './steps';
import { Tracks, type Ways } from './tracks';
import type { startWorker } from './workerCarrier';

/** All that may fail, so that a test can hand in what does. */
export interface Parts {
  readonly readOrder: (detail: unknown) => StripOrder | null;
  readonly startWorker: typeof startWorker;
  readonly workerSource: string;
  readonly ways: Ways;
  readonly steps: Steps;
}

export function startCamera({
  readOrder,
  startWorker: start,
  workerSource,
  ways,
  steps,
}: Parts): void {
  let on = document.readyState === 'loading';
  let strip: Strip | null = null;
  let restore: (() => void)[] = [];
  const gaveUp = once(() => console.warn('Kring: no strip on the camera image, it failed'));
  const here = carrierHere(steps, gaveUp);
  let worker: Carrier | null = null;
  const tracks = new Tracks(ways, () => worker ?? here);

  /** Before the first image: a worker that is refused shows it only after a moment. */
  const prepare = once(async () => {
    try {
      worker = await start({ source: workerSource, gaveUp }, () => {
        worker = null;
      });
      worker?.show(strip);
    } catch {
      worker = null;
    }
  });

  const show = (next: Strip | null) => {
    strip = next;
    here.show(next);
    worker?.show(next);
  };

  const dress = async (stream: MediaStream) => {
    await prepare();
    if (on) tracks.dress(stream);
    return stream;
  };

  /** `getUserMedia` as it is now, whose promise keeps its errors. */
  const asPromise = (native: Callable, self: unknown, args: unknown[]) => {
    const promise = Reflect.apply(native, self, args) as Promise<MediaStream>;
    return on ? promise.then(dress) : promise;
  };
  /** And as it was: with what to call when it is there. */
  const asCallback = (native: Callable, self: unknown, args: unknown[]) => {
    const [constraints, success, ...rest] = args;
    if (!on || typeof success !== 'function') return Reflect.apply(native, self, args);
    const dressed = (stream: MediaStream) =>
      void dress(stream)
        .then((made) => Reflect.apply(success as Callable, undefined, [made]))
        // What the page's own function throws, it finds where it would without us.
        .catch(reportError);
    return Reflect.apply(native, self, [constraints, dressed, ...rest]);
  };

  const wrap = () => {
    if (restore.length > 0 || isStandIn(MediaDevices.prototype.getUserMedia)) return;
    const { mediaDevices } = navigator;
    const name = 'getUserMedia';
    restore = [
      // Adapters of the page's lay theirs over the object itself.
      replace(mediaDevices, name, asPromise),
      replace(MediaDevices.prototype, name, asPromise),
      replace(Navigator.prototype, name, asCallback),
      replace(Navigator.prototype, 'webkitGetUserMedia', asCallback),
    ].filter((one) => one !== null);
  };
  const unwrap = () => {
    for (const one of restore) one();
    restore = [];
  };

  hearOrders(readOrder, (order) => {
    on = order.on;
    if (on) wrap();
    else unwrap();
    show(on ? order.strip : null);
  });
  if (on) wrap();
}

/**
 * A script of ours that was put into this page before this one hears an order first, and is at work
 * already: a stand-in has a text without a name.
 */
function isStandIn(function_: Callable): boolean {
  return Function.prototype.toString.call(function_) === 'function () { [native code] }';
}
