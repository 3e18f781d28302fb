/** The check itself: it must fail on what it is there to find. */
import { expect, it } from 'vitest';
import { faultOfXml } from './wellformed.ts';

it.each([
  '<svg/>',
  '<svg xmlns="http://www.w3.org/2000/svg" width="3"><g><path d="M0 0"/></g>a &amp; b &#38; “c”</svg>',
  '<svg aria-label="a &quot;b&quot; > c"></svg>',
])('faultOfXml(%s) is null', (text) => {
  expect(faultOfXml(text)).toBeNull();
});

it.each([
  '',
  'words',
  '<svg><path d fill="red"/></svg>',
  '<svg><path d=M0 fill="red"/></svg>',
  '<svg><path d="M0" d="M1"/></svg>',
  '<svg><g></svg></g>',
  '<svg><g></svg>',
  '<svg></svg><svg></svg>',
  '<svg>a & b</svg>',
  '<svg>a < b</svg>',
  '<svg>&nbsp;</svg>',
  '<svg title="a & b"/>',
  '<svg title="<b>"/>',
  '<svg',
  '</svg>',
])('faultOfXml(%s) says why it is not well-formed', (text) => {
  expect(faultOfXml(text)).not.toBeNull();
});
