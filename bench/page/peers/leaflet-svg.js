/** Leaflet with its SVG renderer. */
import L from 'leaflet';
import { start } from '../harness/harness.js';
import { drawWithLeaflet } from '../harness/leaflet.js';

start((element) => drawWithLeaflet(element, L.svg({ padding: 0 })));
