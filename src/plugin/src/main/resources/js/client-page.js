/* The page of one client: saves and deletes it, and warns of what would be lost. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var client = window.BallInCourt.client;
  var element = page.element;

  function ClientPage(root) {
    this.root = root;
    this.drawn = JSON.parse(root.dataset.form);
    this.form = new client.Form(root, this.drawn);
    this.problem = root.querySelector('#bic-client-problem');
    this.said = root.querySelector('#bic-client-saved');
    this.button = root.querySelector('.bic-save');
    this.write(this.drawn.client);
  }

  ClientPage.prototype.write = function (kept) {
    this.form.write(kept);
    if (kept.id === null) {
      this.form.people.add({ id: null, role: 'DECIDES', language: this.form.language.field.value });
    }
    this.clean = JSON.stringify(this.form.read().client);
  };

  ClientPage.prototype.isChanged = function () {
    return this.clean !== null && JSON.stringify(this.form.read().client) !== this.clean;
  };

  ClientPage.prototype.clear = function () {
    page.clearFaults(this.root);
    this.problem.replaceChildren();
    this.said.replaceChildren();
  };

  ClientPage.prototype.save = function () {
    var read = this.form.read();
    var id = read.client.id;
    this.clear();
    page.rest(this.button, page.send(id === null ? 'POST' : 'PUT', id === null ? 'clients' : 'clients/' + id, read.client)
      .then(this.saved.bind(this))
      .catch(this.refused.bind(this, read.places, this.save.bind(this))));
  };

  ClientPage.prototype.saved = function (kept) {
    var named = this.root.querySelector('h1');
    history.replaceState(null, '', location.pathname + '?id=' + kept.id);
    named.textContent = kept.name;
    document.title = kept.name;
    this.write(kept);
    this.said.append(this.done(kept));
  };

  /* Says so, and leads on to the projects. */
  ClientPage.prototype.done = function (kept) {
    var message = element('div', 'aui-message aui-message-success');
    var workplaces = this.drawn.workplaces;
    message.append(element('p', '', AJS.I18n.getText('ballincourt.client.form.saved', kept.name)));
    kept.projects.forEach(function (key) {
      var project = workplaces.find(function (one) { return one.key === key; });
      var link = element('a', '', AJS.I18n.getText('ballincourt.client.form.to-project', project ? project.name : key));
      var line = element('p', '');
      link.href = AJS.contextPath() + '/projects/' + encodeURIComponent(key) + '?selectedItem=org.ballincourt-project';
      line.append(link);
      message.append(line);
    });
    return message;
  };

  ClientPage.prototype.refused = function (places, again, error) {
    var faults = error.faults || [];
    if (error.status === 409 && faults.length && !faults[0].field && again) {
      this.showChangedMeanwhile(error);
      return;
    }
    var left = this.form.showFaults(faults, places);
    if (left.length || !faults.length) {
      page.showProblem(this.problem, error, again);
      this.problem.querySelector('button').focus();
    }
  };

  ClientPage.prototype.showChangedMeanwhile = function (error) {
    var self = this;
    page.showChangedMeanwhile(self.problem, error.message, function () {
      self.clean = null;
      location.reload();
    });
  };

  ClientPage.prototype.askToDelete = function () {
    var self = this;
    var message = element('div', 'aui-message aui-message-warning');
    var line = element('p', '');
    self.clear();
    line.append(
      page.button(AJS.I18n.getText('ballincourt.client.form.delete-now'), 'bic-delete-now', self.remove.bind(self)),
      page.button(AJS.I18n.getText('ballincourt.client.form.keep'), 'aui-button-link', function () {
        self.clear();
        self.root.querySelector('.bic-delete').focus();
      }));
    message.append(element('p', '', AJS.I18n.getText('ballincourt.client.form.delete-question', self.form.kept.name)), line);
    self.problem.append(message);
    line.querySelector('button:last-of-type').focus();
  };

  ClientPage.prototype.remove = function () {
    var self = this;
    page.rest(self.problem.querySelector('.bic-delete-now'), page.send('DELETE', 'clients/' + self.form.kept.id).then(function () {
      self.clean = null;
      location.assign(AJS.contextPath() + '/plugins/servlet/ballincourt/clients');
    }).catch(function (error) {
      self.problem.replaceChildren(element('div', 'aui-message aui-message-error', error.message));
    }));
  };

  /* Who may only look changes nothing. */
  ClientPage.prototype.lock = function () {
    this.root.querySelectorAll('#bic-client-fields input, #bic-client-fields select, #bic-client-fields button').forEach(function (part) {
      part.disabled = true;
    });
    this.clean = null;
  };

  ClientPage.prototype.start = function () {
    var self = this;
    self.root.querySelector('form').addEventListener('submit', function (event) {
      event.preventDefault();
      self.save();
    });
    var deleting = self.root.querySelector('.bic-delete');
    if (deleting) {
      deleting.addEventListener('click', self.askToDelete.bind(self));
    }
    self.button.disabled = false;
    window.addEventListener('beforeunload', function (event) {
      if (self.isChanged()) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
  };

  AJS.toInit(function () {
    var root = document.getElementById('ballincourt-client');
    if (!root) {
      return;
    }
    var shown = new ClientPage(root);
    if (root.dataset.editable === 'true') {
      shown.start();
    } else {
      shown.lock();
    }
  });
})();
