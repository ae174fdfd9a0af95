/* Draws the table of time as bars, side by side since each is counted on its own calendar; a pattern tells them apart where colours do not. */
(function () {
  'use strict';

  var Chart = window.BallInCourt.Chart;
  var shortDay = window.BallInCourt.page.shortDay;
  var SECONDS_OF_AN_HOUR = 3600;
  var WIDTH_OF_A_PART = 56;
  var TILE = 8;

  var STROKES = {
    'team': function () {},
    'client': function (pen) { line(pen, 0, TILE, TILE, 0); },
    'third-party': function (pen) { line(pen, 0, TILE / 2, TILE, TILE / 2); },
    'not-started': function (pen) { pen.fillRect(3, 3, 2, 2); },
    'paused': function (pen) { line(pen, TILE / 2, 0, TILE / 2, TILE); }
  };

  function line(pen, fromX, fromY, toX, toY) {
    pen.beginPath();
    pen.moveTo(fromX, fromY);
    pen.lineTo(toX, toY);
    pen.stroke();
  }

  function colour(root, name, otherwise) {
    return getComputedStyle(root).getPropertyValue(name).trim() || otherwise;
  }

  /* Light for what has not begun: it is nobody's time yet. */
  function pattern(style, own, ground) {
    var tile = document.createElement('canvas');
    tile.width = TILE;
    tile.height = TILE;
    var pen = tile.getContext('2d');
    var light = style === 'not-started';
    pen.fillStyle = light ? ground : own;
    pen.fillRect(0, 0, TILE, TILE);
    pen.fillStyle = light ? own : ground;
    pen.strokeStyle = pen.fillStyle;
    pen.lineWidth = 2;
    STROKES[style](pen);
    return pen.createPattern(tile, 'repeat');
  }

  function hours(table, column) {
    return Array.from(table.tBodies[0].rows).map(function (row) {
      return Number(row.cells[column].dataset.seconds) / SECONDS_OF_AN_HOUR;
    });
  }

  function series(root, table, head, column) {
    var style = head.dataset.style;
    var own = colour(root, '--bic-' + style, '#626f86');
    return {
      label: head.textContent,
      data: hours(table, column),
      backgroundColor: pattern(style, own, colour(root, '--ds-surface', '#ffffff')),
      borderColor: own,
      borderWidth: 1,
      maxBarThickness: 28
    };
  }

  /* What took no time at all takes no room either, but for the two sides. */
  function isShown(set, index) {
    return index < 2 || set.data.some(function (number) { return number > 0; });
  }

  function isAnyTime(table) {
    return Array.from(table.tBodies[0].querySelectorAll('td')).some(function (cell) {
      return Number(cell.dataset.seconds) > 0;
    });
  }

  /* Null where there is nothing to draw: axes alone tell nobody anything. */
  function draw(root, place) {
    var table = document.getElementById('bic-time-table');
    if (!isAnyTime(table)) {
      return null;
    }
    var heads = Array.from(table.tHead.rows[0].cells);
    var rows = Array.from(table.tBodies[0].rows);
    var text = getComputedStyle(root).color;
    var grid = colour(root, '--ds-border', '#dfe1e6');
    place.hidden = false;
    place.firstElementChild.style.minWidth = rows.length * WIDTH_OF_A_PART + 'px';
    return new Chart(place.querySelector('canvas'), {
      type: 'bar',
      data: {
        labels: rows.map(function (row) { return shortDay(row.cells[0].dataset.day); }),
        datasets: heads.slice(1).map(function (head, index) {
          return series(root, table, head, index + 1);
        }).filter(isShown)
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        color: text,
        plugins: {
          legend: { align: 'start', labels: { color: text } },
          tooltip: {
            callbacks: {
              title: function (items) { return rows[items[0].dataIndex].cells[0].textContent; },
              label: function (item) {
                var at = heads.findIndex(function (head) { return head.textContent === item.dataset.label; });
                return item.dataset.label + ': ' + rows[item.dataIndex].cells[at].textContent;
              }
            }
          }
        },
        scales: {
          x: { ticks: { color: text, maxRotation: 0 }, grid: { display: false } },
          y: {
            beginAtZero: true,
            ticks: { color: text },
            grid: { color: grid },
            title: { display: true, text: place.dataset.axis, color: text }
          }
        }
      }
    });
  }

  window.BallInCourt.reportChart = { draw: draw };
})();
