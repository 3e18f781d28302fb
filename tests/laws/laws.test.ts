/** The laws: the real data with one slip in it, and the very sentence that says so. */
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../bench/growth/folder.ts';
import { faultsOf } from '../../src/cli/checked.ts';
import { anchorsIn } from '../../src/cli/find-anchors.ts';
import { readAllDataFiles } from '../../src/cli/read-data.ts';
import { faultsOfSignature, signatureOf } from '../../src/cli/signed.ts';
import { parseDataset } from '../../src/data/dataset.ts';
import { formatIssue } from '../../src/data/issue.ts';
import { numbersIn } from '../../src/laws/numbers.ts';

const FILES = readAllDataFiles(process.cwd());

/** What is said of the data where `before` is written as `after` in one of them. */
function sentencesWhere(name: string, before: string, after: string): readonly string[] {
  const text = FILES[name] ?? '';
  if (!text.includes(before)) throw new Error(`${name} does not hold: ${before}`);
  const files = { ...FILES, [name]: text.replace(before, () => after) };
  const { dataset, issues } = parseDataset(files);
  return [...issues, ...faultsOf(files, dataset)].map(formatIssue);
}

describe('faultsOf(the data with one slip) tells', () => {
  it.each([
    [
      'a count that its anchor does not have',
      ['vaccination.csv', ',2400,', ',2401,'],
      'data/vaccination.csv:2 value that its anchor does not have: 2401 (expected one of 2400, as in “Baldia Town 2400”)',
    ],
    [
      'a total that is no longer the sum',
      ['vaccination.csv', ',2400,', ',2401,'],
      'data/totals.csv:12 total that its parts do not add up to: 5525 (expected 5526; if the source has it otherwise, a note that names 5526)',
    ],
    [
      'a figure in words',
      ['strength.csv', ',33000,', ',3300,'],
      'data/strength.csv:3 value that its anchor does not have: 3300 (expected one of 33000, as in “thirty-three thousand police officers”)',
    ],
    [
      'a hedge left out',
      ['killings.csv', 'mqm,killed,135,at-least', 'mqm,killed,135,exact'],
      'data/killings.csv:7 unfit bound: exact (expected at-least, as “at least 135 workers” has it)',
    ],
    [
      'a figure without its unit',
      ['statements.csv', ',3,officers,', ',3,,'],
      'data/statements.csv:15 figure without a unit: 3 (expected a unit where the value is a figure, and only there)',
    ],
    [
      'a town that its anchor does not name',
      ['vaccination.csv', 'baldia,2012-02-20', 'orangi,2012-02-20'],
      'data/vaccination.csv:2 place that is not the one of “Baldia Town 2400”: orangi (expected baldia)',
    ],
    [
      'words that the document does not have',
      ['no-go.csv', 'some parts of Lyari', 'some parts of Layari'],
      'data/no-go.csv:5 words that were not found in the document: some parts of Layari (expected words of it; if they are, run npm run find-anchors with the document)',
    ],
    [
      'words of the document that nothing stands on',
      ['no-go.csv', 'some parts of Lyari', 'becoming a no-go area'],
      'data/anchors.csv:271 words that nothing stands on any more: some parts of Lyari (expected a claim with this anchor; if it is gone for good, run npm run find-anchors with the document)',
    ],
    [
      'a claim cited to another paragraph',
      ['strength.csv', 'cable-2009,¶ 12,"held', 'cable-2009,¶ 3,"held'],
      'data/strength.csv:4 cited to cable-2009 ¶ 3, where its anchor does not stand: around 6,000 handguns (expected a citation that fits, such as cable-2009 ¶ 12)',
    ],
    [
      'a place in the document that no claim is cited to',
      ['unlocated.csv', 'cable-2009,¶ 12', 'cable-2009,¶ 120'],
      'data/unlocated.csv:2 unfit locator: cable-2009 ¶ 120 (expected a place that a claim is cited to)',
    ],
    [
      'a precision that its dates do not have',
      ['events.csv', '2006-04,2006-04,nishtar-park', '2006,2006,nishtar-park'],
      'data/events.csv:9 unfit precision: month for 2006 – 2006 (expected one of day, month, year, decade, approximate, range, before, uncertain that fits both dates)',
    ],
    [
      'an event in another year than its words',
      ['events.csv', '2006-04,2006-04,nishtar-park', '2005-04,2005-04,nishtar-park'],
      'data/events.csv:9 event outside its year: 2005-04 – 2005-04 (expected 2006, as its words have it)',
    ],
    [
      'a date after its source',
      ['no-go.csv', '2009-03,2009-03', '2009-03,2019-03'],
      'data/no-go.csv:6 date after its source: 2019-03 (expected no later than 2009-12-31, when cable-2009 was written)',
    ],
    [
      'a date that no other claim has',
      ['no-go.csv', '2009-03,2009-03', '2001-03,2009-03'],
      'data/no-go.csv:6 date that stands alone: 2001-03 (expected a date that another claim of its source or an event has; where it is right, add the event)',
    ],
    [
      'an empty cell that says something',
      ['control.csv', ',the cable itself,Karachi: Gulberg', ',,Karachi: Gulberg'],
      'data/control.csv:2 unfit basis: (empty) (expected some text)',
    ],
    [
      'a text pasted twice',
      ['crosswalk.csv', 'Keamari,', 'KeamariKeamari,'],
      'data/crosswalk.csv:30 as_written written twice over: KeamariKeamari (expected Keamari)',
    ],
    [
      'a name of another actor',
      ['actors.csv', 'taliban,Taliban,', 'taliban,Rangers,'],
      'data/actors.csv:19 name that has nothing of taliban: Rangers (expected a word of the id, or the id as initials)',
    ],
    [
      'a name in the wrong script',
      ['districts.csv', 'ضلع شرقی', 'Zila Sharqi'],
      'data/districts.csv:3 name that is not in Urdu script: Zila Sharqi (expected Arabic letters)',
    ],
    [
      'a town carried over to another',
      ['crosswalk.csv', 'Baldia,,baldia', 'Baldia,,orangi'],
      'data/crosswalk.csv:2 name carried over to another place: Baldia to orangi (expected baldia)',
    ],
    [
      'a figure that its rendering does not have',
      ['languages/ur.csv', '12 مئی 2007: الطاف', '13 مئی 2007: الطاف'],
      'data/languages/ur.csv:3 figures other than in “12 May 2007: Altaf Hussain’s part”: 13 مئی 2007: الطاف حسین کا کردار (expected 12 2007)',
    ],
    [
      'a place outside its town',
      ['places.geojson', '"town":"jamshed"', '"town":"malir"'],
      'data/places.geojson not in malir: lines-area at 67.0426, 24.868 (expected the town in which it lies)',
    ],
    [
      'a spike in an outline',
      ['places.geojson', '[67.084,24.948]', '[67.094,24.948]'],
      'data/places.geojson sohrab-goth turns back on itself: 67.094, 24.948 (expected no bend sharper than 65 degrees)',
    ],
  ] as const)('%s', (_, [name, before, after], sentence) => {
    expect(sentencesWhere(name, before, after)).toContain(sentence);
  });

  it('a map that is not as it is drawn, with the line of its feature', () => {
    const sentences = sentencesWhere('towns.geojson', '"label":[66.953,24.945]', '"label":[66.954,24.945]');
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(
      /^data\/towns\.geojson:2 not as it is drawn: .+ \(expected what drawing\/ makes: change it there and run npm run draw\)$/,
    );
  });

  it('a line of the drawing without a shape, and does not fall over it', () => {
    const sentences = sentencesWhere('drawing/arcs.geojson', '"type":"LineString"', '"type":"Line"');
    expect(sentences[0]).toMatch(
      /^data\/drawing\/arcs\.geojson feature baldia-gadap-hills has an unfit geometry/,
    );
  });

  it('nothing where the data are sound', () => {
    expect(faultsOf(FILES, parseDataset(FILES).dataset)).toEqual([]);
  });

  it('nothing of another folder that has no drawing, no anchors and no dictionary', () => {
    const files = filesOf(40);
    const { dataset, issues } = parseDataset(files);
    expect([...issues, ...faultsOf(files, dataset)].map(formatIssue)).toEqual([]);
  });
});

