import { zones } from '../figure/zones.ts';

export const noGo = zones({
  id: 'no-go',
  menu: 'No-go areas',
  title: 'Areas said to be closed to police or to a party, Karachi, to spring 2009',
  saidBy: 'as a leaked cable of the US consulate in Karachi says; published 1 June 2011',
  notes: [
    'The cable adds (¶ 1) that the police regard many neighbourhoods, which it does not name, as no-go: these are not all.',
    'The cable does not say which parts of Lyari: the whole town is hatched with a soft edge.',
  ],
});
