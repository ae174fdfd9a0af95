/* The fields with which it is said when, where and with whom a meeting is, and what of them a request is made of. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var meeting = window.BallInCourt.meeting;
  var element = page.element;
  var LENGTHS = [15, 30, 45, 60, 90, 120, 180];

  function Form(root, drawn) {
    var filled = drawn.filled;
    this.root = root;
    this.drawn = drawn;
    this.kind = calendar.select(drawn.kinds);
    this.kind.value = filled.kind;
    this.kind.disabled = !!drawn.kept;
    this.length = lengths(filled.minutes);
    this.detail = calendar.input('text', filled.detail);
    this.title = calendar.input('text', filled.title);
    this.note = element('textarea', 'textarea');
    this.note.value = filled.note;
    this.note.rows = 4;
    this.draw(root.querySelector('#bic-plan-fields'));
    this.listen();
  }

  function lengths(minutes) {
    var offered = LENGTHS.includes(minutes) ? LENGTHS : LENGTHS.concat(minutes).sort(function (one, other) { return one - other; });
    var field = calendar.select(offered.map(function (one) {
      return { code: one, name: AJS.I18n.getText('ballincourt.meeting.plan.minutes', String(one)) };
    }));
    field.value = minutes;
    return field;
  }

  /* Where a fault of that field is told. */
  function named(field, part) {
    part.classList.add('bic-place-' + field);
    return part;
  }

  Form.prototype.draw = function (place) {
    var pair = element('div', 'bic-columns');
    var wide = named('title', calendar.labelled(AJS.I18n.getText('ballincourt.meeting.plan.title'), this.title));
    var note = named('note', calendar.labelled(AJS.I18n.getText('ballincourt.meeting.plan.note'), this.note));
    pair.append(
      named('kind', calendar.labelled(AJS.I18n.getText('ballincourt.meeting.plan.kind'), this.kind)),
      named('minutes', calendar.labelled(AJS.I18n.getText('ballincourt.meeting.plan.length'), this.length)));
    note.append(element('p', 'bic-note', AJS.I18n.getText('ballincourt.meeting.plan.note-note')));
    wide.classList.add('bic-wide');
    note.classList.add('bic-wide');
    place.append(pair, this.people(), this.ours(), this.places());
    this.times = new meeting.Times(this, this.drawn);
    place.append(this.times.element, wide, note);
  };

  Form.prototype.people = function () {
    var part = calendar.group(AJS.I18n.getText('ballincourt.meeting.plan.guests'), 'bic-place-guests');
    this.drawn.clients.forEach(function (client) {
      part.append(element('h4', '', client.name));
      client.contacts.forEach(function (contact) {
        part.append(guest(contact));
      });
    });
    return part;
  };

  /* Nobody is invited who cannot be written to. */
  function guest(contact) {
    var box = calendar.input('checkbox');
    box.value = contact.id;
    box.name = 'guest';
    box.checked = contact.chosen;
    box.disabled = !contact.email && !contact.chosen;
    return calendar.checkable(
      [contact.name, contact.email || AJS.I18n.getText('ballincourt.meeting.plan.no-email')].join(' – '), box);
  }

  Form.prototype.ours = function () {
    var part = calendar.group(AJS.I18n.getText('ballincourt.meeting.plan.ours'), 'bic-place-ours');
    this.drawn.ours.forEach(function (colleague) {
      var box = calendar.input('checkbox');
      box.value = colleague.key;
      box.name = 'ours';
      box.checked = colleague.chosen;
      part.append(calendar.checkable(colleague.name, box));
    });
    this.others = calendar.input('text', '');
    part.append(calendar.labelled(AJS.I18n.getText('ballincourt.meeting.plan.others'), this.others));
    return part;
  };

  Form.prototype.places = function () {
    var part = calendar.group(AJS.I18n.getText('ballincourt.meeting.plan.venue'), 'bic-place-venue');
    var form = this;
    form.drawn.venues.forEach(function (venue) {
      var box = element('input', 'radio');
      box.type = 'radio';
      box.name = 'venue';
      box.value = venue.code;
      box.checked = venue.code === form.drawn.filled.venue;
      part.append(calendar.checkable(venue.name, box));
    });
    form.tool = part.querySelector('[value=TOOL] + span');
    form.detailPlace = calendar.labelled('', form.detail);
    form.detailPlace.classList.add('bic-wide', 'bic-place-venue-detail');
    part.append(form.detailPlace);
    form.settleDetail(part);
    return part;
  };

  /* The tool stands first, by the name that the client gives it. */
  Form.prototype.settleTool = function () {
    var tool = this.client().tool;
    if (tool) {
      this.tool.textContent = AJS.I18n.getText('ballincourt.meeting.plan.tool', tool);
    } else {
      this.tool.textContent = this.drawn.venues.find(function (venue) { return venue.code === 'TOOL'; }).name;
    }
  };

  /* What is asked for depends on where one meets. */
  Form.prototype.settleDetail = function (root) {
    var box = root.querySelector('input[name=venue]:checked');
    var chosen = this.drawn.venues.find(function (venue) { return box && venue.code === box.value; });
    this.detailPlace.querySelector('label').textContent = chosen ? chosen.proposal : AJS.I18n.getText('ballincourt.meeting.plan.venue');
  };

  Form.prototype.listen = function () {
    var form = this;
    var proposed = proposal(form.drawn, form.drawn.filled.kind);
    form.met = form.client();
    form.settleTool();
    form.times.load();
    form.root.querySelector('#bic-plan-fields').addEventListener('change', function (event) {
      if (event.target.name === 'venue') {
        form.settleDetail(form.root);
      }
      if (event.target === form.kind) {
        var next = proposal(form.drawn, form.kind.value);
        form.title.value = form.title.value === proposed ? next : form.title.value;
        proposed = next;
      }
      if (event.target.name === 'venue' || event.target === form.length || form.met !== form.client()) {
        form.met = form.client();
        form.settleTool();
        form.times.load();
      }
    });
  };

  function proposal(drawn, kind) {
    return drawn.kinds.find(function (one) { return one.code === kind; }).proposal;
  }

  Form.prototype.minutes = function () {
    return Number(this.length.value);
  };

  Form.prototype.venue = function () {
    var box = this.root.querySelector('input[name=venue]:checked');
    return box ? box.value : '';
  };

  Form.prototype.checked = function (name) {
    return Array.from(this.root.querySelectorAll('input[name=' + name + ']:checked')).map(function (box) { return box.value; });
  };

  /* Those of us who are called by their user names. */
  Form.prototype.named = function () {
    return this.others.value.split(/[\s,;]+/).filter(Boolean);
  };

  /* Of everybody who comes. */
  Form.prototype.names = function () {
    var drawn = this.drawn;
    var guests = this.checked('guest').map(Number);
    var ours = this.checked('ours');
    var theirs = drawn.clients.reduce(function (all, client) { return all.concat(client.contacts); }, []);
    return theirs.filter(function (one) { return guests.includes(one.id); })
      .concat(drawn.ours.filter(function (one) { return ours.includes(one.key); }))
      .map(function (one) { return one.name; })
      .concat(this.named());
  };

  /* Whose people have been chosen; the first one while nobody has. */
  Form.prototype.client = function () {
    var chosen = this.checked('guest').map(Number);
    return this.drawn.clients.find(function (client) {
      return client.contacts.some(function (contact) { return chosen.includes(contact.id); });
    }) || this.drawn.clients[0];
  };

  Form.prototype.read = function () {
    return {
      kind: this.kind.value,
      followUp: this.drawn.filled.followUp,
      startsAt: this.times.startsAt,
      minutes: this.minutes(),
      venue: { kind: this.venue(), detail: this.detail.value.trim() },
      title: this.title.value.trim(),
      note: this.note.value.trim(),
      guests: this.checked('guest').map(function (id) { return { contact: Number(id) }; }),
      ours: this.checked('ours').concat(this.named()).map(function (user) { return { user: user }; })
    };
  };

  /* A time that is missing is nothing that was forgotten to fill in. */
  Form.prototype.wordsOf = function (fault) {
    return fault.field === 'startsAt' && !this.times.startsAt
      ? AJS.I18n.getText('ballincourt.meeting.plan.no-time') : fault.message;
  };

  /* Where the server’s path leads; null where no field is there. */
  Form.prototype.placeOf = function (path) {
    var name = (path || '').replace('venue.detail', 'venue-detail').replace(/[^a-zA-Z-].*$/, '');
    return name ? this.root.querySelector('.bic-place-' + name) : null;
  };

  meeting.Form = Form;
})();
