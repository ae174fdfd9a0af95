/* Waiting on clients: what lies with a client, let slide and past the date first. */
define('ballincourt/waiting-on-clients', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  var shared = window.BallInCourt.page;

  function columns() {
    return [
      AJS.I18n.getText('ballincourt.dashboard.waiting.about'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.client'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.stands'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.waited'),
      AJS.I18n.getText('ballincourt.dashboard.waiting.ours')
    ];
  }

  function about(row, parts) {
    var cell = document.createElement('span');
    cell.append(parts.issue(row.issue), ' ' + row.summary);
    return cell;
  }

  function client(row) {
    return row.client ? row.client.name : AJS.I18n.getText('ballincourt.dashboard.waiting.no-client');
  }

  /* What was never told to the client, or asked of them, has no date that it could be past. */
  function stands(row) {
    return row.due ? AJS.I18n.getText('ballincourt.dashboard.waiting.answer-by', row.due.words) : '';
  }

  function whom(row, parts) {
    var cell = parts.lines(client(row), row.contactWords);
    cell.className = 'bic-whom';
    return cell;
  }

  function waited(row, parts) {
    var cell = parts.lines(row.waited.words, AJS.I18n.getText('ballincourt.dashboard.waiting.since', row.since.words));
    cell.className = 'bic-since';
    return cell;
  }

  function cells(row, parts) {
    return [
      about(row, parts),
      whom(row, parts),
      parts.lines(row.standingWords, stands(row)),
      waited(row, parts),
      row.ours ? shared.element('span', 'bic-length', row.ours.words) : AJS.I18n.getText('ballincourt.dashboard.waiting.never')
    ];
  }

  function total(answer) {
    return AJS.I18n.getText('ballincourt.dashboard.waiting.total', answer.total);
  }

  /* What a word means, and what is not shown, so that rows and these make the total. */
  function notes(answer, parts) {
    var said = [];
    if (answer.rows.some(function (row) { return row.standing === 'LET_SLIDE'; })) {
      said.push(parts.note(AJS.I18n.getText('ballincourt.dashboard.waiting.slid')));
    }
    if (answer.rows.some(function (row) { return !row.contactWords; })) {
      said.push(parts.note(AJS.I18n.getText('ballincourt.dashboard.waiting.contacts-hidden')));
    }
    if (answer.hidden) {
      said.push(parts.note(answer.rows.length
        ? AJS.I18n.getText('ballincourt.dashboard.waiting.hidden', answer.hidden)
        : AJS.I18n.getText('ballincourt.dashboard.waiting.only-hidden', answer.hidden)));
    }
    if (answer.more) {
      said.push(parts.note(AJS.I18n.getText('ballincourt.list.more', answer.more)));
    }
    return said;
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
      notes(answer, parts).forEach(function (note) { place.append(note); });
    }
  });
});
