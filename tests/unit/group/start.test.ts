import { expect, it } from 'vitest';
import { linkTo, startOf } from '@/lib/group/start';
import { groupOf, meetingOn } from './sample';

const group = groupOf(['Els', 'Anna', 'Bram', 'Carla'], {}, ['anna']);

it('a session starts with who is there, whose turn it is, and who did not bring a case lately', () => {
  const meetings = [meetingOn(1, 'els', 'carla/tietze'), meetingOn(2, 'bram', 'els/tietze')];
  expect(startOf(group, meetings)).toMatchObject({
    people: [{ id: 'els' }, { id: 'bram' }, { id: 'carla' }],
    facilitator: 'carla',
    couldBring: ['bram', 'carla', 'els'],
    settings: { seat: 'rotating' },
  });
});

it('names of a session are people of the group, also somebody who was away, or guests', () => {
  expect(linkTo(group, ['bram', ' Els ', 'Gijs', 'ANNA'])).toEqual({
    id: 'tuesday',
    people: ['bram', 'els', null, 'anna'],
  });
});
