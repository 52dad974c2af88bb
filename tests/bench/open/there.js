/**
 * Goes into the panel's page and into the empty one. Marks, on the page's own clock, the end of the
 * first frame that draws what `data-until` selects; without that, of the first after the page's load.
 */
const { until } = document.currentScript.dataset;

/** A message that is sent in a frame arrives once that frame is made. */
function markDrawn() {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => performance.mark('there'));
    port1.start();
    port2.postMessage(null);
  });
}

if (until === undefined) {
  addEventListener('load', markDrawn);
} else {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(until)) return;
    watch.disconnect();
    markDrawn();
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}
