/* Many holidays at once, from the table of countries or from a file; they are looked at before they are added. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var element = page.element;

  /* The table's extent and countries; asked for once, when somebody wants to see it. */
  var table = null;

  function countries() {
    table = table || page.send('GET', 'calendars/holidays').catch(function (error) {
      table = null;
      throw error;
    });
    return table;
  }

  /*
   * Days with check marks, those that are there already marked; adds the checked ones.
   * `source` has the holidays to add to, and a place where the days are shown.
   */
  function preview(source, days, note) {
    var shown = calendar.group(AJS.I18n.getText('ballincourt.calendar.sources.preview', days.length), 'bic-preview');
    var list = element('ul', 'bic-days');
    var boxes = days.map(function (day) {
      var box = calendar.input('checkbox');
      var there = source.holidays.has(day.date);
      var words = calendar.Holidays.words(day.date) + (day.name ? ' ' + day.name : '');
      var item = element('li', 'bic-day');
      box.checked = !there;
      box.disabled = there;
      item.append(calendar.checkable(
        there ? AJS.I18n.getText('ballincourt.calendar.sources.there', words) : words, box));
      list.append(item);
      return box;
    });
    shown.append(
      element('p', 'description', note),
      list,
      calendar.button(AJS.I18n.getText('ballincourt.calendar.sources.add'), 'bic-add-checked', function () {
        source.add(days.filter(function (day, index) { return boxes[index].checked && !boxes[index].disabled; }));
      }),
      calendar.button(AJS.I18n.getText('ballincourt.calendar.sources.forget'), 'aui-button-link', source.close.bind(source)));
    source.shown.replaceChildren(shown);
    shown.tabIndex = -1;
    shown.focus();
  }

  /* What both sources are: a part that opens, with what they found below it. */
  function Source(holidays, title) {
    this.holidays = holidays;
    this.element = element('details', 'bic-source');
    this.summary = element('summary', '', title);
    this.fields = element('div', 'bic-source-fields');
    this.shown = element('div', 'bic-shown');
    this.problem = element('div', 'bic-source-problem');
    this.problem.setAttribute('role', 'alert');
    this.element.append(this.summary, this.fields, this.problem, this.shown);
  }

  Source.prototype.add = function (days) {
    this.holidays.add(days);
    this.close();
  };

  Source.prototype.close = function () {
    this.shown.replaceChildren();
    this.summary.focus();
  };

  /* Faults at their fields; what has none is said below them. */
  Source.prototype.failed = function (places, retry, error) {
    var left = (error.faults || []).filter(function (fault) {
      var place = places[fault.field];
      if (place) {
        calendar.showFault(place, fault.message);
      }
      return !place;
    });
    if (left.length || !(error.faults || []).length) {
      page.showProblem(this.problem, error, retry);
    }
    calendar.focusFirstFault(this.element);
  };

  Source.prototype.clear = function () {
    this.problem.replaceChildren();
    this.shown.replaceChildren();
    calendar.clearFaults(this.element);
  };

  function HolidayTable(holidays) {
    Source.call(this, holidays, AJS.I18n.getText('ballincourt.calendar.sources.table'));
    this.element.addEventListener('toggle', function () {
      if (this.element.open && !this.country) {
        this.load();
      }
    }.bind(this));
  }

  HolidayTable.prototype = Object.create(Source.prototype);

  HolidayTable.prototype.load = function () {
    var self = this;
    countries().then(self.drawFields.bind(self)).catch(function (error) {
      page.showProblem(self.problem, error, self.load.bind(self));
    });
  };

  HolidayTable.prototype.drawFields = function (found) {
    var now = new Date().getUTCFullYear();
    this.lastYear = found.lastYear;
    this.countries = found.countries;
    this.country = calendar.select(found.countries);
    this.region = calendar.select([]);
    this.from = this.year(Math.min(now, found.lastYear), found);
    this.to = this.year(Math.min(now + 4, found.lastYear), found);
    this.places = {
      region: calendar.labelled(AJS.I18n.getText('ballincourt.calendar.sources.region'), this.region),
      from: calendar.labelled(AJS.I18n.getText('ballincourt.calendar.sources.from'), this.from),
      to: calendar.labelled(AJS.I18n.getText('ballincourt.calendar.sources.to'), this.to)
    };
    this.fields.replaceChildren(
      calendar.labelled(AJS.I18n.getText('ballincourt.calendar.sources.country'), this.country),
      this.places.region, this.places.from, this.places.to,
      calendar.button(AJS.I18n.getText('ballincourt.calendar.sources.show'), 'bic-show-table', this.show.bind(this)));
    this.country.addEventListener('change', this.drawRegions.bind(this));
    this.drawRegions();
    this.country.focus();
  };

  HolidayTable.prototype.year = function (value, found) {
    var field = calendar.input('number', String(value));
    field.min = found.firstYear;
    field.max = found.lastYear;
    return field;
  };

  HolidayTable.prototype.drawRegions = function () {
    var code = this.country.value;
    var regions = (this.countries.find(function (country) { return country.code === code; }) || {}).regions || [];
    var whole = { code: '', name: AJS.I18n.getText('ballincourt.calendar.sources.whole-country') };
    this.region.replaceChildren.apply(this.region, [whole].concat(regions).map(function (region) {
      return new Option(region.name, region.code);
    }));
    this.places.region.hidden = !regions.length;
  };

  HolidayTable.prototype.show = function () {
    var self = this;
    var region = self.region.value ? '&region=' + encodeURIComponent(self.region.value) : '';
    var path = 'calendars/holidays/' + encodeURIComponent(self.country.value) +
      '?from=' + encodeURIComponent(self.from.value) + '&to=' + encodeURIComponent(self.to.value) + region;
    self.clear();
    page.rest(self.fields.querySelector('.bic-show-table'), page.send('GET', path).then(function (found) {
      preview(self, found.holidays, AJS.I18n.getText('ballincourt.calendar.sources.reaches', String(self.lastYear)));
    }).catch(self.failed.bind(self, self.places, self.show.bind(self))));
  };

  function HolidayFile(holidays) {
    Source.call(this, holidays, AJS.I18n.getText('ballincourt.calendar.sources.file'));
    this.file = calendar.input('file');
    this.file.accept = '.ics,text/calendar';
    this.text = element('textarea', 'textarea bic-ics');
    this.text.rows = 4;
    this.fileField = calendar.labelled(AJS.I18n.getText('ballincourt.calendar.sources.choose'), this.file);
    this.textField = calendar.labelled(AJS.I18n.getText('ballincourt.calendar.sources.paste'), this.text);
    this.fields.append(
      this.fileField, this.textField,
      calendar.button(AJS.I18n.getText('ballincourt.calendar.sources.show'), 'bic-show-file', this.show.bind(this)));
  }

  HolidayFile.prototype = Object.create(Source.prototype);

  /* A file that is chosen goes before a text that is pasted. */
  HolidayFile.prototype.show = function () {
    var self = this;
    var chosen = self.file.files[0];
    var place = chosen ? self.fileField : self.textField;
    self.clear();
    page.rest(self.fields.querySelector('.bic-show-file'), self.content(chosen).then(function (text) {
      return page.send('POST', 'calendars/holidays/ics', { ics: text });
    }).then(function (found) {
      self.file.value = '';
      preview(self, found.holidays, found.leftOut
        ? AJS.I18n.getText('ballincourt.calendar.sources.left-out', found.leftOut)
        : AJS.I18n.getText('ballincourt.calendar.sources.nothing-left-out'));
    }).catch(self.failed.bind(self, { ics: place }, self.show.bind(self))));
  };

  /* A file that the server would refuse for its size is not sent: it would hang up before all of it has come. */
  HolidayFile.prototype.content = function (chosen) {
    var content = chosen || new Blob([this.text.value]);
    var most = Number(document.getElementById('ballincourt-calendar').dataset.mostFileBytes);
    if (content.size > most) {
      var error = new Error();
      error.faults = [{ field: 'ics', message: AJS.I18n.getText('ballincourt.calendar.ics.too-large', most / 1024) }];
      return Promise.reject(error);
    }
    return content.text();
  };

  calendar.HolidayTable = HolidayTable;
  calendar.HolidayFile = HolidayFile;
})();
