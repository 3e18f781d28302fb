/** Beginning: the two small scripts of the page itself, as text. One runs before anything is seen, the other has the atlas come after the first picture. */
import { KEY, LIGHT } from '../page/lightmap.ts';

/**
 * Marks the page where its address asks for what the still does not show: another view, another language, or a map to embed. Read as
 * the atlas reads it: a language other than the first that is not among its `others` is none.
 */
export function markScript(others: readonly string[]): string {
  return [
    'const q=new URLSearchParams(location.hash.slice(1)),l=(q.get("lang")||"").toLowerCase();q.delete("lang");',
    `if([...q].length||${JSON.stringify(others)}.includes(l)||new URLSearchParams(location.search).has("embed"))`,
    'document.documentElement.dataset.asked=""',
  ].join('');
}

/** Has the scripts of the live map fetched beside all else, but not where the reader's setting is the light one. */
export function fetchScript(scripts: readonly string[]): string {
  return [
    `let light;try{light=localStorage.getItem(${JSON.stringify(KEY)})===${JSON.stringify(LIGHT)}}catch{}`,
    `if(!light)for(const href of ${JSON.stringify(scripts)})`,
    'document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",crossOrigin:"",href}))',
  ].join('');
}

/**
 * Has the last of the page's faces, which it has in itself, unpacked while the page is still being read: else the first picture would be
 * set in other ones, and shift.
 */
export const facesScript = (count: number) => `[...document.fonts].slice(-${count}).forEach(f=>f.load())`;

/** How long a first picture is waited for, in milliseconds, where a browser does not tell of it. */
const PATIENCE = 1000;

/**
 * Begins the atlas when the first picture is seen, or at once where nobody sees it. The scripts are fetched all the while; run
 * earlier they would only keep the machine from drawing it. Until the atlas is there nothing of the still can be pressed.
 */
export function beginScript(entry: string): string {
  return [
    'const s=document.getElementById("still"),d=document.documentElement.dataset;let b;',
    `const go=()=>b??=import(${JSON.stringify(entry)}).catch(e=>{s.inert=false;throw e});`,
    's.inert=true;',
    'if("asked"in d||document.hidden)go();else{',
    'new PerformanceObserver(l=>l.getEntriesByName("first-contentful-paint").length&&go()).observe({type:"paint",buffered:true});',
    `setTimeout(go,${PATIENCE})}`,
  ].join('');
}
