/* The page of results: charts, what becomes of answers, print. */
(function () {
  'use strict';

  var charts = window.BallInCourt.charts;
  var acting = window.BallInCourt.acting;

  function start() {
    var root = document.getElementById('ballincourt-results');
    if (!root) {
      return;
    }
    charts.start();
    acting.start(root);
    var print = document.getElementById('bic-results-print');
    if (print) {
      print.hidden = false;
      print.addEventListener('click', function () {
        root.querySelectorAll('details.bic-answers').forEach(function (answers) { answers.open = true; });
        window.print();
      });
    }
  }

  AJS.toInit(start);
})();
