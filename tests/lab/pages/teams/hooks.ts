import { attributeHook, idHook, valueHook, type Hooks } from '../hooks';

const tid = (value: string) => valueHook('data-tid', value);

export const hooks: Hooks = {
  hangupId: idHook('hangup-button'),
  hangupTid: tid('hangup-main-btn'),
  microphoneButton: idHook('microphone-button'),
  microphoneState: attributeHook('data-state'),
  toggleMute: tid('toggle-mute'),
  prejoinJoin: idHook('prejoin-join-button'),
  participantStream: valueHook('data-cid', 'calling-participant-stream'),
  streamType: attributeHook('data-stream-type'),
  rosterInCall: valueHook('data-tid', 'participantsInCall-', 'start'),
  rosterParticipant: valueHook('data-cid', 'roster-participant'),
  rosterHand: valueHook('id', 'roster-raise-hand-icon-', 'start'),
  raiseHands: idHook('raisehands-button'),
  layoutEnd: tid('app-layout-area--end'),
  sidePanel: tid('calling-right-side-panel'),
  chatMessage: tid('chat-pane-message'),
  chatMessageId: attributeHook('data-mid'),
  chatAuthor: tid('message-author-name'),
  retryScreen: tid('calling-retry-screen'),
  meAvatar: tid('me-control-avatar'),
  meName: tid('me-control-displayname'),
};
