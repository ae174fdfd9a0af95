/* The hours of one day in a form: a row for each stretch from one time to another; without any the day is closed. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var element = window.BallInCourt.page.element;

  /* What people write for a time: 9, 9:30 and 0930 are meant as 09:00 and 09:30. */
  function tidied(text) {
    var found = /^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*$/.exec(text);
    return found ? ('0' + found[1]).slice(-2) + ':' + (found[2] || '00') : text.trim();
  }

  function time(value) {
    var field = calendar.input('text', value);
    field.className = 'text bic-time';
    field.maxLength = 5;
    field.placeholder = '09:00';
    field.addEventListener('change', function () {
      field.value = tidied(field.value);
      calendar.changed(field);
    });
    return field;
  }

  /* day: what the hours are called, in words that stand in labels */
  function Hours(day) {
    this.day = day;
    this.element = element('div', 'bic-hours');
    this.rows = element('div', 'bic-spans');
    this.closed = element('span', 'bic-closed bic-subtle', AJS.I18n.getText('ballincourt.calendar.form.closed'));
    this.adding = calendar.button(AJS.I18n.getText('ballincourt.calendar.form.add-span'), 'aui-button-link bic-add-span', this.add.bind(this));
    this.element.append(this.closed, this.rows, this.adding);
    this.label();
  }

  Hours.prototype.add = function () {
    var last = this.rows.lastElementChild;
    var from = last ? last.querySelectorAll('input')[1].value : '09:00';
    this.append([from, last ? '' : '17:00']).querySelector('input').focus();
    calendar.changed(this.element);
  };

  Hours.prototype.append = function (span) {
    var row = element('div', 'bic-span');
    row.append(
      time(span[0]),
      element('span', 'bic-until', '\u2013'),
      time(span[1]),
      calendar.button(AJS.I18n.getText('ballincourt.calendar.form.remove'), 'aui-button-link bic-remove-span', this.remove.bind(this, row)));
    this.rows.append(row);
    this.label();
    return row;
  };

  Hours.prototype.remove = function (row) {
    row.remove();
    this.label();
    this.adding.focus();
    calendar.changed(this.element);
  };

  /* Each field says what it is of, also to those who do not see where it stands. */
  Hours.prototype.label = function () {
    var day = this.day;
    var rows = Array.from(this.rows.children);
    this.closed.hidden = rows.length > 0;
    this.adding.setAttribute('aria-label', AJS.I18n.getText('ballincourt.calendar.form.add-span-on', day));
    rows.forEach(function (row, index) {
      var fields = row.querySelectorAll('input');
      var name = index ? AJS.I18n.getText('ballincourt.calendar.form.numbered', day, index + 1) : day;
      fields[0].setAttribute('aria-label', AJS.I18n.getText('ballincourt.calendar.form.opens', name));
      fields[1].setAttribute('aria-label', AJS.I18n.getText('ballincourt.calendar.form.closes', name));
      row.querySelector('button').setAttribute('aria-label', AJS.I18n.getText('ballincourt.calendar.form.remove-span', name));
    });
  };

  /* The spans, as REST has them; notes in `places` where each path is on the screen. */
  Hours.prototype.read = function (places, path) {
    places[path] = this.element;
    return Array.from(this.rows.children).map(function (row, index) {
      var fields = row.querySelectorAll('input');
      places[path + '[' + index + ']'] = row;
      return [fields[0].value.trim(), fields[1].value.trim()];
    });
  };

  Hours.prototype.write = function (spans) {
    this.rows.replaceChildren();
    spans.forEach(this.append, this);
    this.label();
    return this;
  };

  calendar.Hours = Hours;
})();
