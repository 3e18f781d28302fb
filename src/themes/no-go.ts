import { zones } from '../figure/zones.ts';

export const noGo = zones({
  id: 'no-go',
  menu: 'No-go areas',
  title: 'Areas said to be closed to police or to a party, Karachi, to spring 2009',
  saidBy: 'as a leaked cable of the US consulate in Karachi says; published 1 June 2011',
  notes: ['The cable does not say which parts of Lyari: the whole town is hatched with a soft edge.'],
});
