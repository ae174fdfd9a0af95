/* Theirs and ours: how much time lay with each side, week by week. */
define('ballincourt/theirs-and-ours', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  var shared = window.BallInCourt.page;
  var HOUR = 3600;

  /* What is nobody's is in the table only: it is no side's time. */
  function parties() {
    return [
      { of: 'theirs', party: 'client', name: AJS.I18n.getText('ballincourt.dashboard.sides.theirs') },
      { of: 'ours', party: 'team', name: AJS.I18n.getText('ballincourt.dashboard.sides.ours') },
      { of: 'others', party: 'third-party', name: AJS.I18n.getText('ballincourt.dashboard.sides.others') },
      { of: 'notStarted', party: 'nobody', name: AJS.I18n.getText('ballincourt.dashboard.sides.not-started') },
      { of: 'paused', party: 'nobody', name: AJS.I18n.getText('ballincourt.dashboard.sides.paused') }
    ];
  }

  /* Somebody else only where there is such time. */
  function drawn(answer) {
    return parties().slice(0, answer.total.others.seconds ? 3 : 2);
  }

  function series(party, weeks) {
    return {
      name: party.name,
      party: party.party,
      values: weeks.map(function (week) { return week.time[party.of].seconds / HOUR; }),
      texts: weeks.map(function (week) { return week.time[party.of].words; })
    };
  }

  function cells(label, time) {
    return [label].concat(parties().map(function (party) { return time[party.of].words; }));
  }

  function table(answer) {
    return {
      columns: [AJS.I18n.getText('ballincourt.dashboard.sides.week')].concat(parties().map(function (party) { return party.name; })),
      numbers: [1, 2, 3, 4, 5],
      rows: answer.weeks.map(function (week) { return cells(week.from.words, week.time); })
        .concat([cells(AJS.I18n.getText('ballincourt.dashboard.sides.total'), answer.total)])
    };
  }

  return itemOf({
    name: 'sides',
    title: AJS.I18n.getText('ballincourt.dashboard.sides.title'),
    fields: ['subject', 'weeks'],
    isEmpty: function (answer) {
      return parties().every(function (party) { return answer.total[party.of].seconds === 0; });
    },
    empty: function () { return AJS.I18n.getText('ballincourt.dashboard.sides.empty'); },
    draw: function (answer, place, parts) {
      parts.chart(place, {
        caption: AJS.I18n.getText('ballincourt.dashboard.sides.title'),
        labels: answer.weeks.map(function (week) { return shared.shortDay(week.from.at); }),
        titles: answer.weeks.map(function (week) { return week.from.words; }),
        unit: AJS.I18n.getText('ballincourt.dashboard.sides.hours'),
        series: drawn(answer).map(function (party) { return series(party, answer.weeks); }),
        table: table(answer)
      });
      place.append(parts.note(AJS.I18n.getText('ballincourt.dashboard.sides.note', answer.zone)));
    }
  });
});
