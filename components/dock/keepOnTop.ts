/**
 * While the page shows one of its parts full screen, only that part and the top layer are drawn. As
 * a popover our element joins that layer where it is; moving it there would reload its frame.
 */
export function keepOnTop(host: HTMLElement): () => void {
  const follow = () => {
    const full = document.fullscreenElement;
    const needed = full !== null && !full.contains(host);
    if (!needed) {
      if (host.matches(':popover-open')) host.hidePopover();
      host.removeAttribute('popover');
      return;
    }
    host.setAttribute('popover', 'manual');
    // What was shown last lies above: the part itself joined the layer just now.
    if (host.matches(':popover-open')) host.hidePopover();
    if (host.isConnected) host.showPopover();
  };
  document.addEventListener('fullscreenchange', follow);
  return () => document.removeEventListener('fullscreenchange', follow);
}
