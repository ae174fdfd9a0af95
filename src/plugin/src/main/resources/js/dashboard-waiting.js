/* Waiting on clients: what lies with a client, let slide and past the date first. */
define('ballincourt/waiting-on-clients', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  function columns() {
    return [
      AJS.I18n.getText('ballincourt.dashboard.waiting.about'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.client'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.asked'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.stands'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.answer-by'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.since'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.waited'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.ours')
    ];
  }

  function about(row, parts) {
    var cell = document.createElement('span');
    cell.append(parts.issue(row.issue), ' ' + row.summary);
    return cell;
  }

  function cells(row, parts) {
    return [
      about(row, parts),
      row.client ? row.client.name : AJS.I18n.getText('ballincourt.dashboard.waiting.no-client'),
      row.contactWords,
      row.standingWords,
      row.due ? row.due.words : AJS.I18n.getText('ballincourt.dashboard.waiting.no-date'),
      row.since.words,
      row.waited.words,
      row.ours ? row.ours.words : AJS.I18n.getText('ballincourt.dashboard.waiting.never')
    ];
  }

  function total(answer) {
    return answer.open
      ? AJS.I18n.getText('ballincourt.dashboard.waiting.total-open', answer.total)
      : AJS.I18n.getText('ballincourt.dashboard.waiting.total', answer.total);
  }

  /* What is not shown, so that rows and these make the total. */
  function others(answer, parts) {
    var notes = [];
    if (answer.more || answer.open) {
      notes.push(parts.note(answer.open
        ? AJS.I18n.getText('ballincourt.list.more-than', answer.more)
        : AJS.I18n.getText('ballincourt.list.more', answer.more)));
    }
    if (answer.hidden) {
      notes.push(parts.note(answer.rows.length
        ? AJS.I18n.getText('ballincourt.court.project.hidden', answer.hidden)
        : AJS.I18n.getText('ballincourt.dashboard.waiting.only-hidden', answer.hidden)));
    }
    return notes;
  }

  return itemOf({
    name: 'waiting',
    title: AJS.I18n.getText('ballincourt.dashboard.waiting.title'),
    fields: ['subject', 'most'],
    isEmpty: function (answer) { return answer.total === 0; },
    empty: function () { return AJS.I18n.getText('ballincourt.dashboard.waiting.empty'); },
    draw: function (answer, place, parts) {
      place.append(parts.note(total(answer)));
      if (answer.rows.length) {
        place.append(parts.table({
          caption: AJS.I18n.getText('ballincourt.dashboard.waiting.title'),
          columns: columns(),
          rows: answer.rows.map(function (row) { return cells(row, parts); })
        }));
      }
      others(answer, parts).forEach(function (note) { place.append(note); });
    }
  });
});
