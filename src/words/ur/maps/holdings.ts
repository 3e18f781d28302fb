import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

type Holders = Words['maps']['holders'];
type Strength = Parameters<Holders['hold']>[1];
type Status = Parameters<Holders['hold']>[2];

const places = (n: number) => plural(n, { one: '# مقام', other: '# مقامات' });

/** A strength as a noun, with its gender: what stands before it agrees with it. */
const NOUNS: Readonly<Record<Strength, { readonly noun: string; readonly feminine: boolean }>> = {
  controls: { noun: 'کنٹرول', feminine: false },
  stronghold: { noun: 'گڑھ', feminine: false },
  'armed-group': { noun: 'مسلح گروہ', feminine: false },
  presence: { noun: 'موجودگی', feminine: true },
  support: { noun: 'حمایت', feminine: true },
};

const adjective = (status: Status, feminine: boolean): string =>
  ({
    stated: '',
    alleged: 'مبینہ ',
    becoming: feminine ? 'بڑھتی ہوئی ' : 'ابھرتا ہوا ',
    past: 'سابقہ ',
  })[status];

const hold: Holders['hold'] = (actor, strength, status) => {
  const { noun, feminine } = NOUNS[strength];
  return `${actor} ${feminine ? 'کی' : 'کا'} ${adjective(status, feminine)}${noun}`;
};

/** What comes to be, of each strength. */
const COMING: Readonly<Record<Strength, string>> = {
  controls: 'قائم ہو رہا ہے',
  stronghold: 'بن رہا ہے',
  'armed-group': 'بن رہا ہے',
  presence: 'بڑھ رہی ہے',
  support: 'بڑھ رہی ہے',
};

function here(actor: string, strength: Strength, status: Status): string {
  const { noun, feminine } = NOUNS[strength];
  const whose = `${actor} ${feminine ? 'کی' : 'کا'}`;
  const said: Readonly<Record<Status, string>> = {
    stated: `یہاں ${whose} ${noun} ہے`,
    alleged: `مبینہ طور پر یہاں ${whose} ${noun} ہے`,
    becoming: `یہاں ${whose} ${noun} ${COMING[strength]}`,
    past: `کبھی یہاں ${whose} ${noun} ${feminine ? 'تھی' : 'تھا'}`,
  };
  return said[status];
}

const SHORT: Readonly<Record<Strength, string>> = {
  controls: 'کنٹرول',
  stronghold: 'گڑھ',
  'armed-group': 'مسلح',
  presence: 'موجود',
  support: 'حمایت',
};
const SHORT_STATUS: Readonly<Record<Status, string>> = {
  stated: '',
  alleged: '، مبینہ',
  becoming: '، ابھرتا ہوا',
  past: '، سابقہ',
};

export const holdings: Pick<Words['maps'], 'holders' | 'zones'> = {
  holders: {
    legend: 'کس کے پاس بتایا جاتا ہے',
    holding: hold,
    holdingHere: (actor, strength, status, believer, locator) =>
      `${here(actor, strength, status)}${believer === null ? '' : ` (بقول ${believer})`}، ${locator}`,
    hold,
    weaker: (actors, strength, status) => `${SHORT[strength]}${SHORT_STATUS[status]}: ${listed(actors)}`,
    noneControls: (caption) => `${caption}؛ کسی کا کنٹرول نہیں بتایا جاتا`,
    edged: (label, alleged) => `${label}؛ ٹوٹی ہوئی لکیر: ${alleged}`,
    reading: (place, speakers, sayings) => `${place}، بقول ${listed(speakers)}: ${sayings.join('؛ ')}۔`,
    named: (all, towns, ofTowns, neighbourhoods) =>
      `${places(all)} مذکور: ${count(ofTowns)} میں سے ${count(towns)} ٹاؤن اور ${plural(neighbourhoods, { one: '# علاقہ', other: '# علاقے' })}`,
    kind: (kind, n) => `${kind} (${places(n)})`,
    notDrawn: (kinds) => `کہا گیا مگر نقشے پر نہیں: ${listed(kinds)}`,
    wholeCity: (n) =>
      plural(n, {
        one: 'پورے شہر کے بارے میں # دعویٰ نقشے پر نہیں',
        other: 'پورے شہر کے بارے میں # دعوے نقشے پر نہیں',
      }),
    counted: (label, n) => `${label}: ${places(n)}`,
    contested: (names) => `دو فریقوں کے پاس بتائے جاتے ہیں: ${listed(names)}۔`,
  },
  zones: {
    legend: 'بند بتائے جاتے ہیں',
    sentence:
      'لکیروں والے علاقے وہ ہیں جن کے بارے میں کہا گیا ہے کہ کسی نے انہیں بند پایا؛ دھندلے کنارے کا مطلب ہے کہ صرف بعض حصے بند تھے۔',
    police: 'پولیس',
    closed: (who, closure, parts) =>
      ({
        stated: parts ? `بعض حصے ${who} کے لیے بند` : `${who} کے لیے بند`,
        becoming: `${who} کے لیے بند ہوتا جا رہا ہے`,
        past: `جو کبھی ${who} کی نظر میں اس کے لیے بند تھا`,
      })[closure],
    speaker: (speaker) => speaker,
    document: 'دستاویز',
    asTold: (believer, speaker) => `${believer}، بحوالہ ${speaker}`,
    saying: (closed, sayer, locator) => `${closed}، بقول ${sayer} (${locator})`,
    reading: (place, sayings) => `${place}: ${listed(sayings)}۔`,
    method: (named) => `${places(named)} مذکور؛ باقی کے بارے میں دستاویز کچھ نہیں کہتی`,
  },
};
