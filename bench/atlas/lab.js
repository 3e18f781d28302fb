/** In the page before all else: what the browser itself tells of its painting, its shifts and its long tasks. */
(() => {
  const lab = { fcp: null, lcp: null, cls: 0, tasks: [] };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') lab.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    lab.lcp = startTime;
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) lab.cls += value;
  });
  observe('longtask', ({ startTime, duration }) => lab.tasks.push([startTime, duration]));
  window.lab = lab;
})();
