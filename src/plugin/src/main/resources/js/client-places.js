/* The projects, and components of projects, that are a client's. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var client = window.BallInCourt.client;
  var element = window.BallInCourt.page.element;

  /* kept: the client; workplaces: the projects that may be chosen, and those that may only be looked at */
  function Places(kept, workplaces) {
    var self = this;
    self.boxes = [];
    self.element = calendar.group(AJS.I18n.getText('ballincourt.client.form.projects'), 'bic-places');
    self.element.append(element('p', '', AJS.I18n.getText('ballincourt.client.form.projects.note')));
    workplaces.forEach(function (project) {
      self.element.append(self.drawProject(kept, project));
    });
    if (kept.hidden) {
      self.element.append(element('p', 'bic-subtle', AJS.I18n.getText('ballincourt.client.form.hidden', kept.hidden)));
    }
  }

  Places.prototype.drawProject = function (kept, project) {
    var place = element('div', 'bic-place');
    place.append(this.box(project, null, project.name, kept.projects.includes(project.key)));
    if (project.components.length) {
      place.append(this.drawComponents(kept, project));
    }
    return place;
  };

  Places.prototype.drawComponents = function (kept, project) {
    var self = this;
    var details = element('details', '');
    details.append(element('summary', '', AJS.I18n.getText('ballincourt.client.form.components', project.name)));
    project.components.forEach(function (component) {
      var chosen = kept.components.some(function (one) { return one.component === component.id; });
      details.open = details.open || chosen;
      details.append(self.box(project, component.id, component.name, chosen));
    });
    return details;
  };

  Places.prototype.box = function (project, component, name, checked) {
    var box = client.box(name, checked);
    box.field.disabled = !project.open;
    this.boxes.push({ field: box.field, element: box.element, project: project.key, component: component });
    return box.element;
  };

  /* Those that may only be looked at stay as they are. */
  Places.prototype.chosen = function (isProject) {
    return this.boxes.filter(function (box) {
      return box.field.checked && (box.component === null) === isProject;
    });
  };

  Places.prototype.readProjects = function (places) {
    places.projects = this.element;
    return this.chosen(true).map(function (box, index) {
      places['projects[' + index + ']'] = box.element;
      return box.project;
    });
  };

  Places.prototype.readComponents = function (places) {
    places.components = this.element;
    return this.chosen(false).map(function (box, index) {
      places['components[' + index + ']'] = box.element;
      return { project: box.project, component: box.component };
    });
  };

  client.Places = Places;
})();
