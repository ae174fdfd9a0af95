/* Sends a questionnaire: first it is shown what would be sent to whom, then it is sent, once. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var sending = window.BallInCourt.sending;
  var element = page.element;

  function SendPage(root) {
    this.root = root;
    this.drawn = JSON.parse(root.dataset.form);
    this.form = new sending.Form(root, this.drawn);
    this.letters = new sending.Letters();
    this.problem = root.querySelector('.bic-problem');
    this.preview = root.querySelector('#bic-send-preview');
    this.button = root.querySelector('.bic-preview');
    this.address = this.drawn.chosen
      ? this.drawn.chosen.path
      : 'projects/' + encodeURIComponent(this.drawn.project) + '/sendings';
  }

  SendPage.prototype.clear = function () {
    page.clearFaults(this.root);
    this.problem.replaceChildren();
  };

  SendPage.prototype.ask = function () {
    var wanted = this.form.read();
    var edited = this.letters.edited();
    var self = this;
    self.clear();
    wanted.letters = edited;
    page.rest(self.button, page.send('POST', self.address + '/preview', wanted).then(function (preview) {
      self.letters.propose(preview.letters, edited);
      self.show(preview);
    }).catch(self.refused.bind(self, self.ask.bind(self))));
  };

  SendPage.prototype.show = function (preview) {
    var parts = [element('h2', '', AJS.I18n.getText('ballincourt.sending.preview.title')), sending.people(preview)];
    if (preview.asked.length) {
      parts.push(this.letters.draw(preview.letters), this.sendButton(preview));
    }
    this.preview.replaceChildren.apply(this.preview, parts);
    this.preview.hidden = false;
    this.preview.focus();
  };

  SendPage.prototype.sendButton = function (preview) {
    var mails = Object.keys(preview.letters).length > 0;
    var label = mails
      ? AJS.I18n.getText('ballincourt.sending.preview.send', String(preview.asked.length))
      : AJS.I18n.getText('ballincourt.sending.preview.prepare', String(preview.asked.length));
    var form = element('p', 'bic-deeds');
    form.append(page.button(label, 'aui-button-primary bic-send', this.send.bind(this)));
    return form;
  };

  SendPage.prototype.send = function () {
    var wanted = this.form.read();
    var self = this;
    self.clear();
    wanted.letters = self.letters.all();
    page.rest(self.preview.querySelector('.bic-send'), page.send('POST', self.address, wanted).then(function (sent) {
      location.assign(AJS.contextPath() + '/plugins/servlet/ballincourt/feedback/sending?id=' + sent.id);
      return new Promise(function () {});
    }).catch(self.refused.bind(self, self.send.bind(self))));
  };

  /* Each fault at its field; what has none is said above the preview. */
  SendPage.prototype.refused = function (again, error) {
    var self = this;
    var left = error.faults ? error.faults.filter(function (fault) {
      var place = self.letters.placeOf(fault.field) || self.form.placeOf(fault.field);
      if (place) {
        calendar.showFault(place, fault.message);
      }
      return !place;
    }) : [];
    if (left.length || !error.faults || !error.faults.length) {
      page.showProblem(self.problem, left.length ? { message: left.map(function (fault) { return fault.message; }).join(' ') } : error, again);
    }
    calendar.focusFirstFault(self.root);
  };

  /* What was shown no longer holds once something above it is changed. */
  SendPage.prototype.changed = function () {
    this.preview.hidden = true;
  };

  function start() {
    var root = document.getElementById('ballincourt-send');
    if (!root || !root.querySelector('#bic-send-form')) {
      return;
    }
    var shown = new SendPage(root);
    var form = root.querySelector('#bic-send-form');
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      shown.ask();
    });
    shown.preview.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    form.addEventListener('change', shown.changed.bind(shown));
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
