/*
 * What the dashboard items draw with: links, tables, and charts with their table under them.
 *
 *   parts.note(text)                      a quiet line
 *   parts.link(path, text)                a link inside Jira; the path begins with a slash
 *   parts.issue(key)                      a link to an issue
 *   parts.lines(text, …)                  each under the other, the first one louder; an empty one is left out
 *   parts.number(n)                       in the viewer's language
 *   parts.table({ caption, columns: [text], numbers: [index of each column of figures], rows: [[text or element]] })
 *   parts.chart(place, { caption, first, labels: [text], titles: [the same in full], unit, stacked, lines,
 *       series: [{ name, party: 'team' | 'client' | 'third-party' | 'nobody', values: [n or null], texts: [text] }] })
 *                                         puts bars (or lines) and their table at the end of the place, which is on the page;
 *                                         table: { columns, numbers, rows } says more in it than the series do
 */
define('ballincourt/dashboard-parts', [], function () {
  'use strict';

  var shared = window.BallInCourt.page;
  var Chart = window.BallInCourt.Chart;

  var WIDEST = 28;

  /* So many places with two or three bars each have room in the narrowest item. */
  var ROOMY = 3;

  /* Beside its colour, each party has a pattern, a dash and a shape of its own. */
  var LOOKS = {
    'team': { colour: '--bic-team', dash: [], point: 'circle', stroke: null },
    'client': { colour: '--bic-client', dash: [6, 3], point: 'rectRot', stroke: [0, 8, 8, 0] },
    'third-party': { colour: '--bic-third-party', dash: [2, 3], point: 'triangle', stroke: [0, 4, 8, 4] },
    'nobody': { colour: '--bic-nobody', dash: [8, 3, 2, 3], point: 'rect', stroke: [4, 0, 4, 8] }
  };

  function note(text) {
    return shared.element('p', 'bic-note', text);
  }

  function link(path, text) {
    var made = shared.element('a', '', text);
    made.href = AJS.contextPath() + path;
    return made;
  }

  function issue(key) {
    return link('/browse/' + encodeURIComponent(key), key);
  }

  function lines() {
    var made = document.createElement('div');
    Array.from(arguments).filter(Boolean).forEach(function (text, i) {
      made.append(shared.element('div', i === 0 ? '' : 'bic-note', text));
    });
    return made;
  }

  function number(n) {
    return new Intl.NumberFormat(document.documentElement.lang || undefined).format(n);
  }

  function cell(name, content, isNumber) {
    var made = shared.element(name, isNumber ? 'bic-number' : '');
    made.append(content === undefined || content === null ? '' : content);
    return made;
  }

  function row(cells, columns, numbers) {
    var made = document.createElement('tr');
    cells.forEach(function (content, i) {
      var part = cell(i === 0 ? 'th' : 'td', content, numbers.includes(i));
      if (i === 0) {
        part.scope = 'row';
      } else {
        part.dataset.label = columns[i];
      }
      made.append(part);
    });
    return made;
  }

  function head(columns, numbers) {
    var made = document.createElement('thead');
    var line = document.createElement('tr');
    columns.forEach(function (column, i) {
      var part = cell('th', column, numbers.includes(i));
      part.scope = 'col';
      line.append(part);
    });
    made.append(line);
    return made;
  }

  /* Scrolls by itself where it is wider than the item, by keyboard too; one without figures stands row under row instead. */
  function table(content) {
    var made = shared.element('table', 'aui bic-item-table' + (content.numbers ? ' bic-figures' : ''));
    var body = document.createElement('tbody');
    var wide = shared.element('div', 'bic-wide');
    var numbers = content.numbers || [];
    content.rows.forEach(function (cells) { body.append(row(cells, content.columns, numbers)); });
    made.append(shared.element('caption', 'assistive', content.caption), head(content.columns, numbers), body);
    wide.tabIndex = 0;
    wide.setAttribute('role', 'region');
    wide.setAttribute('aria-label', content.caption);
    wide.append(made);
    return wide;
  }

  function colours(place) {
    var style = getComputedStyle(place);
    return function (name) { return style.getPropertyValue(name).trim(); };
  }

  /* Stripes of the colour's own surface across it, so that no two fills are told apart by colour alone. */
  function fill(look, colour) {
    if (!look.stroke) {
      return colour(look.colour);
    }
    var tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    var pen = tile.getContext('2d');
    pen.fillStyle = colour(look.colour);
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = colour('--bic-surface');
    pen.lineWidth = 2;
    pen.beginPath();
    pen.moveTo(look.stroke[0], look.stroke[1]);
    pen.lineTo(look.stroke[2], look.stroke[3]);
    pen.stroke();
    return pen.createPattern(tile, 'repeat');
  }

  /* A fixed thickness keeps the bars of one place beside each other; where there are many, they share the room. */
  function thickness(count) {
    return count > ROOMY ? undefined : WIDEST;
  }

  function dataset(series, lines, colour) {
    var look = LOOKS[series.party];
    return {
      label: series.name,
      data: series.values,
      backgroundColor: lines ? colour(look.colour) : fill(look, colour),
      borderColor: colour(look.colour),
      borderWidth: lines ? 2 : 1,
      borderDash: lines ? look.dash : [],
      pointStyle: look.point,
      pointRadius: 4,
      barThickness: thickness(series.values.length),
      maxBarThickness: WIDEST
    };
  }

  function axis(colour, more) {
    return Object.assign({ ticks: { color: colour('--bic-subtle'), precision: 0 }, grid: { color: colour('--bic-line') } }, more);
  }

  function options(content, colour) {
    var stacked = Boolean(content.stacked);
    return {
      animation: false,
      maintainAspectRatio: false,
      plugins: {
        legend: { display: content.series.length > 1, align: 'start', labels: { color: colour('--bic-text'), usePointStyle: Boolean(content.lines) } },
        tooltip: { callbacks: {
          title: function (items) { return (content.titles || content.labels)[items[0].dataIndex]; },
          label: function (item) { return item.dataset.label + ': ' + textOf(content.series[item.datasetIndex], item.dataIndex); }
        } }
      },
      scales: {
        x: axis(colour, { stacked: stacked, ticks: { color: colour('--bic-subtle'), maxRotation: 0 }, grid: { display: false } }),
        y: axis(colour, { stacked: stacked, beginAtZero: true, title: { display: Boolean(content.unit), text: content.unit, color: colour('--bic-subtle') } })
      }
    };
  }

  function textOf(series, i) {
    if (series.texts) {
      return series.texts[i];
    }
    return series.values[i] === null ? '' : number(series.values[i]);
  }

  function underIt(content) {
    if (content.table) {
      return table(Object.assign({ caption: content.caption }, content.table));
    }
    return table({
      caption: content.caption,
      columns: [content.first].concat(content.series.map(function (series) { return series.name; })),
      numbers: content.series.map(function (series, i) { return i + 1; }),
      rows: content.labels.map(function (label, i) {
        return [label].concat(content.series.map(function (series) { return textOf(series, i); }));
      })
    });
  }

  function draw(canvas, content) {
    var colour = colours(canvas);
    return new Chart(canvas, {
      type: content.lines ? 'line' : 'bar',
      data: {
        labels: content.labels,
        datasets: content.series.map(function (series) { return dataset(series, content.lines, colour); })
      },
      options: options(content, colour)
    });
  }

  /* Its colours are Jira's at the time: it is drawn again when the viewer changes the theme, and ends with its place. */
  function followTheme(canvas, content, first) {
    var chart = first;
    var page = document.documentElement;
    var watching = new MutationObserver(function () {
      chart.destroy();
      if (canvas.isConnected) {
        chart = draw(canvas, content);
      } else {
        watching.disconnect();
      }
    });
    watching.observe(page, { attributes: true, attributeFilter: ['data-color-mode', 'data-theme'] });
    return function () {
      watching.disconnect();
      chart.destroy();
    };
  }

  /* Answers what ends the chart. */
  function chart(place, content) {
    var box = shared.element('div', 'bic-item-chart');
    var canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    box.append(canvas);
    place.append(box, underIt(content));
    return followTheme(canvas, content, draw(canvas, content));
  }

  return { note: note, link: link, issue: issue, lines: lines, number: number, table: table, chart: chart };
});
