/* The form of a client: drawn from what the page brings, read into what REST takes. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var client = window.BallInCourt.client;
  var element = window.BallInCourt.page.element;

  function columns(parts) {
    var made = element('div', 'bic-columns');
    parts.forEach(function (part) { made.append(part.element); });
    return made;
  }

  /* drawn: what the page brings; its client is drawn by write */
  function Form(root, drawn) {
    this.place = root.querySelector('#bic-client-fields');
    this.drawn = drawn;
  }

  Form.prototype.write = function (kept) {
    var choices = this.drawn.choices;
    var self = this;
    self.kept = kept;
    self.name = client.line(AJS.I18n.getText('ballincourt.client.name'), kept.name);
    self.language = client.chooser(AJS.I18n.getText('ballincourt.client.language'), choices.languages, this.languageOf(kept));
    self.tool = client.line(AJS.I18n.getText('ballincourt.client.meeting-tool'), kept.meetingTool);
    self.country = client.chooser(AJS.I18n.getText('ballincourt.client.country'), this.countries(kept), kept.country);
    self.region = client.chooser(AJS.I18n.getText('ballincourt.client.region'), [], null);
    self.zone = client.chooser(AJS.I18n.getText('ballincourt.client.zone'), [], null);
    self.hours = new client.Hours(kept.hours);
    self.places = new client.Places(kept, this.drawn.workplaces);
    self.people = new client.People(kept.contacts, choices.languages, function () { return self.language.field.value; });
    self.country.field.addEventListener('change', function () { self.moved(null, null); });
    self.language.field.addEventListener('change', function () { self.people.speak(self.language.field.value); });
    self.moved(kept.region, kept.zone || null);
    self.draw();
  };

  /* Somebody who makes a client has most likely one who speaks as she does. */
  Form.prototype.languageOf = function (kept) {
    var known = this.drawn.choices.languages.some(function (one) { return one.code === kept.language; });
    return known ? kept.language : 'en';
  };

  Form.prototype.countries = function (kept) {
    return (kept.country ? [] : [{ code: '', name: AJS.I18n.getText('ballincourt.client.country.choose') }])
      .concat(this.drawn.choices.countries);
  };

  Form.prototype.draw = function () {
    var where = calendar.group(AJS.I18n.getText('ballincourt.client.form.where'), 'bic-where');
    where.append(
      columns([this.country, this.region, this.zone]),
      element('div', 'description', AJS.I18n.getText('ballincourt.client.form.where.note')));
    this.place.replaceChildren(
      columns([this.name, this.language, this.tool]), where, this.hours.element, this.places.element, this.people.element);
  };

  /* Regions and zones are those of the country; its usual zone is the first. */
  Form.prototype.moved = function (region, zone) {
    var code = this.country.field.value;
    var country = this.drawn.choices.countries.find(function (one) { return one.code === code; }) || { zones: [], regions: [] };
    var zones = country.zones.concat(zone && !country.zones.includes(zone) ? [zone] : []);
    this.choose(this.region, [{ code: '', name: AJS.I18n.getText('ballincourt.client.region.none') }].concat(country.regions), region);
    this.choose(this.zone, zones.map(function (id) { return { code: id, name: id.replace(/_/g, ' ') }; }), zone);
    this.region.element.hidden = !country.regions.length;
  };

  Form.prototype.choose = function (part, choices, chosen) {
    part.field.replaceChildren.apply(part.field, choices.map(function (choice) { return new Option(choice.name, choice.code); }));
    if (chosen) {
      part.field.value = chosen;
    }
  };

  /* What REST takes, and where each path of it is on the screen. */
  Form.prototype.read = function () {
    var places = {
      name: this.name.element,
      language: this.language.element,
      meetingTool: this.tool.element,
      country: this.country.element,
      region: this.region.element,
      zone: this.zone.element
    };
    return {
      places: places,
      client: {
        id: this.kept.id,
        revision: this.kept.revision,
        name: client.value(this.name.field),
        language: this.language.field.value,
        meetingTool: client.value(this.tool.field),
        country: this.country.field.value || null,
        region: this.region.field.value || null,
        zone: this.zone.field.value || null,
        hours: this.hours.read(places, 'hours'),
        projects: this.places.readProjects(places),
        components: this.places.readComponents(places),
        contacts: this.people.read(places)
      }
    };
  };

  /* At the nearest place that is on the screen; gives back what has none. */
  Form.prototype.showFaults = function (faults, places) {
    var left = faults.filter(function (fault) {
      var path = fault.field || '';
      while (path && !places[path]) {
        path = path.substring(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
      }
      if (path) {
        calendar.showFault(places[path], fault.message);
      }
      return !path;
    });
    calendar.focusFirstFault(this.place);
    return left;
  };

  client.Form = Form;
})();
