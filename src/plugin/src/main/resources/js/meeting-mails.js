/* What would be mailed when a meeting is planned or changed. */
(function () {
  'use strict';

  var element = window.BallInCourt.page.element;
  var calendar = window.BallInCourt.calendar;

  function lines(text) {
    return element('p', 'bic-lines', text);
  }

  function mails(preview) {
    var part = calendar.group(AJS.I18n.getText('ballincourt.meeting.preview.mail'), 'bic-letter bic-mail');
    part.append(
      element('p', 'bic-note', AJS.I18n.getText('ballincourt.meeting.preview.to', preview.meeting.guests[0].name)),
      element('p', 'bic-note', AJS.I18n.getText('ballincourt.meeting.preview.note')),
      element('p', 'bic-subject', preview.subject),
      lines(preview.text));
    return [part];
  }

  window.BallInCourt.meeting.mails = mails;
})();
