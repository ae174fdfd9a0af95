/* The page of a meeting: held, cancelled, printed; the part that tells of it is drawn anew, what was typed stays. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var meeting = window.BallInCourt.meeting;
  var element = page.element;

  function MeetingPage(root) {
    this.root = root;
    this.drawn = JSON.parse(root.dataset.form);
    this.revision = this.drawn.revision;
    this.minutes = root.querySelector('#bic-minutes') ? new meeting.Minutes(root, this.drawn) : null;
    this.recap = this.minutes ? new meeting.Recap(root, this.drawn, this.minutes) : null;
    this.listen();
  }

  MeetingPage.prototype.listen = function () {
    var self = this;
    self.root.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button) {
        return;
      }
      if (button.matches('.bic-held')) {
        self.hold(button);
      } else if (button.matches('.bic-cancel')) {
        self.askCancel(button);
      } else if (button.matches('.bic-print')) {
        self.print();
      }
    });
    self.root.addEventListener('bic-mailed', self.redraw.bind(self));
    window.addEventListener('beforeprint', self.toPaper.bind(self));
    window.addEventListener('beforeunload', function (event) {
      if (self.minutes && self.minutes.isChanged()) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
  };

  MeetingPage.prototype.toPaper = function () {
    if (this.minutes) {
      this.minutes.onPaper();
    }
  };

  MeetingPage.prototype.print = function () {
    this.toPaper();
    window.print();
  };

  MeetingPage.prototype.place = function (name) {
    return this.root.querySelector('#bic-meeting-head .' + name);
  };

  /* Only the part that tells of it. */
  MeetingPage.prototype.redraw = function () {
    var self = this;
    return page.drawn('ballincourt-meeting').then(function (now) {
      self.revision = JSON.parse(now.dataset.form).revision;
      self.root.querySelector('#bic-meeting-head').replaceWith(now.querySelector('#bic-meeting-head'));
    });
  };

  MeetingPage.prototype.say = function (words) {
    this.place('bic-done').append(element('div', 'aui-message aui-message-success', words));
    this.root.querySelector('h1').focus();
  };

  MeetingPage.prototype.refused = function (error) {
    var self = this;
    var message = element('div', 'aui-message aui-message-error', error.message);
    return (error.status === 409 ? self.redraw() : Promise.resolve()).then(function () {
      self.place('bic-problem').replaceChildren(message);
    });
  };

  MeetingPage.prototype.deed = function (button, name, words) {
    var self = this;
    self.place('bic-problem').replaceChildren();
    page.rest(button, page.send('POST', 'meetings/' + self.drawn.id + '/' + name, { revision: self.revision }).then(function () {
      return self.redraw().then(self.say.bind(self, words));
    }).catch(self.refused.bind(self)));
  };

  MeetingPage.prototype.hold = function (button) {
    this.deed(button, 'held', AJS.I18n.getText('ballincourt.meeting.done.held'));
  };

  /* A cancelled meeting has nothing to be written down: what was typed is saved first, and all is drawn anew. */
  MeetingPage.prototype.cancel = function (button) {
    var self = this;
    page.rest(button, self.minutes.saveChanges().then(function (saved) {
      return saved && page.send('POST', 'meetings/' + self.drawn.id + '/cancelled', { revision: self.revision }).then(function () {
        location.reload();
        return new Promise(function () {});
      });
    }).catch(self.refused.bind(self)));
  };

  /* What cannot be undone is asked once more. */
  MeetingPage.prototype.askCancel = function (button) {
    var self = this;
    var message = element('div', 'bic-question');
    message.setAttribute('role', 'group');
    message.append(
      element('p', '', AJS.I18n.getText('ballincourt.meeting.deed.cancel-question')),
      page.button(AJS.I18n.getText('ballincourt.meeting.deed.cancel-now'), 'bic-go', function (event) { self.cancel(event.target); }),
      page.button(AJS.I18n.getText('ballincourt.meeting.deed.keep'), 'aui-button-link', function () {
        message.remove();
        button.focus();
      }));
    self.place('bic-problem').replaceChildren(message);
    message.querySelector('button').focus();
  };

  function start() {
    var root = document.getElementById('ballincourt-meeting');
    if (root) {
      new MeetingPage(root);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
