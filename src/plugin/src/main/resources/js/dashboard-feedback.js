/* Feedback and follow-ups: what clients have said, and what is due. */
define('ballincourt/feedback-and-follow-ups', ['ballincourt/dashboard-item'], function (itemOf) {
  'use strict';

  return itemOf({
    name: 'feedback',
    title: AJS.I18n.getText('ballincourt.dashboard.feedback.title'),
    fields: ['subject', 'weeks'],
    isEmpty: function () { return true; },
    empty: function (answer) { return answer.scope; },
    draw: function () {}
  });
});
