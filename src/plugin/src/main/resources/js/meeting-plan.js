/* Plans a meeting: first it is shown what would be mailed to whom, then people are invited; nobody’s change is overwritten unseen. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var meeting = window.BallInCourt.meeting;
  var element = page.element;

  function PlanPage(root) {
    this.root = root;
    this.drawn = JSON.parse(root.dataset.form);
    this.form = new meeting.Form(root, this.drawn);
    this.kept = this.drawn.kept;
    this.problem = root.querySelector('.bic-problem');
    this.theirs = root.querySelector('.bic-theirs');
    this.preview = root.querySelector('#bic-plan-preview');
    this.button = root.querySelector('.bic-preview');
    this.address = 'projects/' + encodeURIComponent(this.drawn.project) + '/meetings';
  }

  PlanPage.prototype.clear = function () {
    page.clearFaults(this.root);
    this.problem.replaceChildren();
    this.theirs.replaceChildren();
  };

  PlanPage.prototype.wanted = function () {
    var wanted = this.form.read();
    if (this.kept) {
      wanted.revision = this.kept.revision;
    }
    return wanted;
  };

  PlanPage.prototype.ask = function () {
    var self = this;
    self.clear();
    var address = self.kept ? 'meetings/' + self.kept.id : self.address;
    page.rest(self.button, page.send('POST', address + '/preview', self.form.read()).then(self.show.bind(self))
      .catch(self.refused.bind(self, self.ask.bind(self))));
  };

  PlanPage.prototype.show = function (preview) {
    var form = this.form;
    var wanted = form.read();
    var when = meeting.inWords(new Date(wanted.startsAt), wanted.minutes, form.client(), this.drawn.zone);
    var parts = [
      element('h2', '', AJS.I18n.getText('ballincourt.meeting.preview.title')),
      element('p', 'bic-when', when),
      element('p', '', AJS.I18n.getText('ballincourt.meeting.preview.invited', form.names().join(', ')))
    ];
    meeting.mails(preview).forEach(function (part) { parts.push(part); });
    parts.push(this.saveButton());
    this.preview.replaceChildren.apply(this.preview, parts);
    this.preview.hidden = false;
    this.preview.focus();
  };

  PlanPage.prototype.saveButton = function () {
    var label = this.kept ? AJS.I18n.getText('ballincourt.meeting.preview.change') : AJS.I18n.getText('ballincourt.meeting.preview.invite');
    var part = element('p', 'bic-deeds');
    part.append(page.button(label, 'aui-button-primary bic-invite', this.save.bind(this)));
    return part;
  };

  PlanPage.prototype.save = function () {
    var self = this;
    var sent = self.kept
      ? page.send('PUT', 'meetings/' + self.kept.id, self.wanted())
      : page.send('POST', self.address, self.wanted());
    self.clear();
    page.rest(self.preview.querySelector('.bic-invite'), sent.then(function (saved) {
      location.assign(AJS.contextPath() + '/plugins/servlet/ballincourt/meeting?id=' + saved.id);
      return new Promise(function () {});
    }).catch(self.refused.bind(self, self.save.bind(self))));
  };

  /* Each fault at its field; what has none is said above the preview. */
  PlanPage.prototype.refused = function (again, error) {
    if (error.status === 409) {
      return this.showTheirs(error);
    }
    var form = this.form;
    var left = (error.faults || []).filter(function (fault) {
      var place = form.placeOf(fault.field);
      if (place) {
        calendar.showFault(place, form.wordsOf(fault));
      }
      return !place;
    });
    if (left.length || !error.faults || !error.faults.length) {
      page.showProblem(this.problem, left.length ? { message: left.map(function (fault) { return fault.message; }).join(' ') } : error, again);
    }
    this.preview.hidden = true;
    calendar.focusFirstFault(this.root);
    return null;
  };

  /* Somebody else was faster: her plan is shown, and what was typed here stays in the form. */
  PlanPage.prototype.showTheirs = function (error) {
    var self = this;
    var now = error.answer.meeting;
    var message = element('div', 'aui-message aui-message-warning');
    message.append(element('p', '', error.message));
    self.theirs.replaceChildren(message);
    if (!now) {
      return null;
    }
    var address = AJS.contextPath() + '/plugins/servlet/ballincourt/meeting?id=' + now.id;
    return page.drawn('bic-meeting-head', address).then(function (head) {
      var facts = head.querySelector('dl');
      facts.removeAttribute('id');
      message.append(
        element('h3', '', AJS.I18n.getText('ballincourt.meeting.plan.theirs', head.querySelector('h1').textContent)),
        facts, self.choices(now, address));
      message.querySelector('button').focus();
    }).catch(function () {
      message.append(self.choices(now, address));
      message.querySelector('button').focus();
    });
  };

  /* Mine changes theirs as long as it can be changed; else it is another meeting. */
  PlanPage.prototype.choices = function (now, address) {
    var self = this;
    var open = now.state === 'PLANNED';
    var part = element('p', 'bic-deeds');
    var theirs = element('a', 'aui-button', AJS.I18n.getText('ballincourt.meeting.plan.take-theirs'));
    var label = open ? AJS.I18n.getText('ballincourt.meeting.plan.keep-mine') : AJS.I18n.getText('ballincourt.meeting.plan.another');
    theirs.href = address;
    part.append(page.button(label, 'bic-keep-mine', function () {
      self.kept = open ? { id: now.id, revision: now.revision } : null;
      self.clear();
      self.ask();
    }), theirs);
    return part;
  };

  /* What was shown no longer holds once something above it is changed. */
  PlanPage.prototype.changed = function () {
    this.preview.hidden = true;
  };

  function start() {
    var root = document.getElementById('ballincourt-plan');
    if (!root || !root.querySelector('#bic-plan-form')) {
      return;
    }
    var shown = new PlanPage(root);
    var form = root.querySelector('#bic-plan-form');
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      shown.ask();
    });
    shown.preview.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    form.addEventListener('change', shown.changed.bind(shown));
    form.addEventListener('input', shown.changed.bind(shown));
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