describe('numbersIn(text)', () => {
  it.each([
    ['Total:8683', [8683]],
    ['Lyari Town5170', [5170]],
    ['103,365', [103365]],
    ['Over 100, 000 schoolchildren', [100000]],
    ['sum of Rs0.2 million', [200000]],
    ['twenty-five thousand armed fighters', [25000]],
    ['over a million arms licenses', [1000000]],
    ['14 cents', [0.14]],
    ['second highest number', [2]],
    ['none of whom goes', [0]],
    ['a small community', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('anchorsIn(document, quoted)', () => {
  const at = { file: 'data/control.csv', line: 2 };

  it('has each text once, in the order of the document, white space taken as one space', () => {
    const quoted = [
      { ...at, text: 'third and last', once: true },
      { ...at, text: 'first', once: true },
      { ...at, text: 'third and last', once: true },
    ];
    expect(anchorsIn('the first\n\nand the third\nand last', quoted)).toEqual({
      rows: [
        ['first', 4],
        ['third and last', 18],
      ],
      issues: [],
    });
  });

  it('tells of words that are not there, and of an anchor that is there twice; a name may be', () => {
    const quoted = [
      { ...at, text: 'nowhere', once: true },
      { ...at, text: 'Lyari', once: true },
      { ...at, text: 'Lyari', once: false },
    ];
    expect(anchorsIn('Lyari and Lyari', quoted).issues.map(formatIssue)).toEqual([
      'data/control.csv:2 words that the document does not have: nowhere (expected words of the document, by which one place of it is found)',
      'data/control.csv:2 anchor that stands in the document twice: Lyari (expected words of the document, by which one place of it is found)',
    ]);
  });
});

describe('faultsOfSignature(files, signature)', () => {
  const files = { 'a.csv': 'id\none\n', 'languages/ur.csv': 'english,rendering\n' };
  const signature = signatureOf(files);

  it('is empty for the files that were signed, whichever way their lines end', () => {
    expect(faultsOfSignature(files, signature)).toEqual([]);
    expect(faultsOfSignature({ ...files, 'a.csv': 'id\r\none\r\n' }, signature)).toEqual([]);
  });

  it('is empty for a folder that has none', () => {
    expect(faultsOfSignature(files, null)).toEqual([]);
  });

  it('names each file that is another, that is new, and that is gone', () => {
    const found = { 'a.csv': 'id\ntwo\n', 'b.csv': 'id\n' };
    const sentences = faultsOfSignature(found, signature).map(formatIssue);
    expect(sentences.map((sentence) => sentence.replace(/[0-9a-f]{12}/g, '…'))).toEqual([
      'data/a.csv not the file that was last reviewed: … (expected …: if you meant the change, read it again and run npm run sign-data)',
      'data/b.csv a file that was not reviewed: … (expected no such file: if you meant the change, read it again and run npm run sign-data)',
      'data/languages/ur.csv not the file that was last reviewed: no file (expected …: if you meant the change, read it again and run npm run sign-data)',
    ]);
  });

  it('is written as sha256sum writes it', () => {
    // The sum of the empty text is a constant that every description of SHA-256 gives.
    expect(signatureOf({ 'empty.csv': '' })).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty.csv\n',
    );
  });
});
