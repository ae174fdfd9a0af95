/* The page of the report: its chart, its choosers, print. */
(function () {
  'use strict';

  var reportChart = window.BallInCourt.reportChart;

  /* Who picks a day means that day; a phase of another project means nothing. */
  function join(root) {
    var period = root.querySelector('#bic-period');
    var project = root.querySelector('#bic-project');
    root.querySelectorAll('.bic-day input').forEach(function (day) {
      day.addEventListener('change', function () { period.value = 'DATES'; });
    });
    project.addEventListener('change', function () {
      var phase = root.querySelector('#bic-phase');
      if (phase) {
        phase.value = '';
        phase.disabled = true;
      }
    });
  }

  /* On paper nothing can be opened. */
  function open(root) {
    var closed = Array.from(root.querySelectorAll('details[data-print]:not([open])'));
    closed.forEach(function (details) { details.open = true; });
    return closed;
  }

  function readyToPrint(root, chart) {
    var opened = [];
    window.addEventListener('beforeprint', function () {
      opened = open(root);
      if (chart) {
        chart.resize(640, 240);
      }
    });
    window.addEventListener('afterprint', function () {
      opened.forEach(function (details) { details.open = false; });
      if (chart) {
        chart.resize();
      }
    });
  }

  function start() {
    var root = document.getElementById('ballincourt-report');
    if (!root) {
      return;
    }
    if (root.querySelector('.bic-chooser')) {
      join(root);
    }
    var place = root.querySelector('.bic-chart');
    readyToPrint(root, place && reportChart.draw(root, place));
    var print = document.getElementById('bic-report-print');
    if (print) {
      print.hidden = false;
      print.addEventListener('click', function () { window.print(); });
    }
  }

  AJS.toInit(start);
})();
