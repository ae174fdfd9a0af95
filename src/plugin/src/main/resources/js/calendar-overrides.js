/* Different hours on single days. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var element = window.BallInCourt.page.element;

  function Overrides() {
    this.element = calendar.group(AJS.I18n.getText('ballincourt.calendar.overrides.title'), 'bic-overrides');
    this.rows = element('div', 'bic-override-rows');
    this.adding = calendar.button(AJS.I18n.getText('ballincourt.calendar.overrides.add'), 'bic-add-override', this.add.bind(this));
    this.element.append(
      element('p', 'description', AJS.I18n.getText('ballincourt.calendar.overrides.note')), this.rows, this.adding);
  }

  Overrides.prototype.add = function () {
    this.append('', []).querySelector('input').focus();
    calendar.changed(this.element);
  };

  Overrides.prototype.append = function (date, spans) {
    var row = element('div', 'bic-override');
    var field = calendar.input('date', date);
    row.hours = new calendar.Hours(AJS.I18n.getText('ballincourt.calendar.overrides.day')).write(spans);
    row.field = calendar.labelled(AJS.I18n.getText('ballincourt.calendar.holidays.date'), field);
    row.append(
      row.field,
      row.hours.element,
      calendar.button(AJS.I18n.getText('ballincourt.calendar.overrides.remove'), 'aui-button-link bic-remove-override', this.remove.bind(this, row)));
    this.rows.append(row);
    return row;
  };

  Overrides.prototype.remove = function (row) {
    row.remove();
    this.adding.focus();
    calendar.changed(this.element);
  };

  /* Of two entries for one day the second is a fault: only one could be sent. */
  Overrides.prototype.read = function (places, path, faults) {
    var read = {};
    places[path] = this.element;
    Array.from(this.rows.children).forEach(function (row) {
      var date = row.field.querySelector('input').value;
      if (date in read) {
        faults.push({ place: row.field, message: AJS.I18n.getText('ballincourt.calendar.overrides.twice') });
      } else {
        read[date] = row.hours.read(places, path + '.' + date);
        places[path + '.' + date] = date ? row.hours.element : row.field;
      }
    });
    return read;
  };

  Overrides.prototype.write = function (overrides) {
    var self = this;
    self.rows.replaceChildren();
    Object.keys(overrides).sort().forEach(function (date) {
      self.append(date, overrides[date]);
    });
  };

  calendar.Overrides = Overrides;
})();
