/* The people at a client: a card for each. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var client = window.BallInCourt.client;
  var element = page.element;

  function roles() {
    return [
      { code: 'DECIDES', name: AJS.I18n.getText('ballincourt.client.role.decides') },
      { code: 'GIVES_CONTENT', name: AJS.I18n.getText('ballincourt.client.role.gives-content') },
      { code: 'APPROVES', name: AJS.I18n.getText('ballincourt.client.role.approves') },
      { code: 'PAYS', name: AJS.I18n.getText('ballincourt.client.role.pays') },
      { code: 'INFORMED', name: AJS.I18n.getText('ballincourt.client.role.informed') }
    ];
  }

  /* others: gives the people who can stand in; remove: takes the card away */
  function Card(person, languages, others, remove) {
    this.id = person.id;
    this.name = client.line(AJS.I18n.getText('ballincourt.client.person.name'), person.name);
    this.email = client.line(AJS.I18n.getText('ballincourt.client.person.email'), person.email, 'email');
    this.role = client.chooser(AJS.I18n.getText('ballincourt.client.person.role'), roles(), person.role);
    this.language = client.chooser(AJS.I18n.getText('ballincourt.client.language'), languages, person.language);
    this.address = client.line(AJS.I18n.getText('ballincourt.client.person.form-of-address'), person.formOfAddress);
    this.address.field.placeholder = AJS.I18n.getText('ballincourt.client.person.form-of-address.example');
    this.others = others;
    this.draw(person.away || {}, remove);
  }

  Card.prototype.draw = function (away, remove) {
    this.element = element('div', 'bic-person');
    this.heading = element('h4', '');
    var head = element('div', 'bic-person-head');
    var removing = page.button(AJS.I18n.getText('ballincourt.client.person.remove'), 'aui-button-link bic-remove-person', remove.bind(null, this));
    head.append(this.heading, removing);
    var columns = element('div', 'bic-columns');
    [this.name, this.email, this.role, this.language, this.address].forEach(function (part) {
      columns.append(part.element);
    });
    this.element.append(head, columns, this.drawAway(away));
    this.name.field.addEventListener('input', this.call.bind(this));
    this.call();
  };

  /* The card is called as the person is; so are those who read it by ear told which one it is. */
  Card.prototype.call = function () {
    var name = this.name.field.value.trim() || AJS.I18n.getText('ballincourt.client.person.new');
    this.heading.textContent = name;
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', name);
    this.element.querySelector('.bic-remove-person').setAttribute('aria-label', AJS.I18n.getText('ballincourt.client.person.remove-one', name));
  };

  Card.prototype.drawAway = function (away) {
    var details = element('details', '');
    var columns = element('div', 'bic-columns');
    this.from = client.date(AJS.I18n.getText('ballincourt.client.person.away-from'), away.from);
    this.to = client.date(AJS.I18n.getText('ballincourt.client.person.away-to'), away.to);
    this.standIn = client.chooser(AJS.I18n.getText('ballincourt.client.person.stand-in'), this.choices(), away.standIn);
    columns.append(this.from.element, this.to.element, this.standIn.element);
    details.append(
      element('summary', '', away.from
        ? AJS.I18n.getText('ballincourt.client.person.away-now', calendar.dateInWords(away.from), calendar.dateInWords(away.to))
        : AJS.I18n.getText('ballincourt.client.person.away')),
      columns,
      element('div', 'description', AJS.I18n.getText('ballincourt.client.person.stand-in.note')));
    details.addEventListener('toggle', this.chooseAnew.bind(this));
    return details;
  };

  Card.prototype.choices = function () {
    var id = this.id;
    return [{ code: '', name: AJS.I18n.getText('ballincourt.client.person.stand-in.nobody') }].concat(
      this.others().filter(function (other) { return other.id !== null && other.id !== id; }).map(function (other) {
        return { code: String(other.id), name: other.name.field.value.trim() };
      }));
  };

  /* Others may have come, gone or been named otherwise meanwhile. */
  Card.prototype.chooseAnew = function () {
    var chosen = this.standIn.field.value;
    this.standIn.field.replaceChildren.apply(this.standIn.field, this.choices().map(function (choice) {
      return new Option(choice.name, choice.code);
    }));
    this.standIn.field.value = chosen;
    if (this.standIn.field.selectedIndex < 0) {
      this.standIn.field.value = '';
    }
  };

  /* Nobody has written anything on it. */
  Card.prototype.isBlank = function () {
    return this.id === null && [this.name, this.email, this.address, this.from, this.to].every(function (part) {
      return !part.field.value.trim();
    });
  };

  Card.prototype.read = function (places, path) {
    var self = this;
    var parts = { name: self.name, email: self.email, role: self.role, language: self.language, formOfAddress: self.address,
      'away.from': self.from, 'away.to': self.to, 'away.standIn': self.standIn };
    places[path] = self.element;
    places[path + '.away'] = self.to.element;
    Object.keys(parts).forEach(function (name) {
      places[path + '.' + name] = parts[name].element;
    });
    return {
      id: self.id,
      name: client.value(self.name.field),
      email: client.value(self.email.field),
      language: self.language.field.value,
      formOfAddress: client.value(self.address.field),
      role: self.role.field.value,
      away: self.readAway()
    };
  };

  Card.prototype.readAway = function () {
    var from = client.value(this.from.field);
    var to = client.value(this.to.field);
    var standIn = this.standIn.field.value;
    return from || to ? { from: from, to: to, standIn: standIn ? Number(standIn) : null } : null;
  };

  /* language: gives the one that somebody new is written to in */
  function People(persons, languages, language) {
    this.languages = languages;
    this.language = language;
    this.cards = [];
    this.element = calendar.group(AJS.I18n.getText('ballincourt.client.form.people'), 'bic-people');
    this.list = element('div', '');
    this.adding = page.button(AJS.I18n.getText('ballincourt.client.form.add-person'), 'bic-add-person', this.addBlank.bind(this));
    this.element.append(
      element('p', '', AJS.I18n.getText('ballincourt.client.form.people.note')), this.list, this.adding);
    persons.forEach(this.add, this);
    this.cards.forEach(function (card) { card.chooseAnew(); });
    this.cards.forEach(function (card, index) {
      var away = persons[index].away;
      card.standIn.field.value = away && away.standIn ? String(away.standIn) : '';
    });
  }

  People.prototype.add = function (person) {
    var self = this;
    var card = new Card(person, self.languages, function () { return self.cards; }, self.remove.bind(self));
    self.cards.push(card);
    self.list.append(card.element);
    return card;
  };

  People.prototype.addBlank = function () {
    this.add({ id: null, role: 'DECIDES', language: this.language() }).name.field.focus();
  };

  /* Whoever nobody has written anything of speaks as the client does. */
  People.prototype.speak = function (language) {
    this.cards.filter(function (card) { return card.isBlank(); }).forEach(function (card) {
      card.language.field.value = language;
    });
  };

  People.prototype.remove = function (card) {
    this.cards = this.cards.filter(function (other) { return other !== card; });
    card.element.remove();
    this.adding.focus();
    calendar.changed(this.element);
  };

  People.prototype.read = function (places) {
    places.contacts = this.element;
    return this.cards.filter(function (card) { return !card.isBlank(); }).map(function (card, index) {
      return card.read(places, 'contacts[' + index + ']');
    });
  };

  client.People = People;
})();
