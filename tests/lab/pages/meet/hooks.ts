import {
  attributeHook,
  classHook,
  elementHook,
  ligatureHook,
  valueHook,
  type Hooks,
} from '../hooks';

export const hooks: Hooks = {
  participantId: attributeHook('data-participant-id'),
  requestedParticipantId: attributeHook('data-requested-participant-id'),
  callEndIcon: ligatureHook('call_end'),
  captionsIcon: ligatureHook('closed_caption'),
  chatIcon: ligatureHook('chat'),
  peopleIcon: ligatureHook('people'),
  micIcon: ligatureHook('mic'),
  cameraIcon: ligatureHook('videocam'),
  handIcon: ligatureHook('front_hand'),
  iconClass: classHook('google-material-icons'),
  personName: classHook('notranslate'),
  sidePanel: valueHook('role', 'complementary'),
  /** Only where someone else is really in the call. */
  liveAudio: elementHook('audio'),
  listItem: valueHook('role', 'listitem'),
};
