/* Asks from when a change of a calendar in use holds, and says what a correction of the past would move. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var element = window.BallInCourt.page.element;

  function radio(value, text, checked) {
    var field = element('input', 'radio');
    field.type = 'radio';
    field.name = 'bic-from-when';
    field.value = value;
    field.checked = checked;
    return calendar.checkable(text, field);
  }

  /*
   * asked: `turns` that would move, as the server counts them; `tomorrow`; `reason` why it cannot
   * hold from a date on, or null; `wrong`, which says of a date why it cannot be that one.
   * act: takes the date, or null for a correction of the past, and the button that was pressed; end: where there is nothing to ask any more
   */
  function Question(asked, act, end) {
    this.asked = asked;
    this.act = act;
    this.end = end;
    this.element = element('div', 'aui-message aui-message-warning bic-from-when');
    this.fields = calendar.group(AJS.I18n.getText('ballincourt.calendar.change.from-when'), '');
    this.draw();
  }

  Question.prototype.draw = function () {
    var turns = this.asked.turns;
    var moves = AJS.I18n.getText('ballincourt.calendar.change.moves', turns.openTurns, turns.closedTurns);
    var correct = radio('past', AJS.I18n.getText('ballincourt.calendar.change.correct'), !!this.asked.reason);
    if (this.asked.reason) {
      this.fields.append(element('p', '', this.asked.reason));
    } else {
      this.drawDates();
    }
    this.fields.append(correct, element('p', 'description bic-moves', moves));
    this.button = calendar.button(AJS.I18n.getText('ballincourt.calendar.change.save'), 'aui-button-primary bic-save-so', this.answer.bind(this));
    this.element.append(
      element('p', '', AJS.I18n.getText('ballincourt.calendar.change.used')),
      this.fields,
      this.button,
      calendar.button(AJS.I18n.getText('ballincourt.calendar.change.back'), 'aui-button-link', this.end));
  };

  Question.prototype.drawDates = function () {
    this.date = calendar.input('date', this.asked.tomorrow);
    this.dateField = calendar.labelled(AJS.I18n.getText('ballincourt.calendar.change.date'), this.date);
    this.fields.append(
      radio('tomorrow', AJS.I18n.getText('ballincourt.calendar.change.tomorrow', calendar.dateInWords(this.asked.tomorrow)), true),
      radio('date', AJS.I18n.getText('ballincourt.calendar.change.on-a-date'), false),
      this.dateField);
    this.date.addEventListener('input', function () {
      this.fields.querySelector('[value=date]').checked = true;
    }.bind(this));
  };

  Question.prototype.answer = function () {
    var chosen = this.fields.querySelector(':checked').value;
    var date = chosen === 'tomorrow' ? this.asked.tomorrow : chosen === 'date' ? this.date.value : null;
    var wrong = chosen === 'past' ? null : this.asked.wrong(date);
    calendar.clearFaults(this.element);
    if (wrong) {
      calendar.showFault(this.dateField, wrong);
      this.date.focus();
    } else {
      this.act(date, this.button);
    }
  };

  Question.prototype.focus = function () {
    this.fields.querySelector(':checked').focus();
  };

  calendar.Question = Question;
})();
