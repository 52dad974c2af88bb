import { attributeHook, classHook, idHook, type Hooks } from '../hooks';

/** In the document that holds the call. */
export const callHooks: Hooks = {
  meetingApp: idHook('meeting-app'),
  meetingClient: classHook('meeting-client'),
  footer: idHook('wc-footer'),
  leaveContainer: classHook('footer__leave-btn-container'),
  audioOptionMenu: idHook('audioOptionMenu'),
  containerRight: idHook('wc-container-right'),
  participantsList: idHook('participants-ul'),
  participantRow: classHook('participants-li'),
  participantName: classHook('participants-item__display-name'),
  participantHand: classHook('participants-icon__participants-raisehand'),
  tileName: classHook('video-avatar__avatar-name'),
  tileFooter: classHook('video-avatar__avatar-footer'),
  tileFrame: classHook('gallery-video-container__video-frame'),
  peopleCounter: classHook('footer-button__number-counter'),
  chatList: classHook('chat-container__chat-list'),
  chatItem: classHook('chat-item-container'),
  chatItemId: attributeHook('data-id'),
  endedTitle: classHook('zm-modal-body-title'),
};

/** In the document around a call that is in a frame. */
export const shellHooks: Hooks = {
  webclientId: idHook('webclient'),
  webclientClass: classHook('pwa-webclient__iframe'),
};
