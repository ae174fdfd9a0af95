/* The form of a calendar: written from what REST sends, read into what REST takes. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var element = page.element;

  /* today: in the calendar's zone */
  function Form(root, today) {
    this.root = root;
    this.today = today;
    this.name = root.querySelector('#bic-name');
    this.zone = root.querySelector('#bic-zone');
    this.place = root.querySelector('#bic-editions');
    this.editions = [];
    this.place.addEventListener('change', this.label.bind(this));
  }

  /* id: not shown, but sent; null for a new calendar */
  Form.prototype.write = function (kept) {
    this.id = kept.id;
    this.name.value = kept.name;
    this.zone.value = kept.zone;
    this.editions = kept.editions.map(function (edition) { return new calendar.Edition(edition); });
    this.draw(this.holding(kept.editions));
  };

  /* Which of the editions hold today; the first where none does yet. */
  Form.prototype.holding = function (editions) {
    var today = this.today();
    var past = editions.filter(function (edition) { return (edition.validFrom || '') <= today; });
    return Math.max(0, past.length - 1);
  };

  Form.prototype.draw = function (chosen) {
    var self = this;
    self.tabs = element('div', 'bic-tabs');
    self.tabs.setAttribute('role', 'tablist');
    self.tabs.setAttribute('aria-label', AJS.I18n.getText('ballincourt.calendar.editions.label'));
    self.tabs.addEventListener('keydown', self.moved.bind(self));
    self.tabs.append.apply(self.tabs, self.editions.map(self.tab, self));
    self.place.replaceChildren(self.tabs, self.another());
    self.editions.forEach(function (edition, index) {
      edition.element.setAttribute('role', 'tabpanel');
      edition.element.setAttribute('aria-labelledby', self.tabs.children[index].id);
      self.place.append(edition.element);
    });
    self.choose(chosen);
    self.label();
  };

  Form.prototype.tab = function (edition) {
    var tab = calendar.button('', 'bic-tab', this.chooseThis.bind(this, edition));
    tab.id = 'bic-tab-' + this.editions.indexOf(edition);
    tab.setAttribute('role', 'tab');
    return tab;
  };

  Form.prototype.chooseThis = function (edition) {
    this.choose(this.editions.indexOf(edition));
  };

  Form.prototype.choose = function (chosen) {
    var tabs = Array.from(this.tabs.children);
    this.chosen = chosen;
    this.editions.forEach(function (edition, index) {
      edition.element.hidden = index !== chosen;
      tabs[index].setAttribute('aria-selected', String(index === chosen));
      tabs[index].tabIndex = index === chosen ? 0 : -1;
    });
    this.removing.hidden = this.editions.length === 1;
  };

  Form.prototype.label = function () {
    this.editions.forEach(function (edition, index) {
      this.tabs.children[index].textContent = edition.title();
    }, this);
  };

  Form.prototype.moved = function (event) {
    var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.choose((this.chosen + step + this.editions.length) % this.editions.length);
      this.tabs.children[this.chosen].focus();
    }
  };

  Form.prototype.another = function () {
    var part = element('div', 'bic-another');
    this.removing = calendar.button(
      AJS.I18n.getText('ballincourt.calendar.editions.remove'), 'aui-button-link bic-remove-edition', this.remove.bind(this));
    part.append(
      calendar.button(AJS.I18n.getText('ballincourt.calendar.editions.add'), 'bic-add-edition', this.add.bind(this)), this.removing);
    return part;
  };

  /* Other hours begin as a copy of those on the screen. */
  Form.prototype.add = function () {
    var copied = this.editions[this.chosen].read({}, []);
    copied.validFrom = '';
    this.editions.push(new calendar.Edition(copied));
    this.draw(this.editions.length - 1);
    this.editions[this.chosen].from.focus();
    calendar.changed(this.place);
  };

  Form.prototype.remove = function () {
    this.editions.splice(this.chosen, 1);
    this.draw(Math.max(0, this.chosen - 1));
    this.tabs.children[this.chosen].focus();
    calendar.changed(this.place);
  };

  /* What is in the form, with the place on the screen of each path that the server may name. */
  Form.prototype.read = function () {
    var self = this;
    var faults = [];
    var places = { name: self.root.querySelector('#bic-name-field'), zone: self.root.querySelector('#bic-zone-field') };
    var editions = self.editions.map(function (edition, index) {
      var within = {};
      var read = edition.read(within, faults);
      Object.keys(within).forEach(function (path) {
        places['editions[' + index + '].' + path] = within[path];
      });
      places['editions[' + index + ']'] = within.validFrom;
      return read;
    });
    places.editions = self.editions[self.chosen].week;
    return {
      calendar: { id: self.id, name: self.name.value.trim(), zone: self.zone.value.trim(), editions: editions },
      places: places,
      faults: faults
    };
  };

  /* A part of a path that has no place of its own is shown at what it is part of. */
  function placeOf(path, places) {
    var left = path || '';
    while (left && !places[left]) {
      left = left.substring(0, Math.max(0, left.lastIndexOf('.'), left.lastIndexOf('[')));
    }
    return places[left] || null;
  }

  /* Shows what is wrong at its place and leads to the first of it; answers what has no place. */
  Form.prototype.showFaults = function (faults, places) {
    var left = faults.filter(function (fault) {
      var place = fault.place || placeOf(fault.field, places);
      if (place && !place.hidden) {
        calendar.showFault(place, fault.message);
      }
      return !place || place.hidden;
    });
    var wrong = this.root.querySelector('#bic-calendar-form .bic-wrong');
    this.editions.forEach(function (edition, index) {
      if (wrong && edition.element.contains(wrong)) {
        this.choose(index);
      }
    }, this);
    calendar.focusFirstFault(this.root.querySelector('#bic-calendar-form'));
    return left;
  };

  calendar.Form = Form;
})();
