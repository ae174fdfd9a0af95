/* The hours of a client: alike on the days that are ticked, or each day with hours of its own. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var client = window.BallInCourt.client;
  var element = page.element;

  function ClientHours(weekly) {
    this.element = calendar.group(AJS.I18n.getText('ballincourt.client.form.hours'), 'bic-client-hours');
    this.place = element('div', '');
    this.element.append(this.place);
    var alike = this.alike(weekly);
    if (alike) {
      this.drawAlike(weekly, alike);
    } else {
      this.drawDays(weekly);
    }
  }

  /* The one stretch that all open days have; nothing where they differ. */
  ClientHours.prototype.alike = function (weekly) {
    var open = calendar.week.days.map(function (day) { return weekly[day] || []; }).filter(function (spans) { return spans.length; });
    var first = open.length ? JSON.stringify(open[0]) : '';
    return open.length && open[0].length === 1 && open.every(function (spans) { return JSON.stringify(spans) === first; })
      ? open[0][0]
      : null;
  };

  ClientHours.prototype.drawAlike = function (weekly, span) {
    var boxes = {};
    var days = element('div', 'bic-days');
    calendar.week.days.forEach(function (day, index) {
      var made = client.box(calendar.week.dayName(index + 1), (weekly[day] || []).length > 0);
      boxes[day] = made.field;
      days.append(made.element);
    });
    this.span = new calendar.Hours(AJS.I18n.getText('ballincourt.client.form.these-days'));
    this.span.write([span]);
    this.boxes = boxes;
    this.days = null;
    var other = page.button(AJS.I18n.getText('ballincourt.client.form.other-hours'), 'aui-button-link bic-other-hours', this.openDays.bind(this));
    this.place.replaceChildren(days, this.span.element, other);
  };

  ClientHours.prototype.openDays = function () {
    this.drawDays(this.read({}, ''));
    this.place.querySelector('input, button').focus();
  };

  ClientHours.prototype.drawDays = function (weekly) {
    var days = {};
    var place = this.place;
    place.replaceChildren();
    calendar.week.days.forEach(function (day, index) {
      var row = element('div', 'bic-day');
      days[day] = new calendar.Hours(calendar.week.dayName(index + 1));
      row.append(element('strong', '', calendar.week.dayName(index + 1)), days[day].write(weekly[day] || []).element);
      place.append(row);
    });
    this.days = days;
  };

  /* As REST has them; notes in `places` where each path is on the screen. */
  ClientHours.prototype.read = function (places, path) {
    var self = this;
    var weekly = {};
    places[path] = self.element;
    calendar.week.days.forEach(function (day) {
      var hours = self.days ? self.days[day] : self.span;
      if (self.days || self.boxes[day].checked) {
        weekly[day] = hours.read(places, path + '.' + day);
      }
    });
    return weekly;
  };

  client.Hours = ClientHours;
})();
