/* Draws each table of counts as bars; the table stays, and says the same to those who do not see the bars. */
(function () {
  'use strict';

  var Chart = window.BallInCourt.Chart;

  function numbers(table, column) {
    return Array.from(table.tBodies[0].rows).map(function (row) {
      return Number(row.cells[column].textContent);
    });
  }

  function series(table, column, colour) {
    return {
      label: table.tHead.rows[0].cells[column].textContent,
      data: numbers(table, column),
      backgroundColor: colour,
      maxBarThickness: 28
    };
  }

  function colour(name) {
    return getComputedStyle(document.getElementById('ballincourt-results')).getPropertyValue(name).trim();
  }

  function draw(question) {
    var table = question.querySelector('.bic-counts-table');
    var place = question.querySelector('.bic-chart');
    var sets = [series(table, 1, colour('--bic-team'))];
    if (table.tHead.rows[0].cells.length > 2) {
      sets.push(series(table, 2, colour('--bic-nobody')));
    }
    place.hidden = false;
    return new Chart(place.querySelector('canvas'), {
      type: 'bar',
      data: {
        labels: Array.from(table.tBodies[0].rows).map(function (row) { return row.cells[0].textContent; }),
        datasets: sets
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: { legend: { display: sets.length > 1 }, tooltip: { enabled: true } },
        scales: { x: { stacked: true }, y: { stacked: true, beginAtZero: true, ticks: { precision: 0 } } }
      }
    });
  }

  function start() {
    document.querySelectorAll('.bic-results .bic-question').forEach(function (question) {
      if (question.querySelector('.bic-counts-table')) {
        draw(question);
      }
    });
  }

  window.BallInCourt.charts = { start: start };
})();
