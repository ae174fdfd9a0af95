/* Theirs and ours: how much time lay with each side, week by week. */
define('ballincourt/theirs-and-ours', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  return itemOf({
    name: 'sides',
    title: AJS.I18n.getText('ballincourt.dashboard.sides.title'),
    fields: ['subject', 'weeks'],
    isEmpty: function () { return true; },
    empty: function (answer) { return answer.scope; },
    draw: function () {}
  });
});
