/* Our clients: who needs somebody's attention, how long each takes to answer, and how long we take. */
define('ballincourt/our-clients', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  var shared = window.BallInCourt.page;
  var HOUR = 3600;

  function columns() {
    return [
      AJS.I18n.getText('ballincourt.dashboard.clients.client'),
      AJS.I18n.getText('ballincourt.dashboard.clients.attention'),
      AJS.I18n.getText('ballincourt.dashboard.clients.theirs'),
      AJS.I18n.getText('ballincourt.dashboard.clients.ours')
    ];
  }

  function attention(line) {
    var cell = document.createElement('div');
    line.attention.forEach(function (reason) { cell.append(shared.element('div', '', reason.words)); });
    return line.attention.length ? cell : AJS.I18n.getText('ballincourt.dashboard.clients.calm');
  }

  function turns(side) {
    return AJS.I18n.getText('ballincourt.dashboard.clients.turns', side.turns);
  }

  function theirTarget(side) {
    return side.target === null
      ? AJS.I18n.getText('ballincourt.dashboard.clients.no-target')
      : AJS.I18n.getText('ballincourt.dashboard.clients.theirs-target', side.target);
  }

  function ourTarget(side) {
    return side.target === null
      ? AJS.I18n.getText('ballincourt.dashboard.clients.no-target')
      : AJS.I18n.getText('ballincourt.dashboard.clients.ours-target', side.target);
  }

  function cells(line, parts) {
    return [
      parts.link(line.report, line.client.name),
      attention(line),
      parts.lines(line.theirs.medianWords, turns(line.theirs), theirTarget(line.theirs)),
      parts.lines(line.ours.medianWords, turns(line.ours), ourTarget(line.ours))
    ];
  }

  function series(name, party, lines, side) {
    return {
      name: name,
      party: party,
      values: lines.map(function (line) { return line[side].median === null ? null : line[side].median.seconds / HOUR; }),
      texts: lines.map(function (line) { return line[side].medianWords; })
    };
  }

  function table(lines, parts) {
    return {
      caption: AJS.I18n.getText('ballincourt.dashboard.clients.title'),
      columns: columns(),
      rows: lines.map(function (line) { return cells(line, parts); })
    };
  }

  function isTold(line) {
    return line.theirs.median !== null || line.ours.median !== null;
  }

  /* Without any median there is nothing to draw, and the table says why. */
  function draw(lines, place, parts) {
    if (!lines.some(isTold)) {
      place.append(parts.table(table(lines, parts)));
      return;
    }
    parts.chart(place, {
      caption: AJS.I18n.getText('ballincourt.dashboard.clients.title'),
      labels: lines.map(function (line) { return line.client.name; }),
      unit: AJS.I18n.getText('ballincourt.dashboard.clients.hours'),
      series: [
        series(AJS.I18n.getText('ballincourt.dashboard.clients.theirs'), 'client', lines, 'theirs'),
        series(AJS.I18n.getText('ballincourt.dashboard.clients.ours'), 'team', lines, 'ours')
      ],
      table: table(lines, parts)
    });
  }

  return itemOf({
    name: 'clients',
    title: AJS.I18n.getText('ballincourt.dashboard.clients.title'),
    fields: ['subject', 'weeks'],
    isEmpty: function (answer) { return answer.clients.length === 0; },
    empty: function () { return AJS.I18n.getText('ballincourt.dashboard.clients.empty'); },
    draw: function (answer, place, parts) {
      draw(answer.clients, place, parts);
      place.append(parts.note(AJS.I18n.getText('ballincourt.dashboard.clients.note', answer.weeks)));
      if (answer.feedback < answer.scope.counted) {
        place.append(parts.note(AJS.I18n.getText('ballincourt.dashboard.clients.feedback', answer.feedback, answer.scope.counted)));
      }
    }
  });
});
