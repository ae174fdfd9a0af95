/* The hours that hold from one date on: week with its picture, holidays, and different hours on single days. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var element = window.BallInCourt.page.element;
  var week = calendar.week;

  function Edition(edition) {
    this.element = element('div', 'bic-edition');
    this.dated = edition.validFrom !== null;
    this.hours = week.days.map(function (name, index) {
      return new calendar.Hours(week.dayName(index + 1)).write(edition.weekly[name] || []);
    });
    this.holidays = new calendar.Holidays();
    this.overrides = new calendar.Overrides();
    this.holidays.write(edition.holidays);
    this.overrides.write(edition.overrides);
    this.drawFrom(edition.validFrom);
    this.element.append(this.weekPart(), this.holidays.element, this.overrides.element);
    ['input', 'bic-changed'].forEach(function (event) {
      this.element.addEventListener(event, this.drawPicture.bind(this));
    }, this);
    this.drawPicture();
  }

  Edition.prototype.drawFrom = function (date) {
    this.from = calendar.input('date', date);
    this.fromField = calendar.labelled(AJS.I18n.getText('ballincourt.calendar.editions.from'), this.from);
    this.fromField.hidden = !this.dated;
    this.element.append(this.fromField);
  };

  Edition.prototype.weekPart = function () {
    var part = calendar.group(AJS.I18n.getText('ballincourt.calendar.form.week'), 'bic-weekly');
    var sides = element('div', 'bic-sides');
    var days = element('div', 'bic-days-of-week');
    this.picture = element('div', 'bic-picture');
    this.hours.forEach(function (hours) {
      var row = element('div', 'bic-weekday');
      row.append(element('span', 'bic-day-name', hours.day), hours.element);
      days.append(row);
    });
    days.append(calendar.button(AJS.I18n.getText('ballincourt.calendar.form.copy-monday'), 'bic-copy-monday', this.copyMonday.bind(this)));
    sides.append(days, this.picture);
    part.append(sides);
    this.week = part;
    return part;
  };

  Edition.prototype.copyMonday = function () {
    var monday = this.hours[0].read({}, '');
    this.hours.slice(1, 5).forEach(function (hours) {
      hours.write(monday);
    });
    calendar.changed(this.element);
  };

  Edition.prototype.weekly = function (places) {
    var weekly = {};
    this.hours.forEach(function (hours, index) {
      var spans = hours.read(places, 'weekly.' + week.days[index]);
      if (spans.length) {
        weekly[week.days[index]] = spans;
      }
    });
    return weekly;
  };

  Edition.prototype.drawPicture = function () {
    week.draw(this.picture, this.weekly({}));
  };

  /* What it is called among the others. */
  Edition.prototype.title = function () {
    if (!this.dated) {
      return AJS.I18n.getText('ballincourt.calendar.editions.always');
    }
    return this.from.value
      ? AJS.I18n.getText('ballincourt.calendar.editions.title', calendar.dateInWords(this.from.value))
      : AJS.I18n.getText('ballincourt.calendar.editions.undated');
  };

  /* As REST has it; where each path is on the screen goes into `places`, what cannot be sent into `faults`. */
  Edition.prototype.read = function (places, faults) {
    places.validFrom = this.fromField;
    places.weekly = this.week;
    return {
      validFrom: this.dated ? this.from.value : null,
      weekly: this.weekly(places),
      holidays: this.holidays.read(places, 'holidays'),
      overrides: this.overrides.read(places, 'overrides', faults)
    };
  };

  calendar.Edition = Edition;
})();
