/* Waiting on clients: what lies with a client, let slide and past the date first. */
define('ballincourt/waiting-on-clients', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  return itemOf({
    name: 'waiting',
    title: AJS.I18n.getText('ballincourt.dashboard.waiting.title'),
    fields: ['subject', 'most'],
    isEmpty: function (answer) { return answer.issues.length === 0; },
    empty: function () { return AJS.I18n.getText('ballincourt.dashboard.waiting.empty'); },
    draw: function (answer, place, parts) {
      place.append(parts.table({
        caption: AJS.I18n.getText('ballincourt.dashboard.waiting.title'),
        columns: [
          AJS.I18n.getText('ballincourt.dashboard.waiting.issue'),
          AJS.I18n.getText('ballincourt.dashboard.waiting.summary')
        ],
        rows: answer.issues.map(function (issue) { return [parts.issue(issue.key), issue.summary]; })
      }));
    }
  });
});
