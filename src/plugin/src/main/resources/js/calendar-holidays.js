/* The holidays of a calendar: a list by year, and one more at a time. */
(function () {
  'use strict';

  var EVERY_YEAR = '--';

  var calendar = window.BallInCourt.calendar;
  var element = window.BallInCourt.page.element;

  /* What days are called is not kept with a calendar; here it is known once some source has said it. */
  var names = {};

  function words(day) {
    return day.startsWith(EVERY_YEAR)
      ? AJS.I18n.getText('ballincourt.calendar.holidays.yearly', day.substring(2))
      : day + ' ' + calendar.weekdayInWords(day).substring(0, 3);
  }

  function Holidays() {
    this.days = [];
    this.element = calendar.group(AJS.I18n.getText('ballincourt.calendar.holidays.title'), 'bic-holidays');
    this.list = element('div', 'bic-holiday-list');
    this.one = element('div', 'bic-one-holiday');
    this.said = element('div', 'bic-holidays-said');
    this.said.setAttribute('role', 'status');
    this.drawOne();
    this.element.append(
      this.list, this.one, this.said, new calendar.HolidayTable(this).element, new calendar.HolidayFile(this).element);
  }

  Holidays.prototype.drawOne = function () {
    this.date = calendar.input('date');
    this.yearly = calendar.input('checkbox');
    this.dateField = calendar.labelled(AJS.I18n.getText('ballincourt.calendar.holidays.date'), this.date);
    this.one.append(
      this.dateField,
      calendar.checkable(AJS.I18n.getText('ballincourt.calendar.holidays.every-year'), this.yearly),
      calendar.button(AJS.I18n.getText('ballincourt.calendar.holidays.add'), 'bic-add-holiday', this.addOne.bind(this)));
    this.date.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        this.addOne();
      }
    }.bind(this));
  };

  Holidays.prototype.addOne = function () {
    var date = this.date.value;
    var day = this.yearly.checked ? EVERY_YEAR + date.slice(-5) : date;
    calendar.clearFaults(this.one);
    if (!date || this.has(day)) {
      calendar.showFault(this.dateField, date
        ? AJS.I18n.getText('ballincourt.calendar.holidays.twice', words(day))
        : AJS.I18n.getText('ballincourt.calendar.holidays.no-date'));
    } else {
      this.add([{ date: day }]);
      this.date.value = '';
    }
    this.date.focus();
  };

  Holidays.prototype.has = function (day) {
    return this.days.includes(day);
  };

  /* days: with their names where they are known */
  Holidays.prototype.add = function (days) {
    var self = this;
    days.forEach(function (day) {
      names[day.date] = day.name || names[day.date];
      if (!self.has(day.date)) {
        self.days.push(day.date);
      }
    });
    self.said.textContent = AJS.I18n.getText('ballincourt.calendar.holidays.added', days.length);
    self.drawWith(self.open().concat(days.length === 1 ? yearOf(days[0]) : []));
    calendar.changed(self.element);
  };

  Holidays.prototype.remove = function (day) {
    this.days = this.days.filter(function (other) { return other !== day; });
    this.drawWith(this.open());
    this.said.textContent = AJS.I18n.getText('ballincourt.calendar.holidays.removed', words(day));
    (this.list.querySelector('details[data-year="' + yearOf({ date: day }) + '"] summary') || this.date).focus();
    calendar.changed(this.element);
  };

  function yearOf(day) {
    return day.date.startsWith(EVERY_YEAR) ? EVERY_YEAR : day.date.substring(0, 4);
  }

  /* The years that somebody has opened. */
  Holidays.prototype.open = function () {
    return Array.from(this.list.querySelectorAll('details[open]')).map(function (details) {
      return details.dataset.year;
    });
  };

  Holidays.prototype.drawWith = function (open) {
    var self = this;
    var years = {};
    self.days.sort().forEach(function (day) {
      var year = yearOf({ date: day });
      years[year] = (years[year] || []).concat(day);
    });
    self.list.replaceChildren.apply(self.list, Object.keys(years).sort().map(function (year) {
      return self.year(year, years[year], open.includes(year));
    }));
    if (!self.days.length) {
      self.list.append(element('p', 'bic-subtle', AJS.I18n.getText('ballincourt.calendar.holidays.none')));
    }
  };

  Holidays.prototype.year = function (year, days, open) {
    var details = element('details', 'bic-year');
    var list = element('ul', 'bic-days');
    details.dataset.year = year;
    details.open = open;
    details.append(element('summary', '', year === EVERY_YEAR
      ? AJS.I18n.getText('ballincourt.calendar.holidays.of-every-year', days.length)
      : AJS.I18n.getText('ballincourt.calendar.holidays.of-year', year, days.length)), list);
    list.append.apply(list, days.map(this.day, this));
    return details;
  };

  Holidays.prototype.day = function (day) {
    var item = element('li', 'bic-day');
    var text = element('span', '', words(day) + (names[day] ? ' ' + names[day] : ''));
    var button = calendar.button(
      AJS.I18n.getText('ballincourt.calendar.form.remove'), 'aui-button-link bic-remove-holiday', this.remove.bind(this, day));
    button.setAttribute('aria-label', AJS.I18n.getText('ballincourt.calendar.holidays.remove', text.textContent));
    item.dataset.day = day;
    item.append(text, button);
    return item;
  };

  Holidays.prototype.read = function (places, path) {
    var self = this;
    places[path] = self.dateField;
    self.days.forEach(function (day, index) {
      places[path + '[' + index + ']'] = self.list.querySelector('[data-day="' + day + '"]');
    });
    return self.days.slice();
  };

  Holidays.prototype.write = function (days) {
    this.days = days.slice();
    this.drawWith(this.open());
  };

  Holidays.words = words;
  calendar.Holidays = Holidays;
})();
