/* Chart.js, seen by our own scripts alone: it finds no AMD here, and what it puts on the window is taken away again. */
(function () {
  var define;
  var module = { exports: {} };
  var exports = module.exports;
  var somebodyElses = window.Chart;
