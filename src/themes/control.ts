import { holders } from '../figure/holders.ts';
import { QUALITATIVE } from '../figure/palettes.ts';

export const control = holders({
  id: 'control',
  menu: 'Who is said to control it',
  title: 'Control of Karachi’s neighbourhoods as a US consulate cable describes it, spring 2009',
  saidBy: 'as a leaked cable of the US consulate in Karachi says; published 1 June 2011',
  colors: { mqm: 0, 'mqm-h': 1, 'arshad-pappu-gang': 2, 'rahman-dakait-gang': 3 },
  palette: QUALITATIVE,
  notes: [
    'Plain: said to control. Lined: said to have a stronghold. Stripes: two at once. Pale: armed there, not said to control.',
    'AP gang and RD gang: those of Arshad Pappu and Rahman Dakait.',
    'The cable names neighbourhoods; where one bears a town’s name the whole town is filled.',
    'Korangi and Landhi stand in both lists: MQM is said to control them, MQM-H to have strongholds there. The local police, says the cable, believe that MQM-H keeps armed groups there too: that is alleged, and drawn as a broken edge.',
  ],
});
