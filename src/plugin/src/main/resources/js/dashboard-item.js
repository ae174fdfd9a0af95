/*
 * The frame that all dashboard items share: configuration, reading, and in words what there is to say otherwise.
 * An item is one module, which the descriptor names:
 *
 *   define('ballincourt/waiting-on-clients', ['ballincourt/dashboard-item'], function (itemOf) {
 *     return itemOf({
 *       name: 'waiting',               // read from REST: dashboard/waiting?project=KEY|client=ID&weeks=&most=
 *       title: text,                   // as in the descriptor
 *       fields: ['subject', 'most'],   // what the viewer chooses: 'subject' (a project or a client), 'weeks', 'most' (rows)
 *       isEmpty: function (answer) { return ...; },
 *       empty: function (answer) { return text; },
 *       draw: function (answer, place, parts) { ... }   // fills the place, which is on the page; parts: dashboard-parts.js
 *     });
 *   });
 *
 * Each answer of REST has, besides what the item itself reads, a scope with
 *   subject  the name of the project or client, put behind the title; empty where nothing was chosen
 *   words    one line: which projects were counted, and which were not
 *   report   path of the report inside Jira, with a slash; null where there is none to open
 * What is there no longer, or may not be seen, answers 404 or 403: the item then offers to choose again.
 */
define('ballincourt/dashboard-item', ['ballincourt/dashboard-parts', 'ballincourt/dashboard-form'], function (parts, formOf) {
  'use strict';

  var shared = window.BallInCourt.page;

  function query(preferences) {
    return ['project', 'client', 'weeks', 'most']
      .filter(function (name) { return preferences[name]; })
      .map(function (name) { return name + '=' + encodeURIComponent(preferences[name]); })
      .join('&');
  }

  function isConfigured(preferences) {
    return preferences.isConfigured === 'true';
  }

  /* Made by Jira, once for each time that the item is on a dashboard. */
  function Item(what, API) {
    this.what = what;
    this.API = API;
    this.asked = 0;
    this.ends = [];
  }

  /* Jira gives the element of the item inside jQuery. */
  Item.prototype.start = function (context) {
    var root = context.jquery ? context[0] : context;
    this.end();
    this.place = root.querySelector('.bic-item') || root.appendChild(shared.element('div', 'bic-item'));
    this.asked++;
  };

  Item.prototype.end = function () {
    this.ends.splice(0).forEach(function (end) { end(); });
  };

  Item.prototype.render = function (context, preferences) {
    this.context = context;
    this.preferences = preferences;
    this.start(context);
    this.comeBack();
    this.API.setTitle(this.what.title);
    if (isConfigured(preferences)) {
      this.read();
      this.API.initRefresh(preferences, this.readAgain.bind(this));
    } else {
      this.say(AJS.I18n.getText('ballincourt.dashboard.not-configured'), true);
    }
  };

  /* Whoever has just saved or left the form goes on at the item. */
  Item.prototype.comeBack = function () {
    if (this.isLeft) {
      this.isLeft = false;
      this.place.tabIndex = -1;
      this.place.focus();
    }
  };

  Item.prototype.read = function () {
    this.wait();
    this.answer(shared.send('GET', 'dashboard/' + this.what.name + '?' + query(this.preferences)), this.read.bind(this));
  };

  /* By itself: nothing is taken from under whoever is reading it by keyboard. */
  Item.prototype.readAgain = function () {
    if (!this.place.contains(document.activeElement)) {
      this.answer(shared.send('GET', 'dashboard/' + this.what.name + '?' + query(this.preferences)), this.read.bind(this));
    }
  };

  Item.prototype.answer = function (answer, retry) {
    this.follow(answer, this.show, function (error) { this.fail(error, retry); });
  };

  /* What comes after something newer was asked for is not shown. */
  Item.prototype.follow = function (work, done, failed) {
    var item = this;
    var asked = ++this.asked;
    function ifStillAsked(deed) {
      return function (value) {
        if (asked === item.asked) {
          item.rest();
          deed.call(item, value);
          item.API.resize();
        }
      };
    }
    work.then(ifStillAsked(done)).catch(ifStillAsked(failed));
  };

  Item.prototype.wait = function () {
    this.end();
    this.API.showLoadingBar();
    this.place.setAttribute('aria-busy', 'true');
    this.place.replaceChildren(parts.note(AJS.I18n.getText('ballincourt.dashboard.loading')));
  };

  Item.prototype.rest = function () {
    this.end();
    this.API.hideLoadingBar();
    this.place.removeAttribute('aria-busy');
    this.place.replaceChildren();
  };

  Item.prototype.show = function (answer) {
    if (answer.scope.subject) {
      this.API.setTitle(AJS.I18n.getText('ballincourt.dashboard.titled', this.what.title, answer.scope.subject));
    }
    if (this.what.isEmpty(answer)) {
      this.place.append(shared.element('p', 'bic-item-empty', this.what.empty(answer)));
    } else {
      this.what.draw(answer, this.place, this.parts());
    }
    this.place.append(this.foot(answer));
  };

  /* The same parts, but charts end with this item. */
  Item.prototype.parts = function () {
    var ends = this.ends;
    return Object.assign({}, parts, {
      chart: function (place, content) { ends.push(parts.chart(place, content)); }
    });
  };

  Item.prototype.foot = function (answer) {
    var foot = shared.element('div', 'bic-item-foot');
    foot.append(parts.note(answer.scope.words));
    if (answer.scope.report) {
      foot.append(parts.link(answer.scope.report, AJS.I18n.getText('ballincourt.dashboard.open-report')));
    }
    return foot;
  };

  Item.prototype.fail = function (error, retry) {
    if (error.status === 404) {
      this.say(AJS.I18n.getText('ballincourt.dashboard.gone'), true);
    } else if (error.status === 403) {
      this.say(AJS.I18n.getText('ballincourt.dashboard.forbidden'), true);
    } else {
      shared.showProblem(this.place, error, retry);
    }
  };

  /* In words, with a way to choose for whoever may. */
  Item.prototype.say = function (text, choose) {
    var message = shared.element('div', 'aui-message aui-message-info bic-item-says');
    message.append(shared.element('p', '', text));
    if (choose && this.API.isEditable()) {
      message.append(shared.button(AJS.I18n.getText('ballincourt.dashboard.choose-again'), '', this.edit.bind(this)));
    }
    this.place.replaceChildren(message);
  };

  Item.prototype.edit = function () {
    this.renderEdit(this.context, this.preferences, true);
  };

  /* isHere: somebody has asked for it on this very item, and goes on in it. */
  Item.prototype.renderEdit = function (context, preferences, isHere) {
    this.context = context;
    this.preferences = preferences;
    this.start(context);
    this.API.setTitle(this.what.title);
    this.wait();
    this.choose(isHere);
  };

  Item.prototype.choose = function (isHere) {
    this.follow(this.choices(), function (choices) {
      this.ask(choices, isHere);
    }, function (error) {
      shared.showProblem(this.place, error, this.edit.bind(this));
    });
  };

  Item.prototype.choices = function () {
    return this.what.fields.includes('subject')
      ? shared.send('GET', 'dashboard/choices')
      : Promise.resolve({ projects: [], clients: [] });
  };

  Item.prototype.ask = function (choices, isHere) {
    if (this.what.fields.includes('subject') && !choices.projects.length && !choices.clients.length) {
      this.say(AJS.I18n.getText('ballincourt.dashboard.nothing-to-choose'), false);
      return;
    }
    var form = formOf(this.what.fields, choices, this.preferences, this.deeds());
    this.place.append(form);
    if (isHere) {
      form.querySelector('select, input').focus();
    }
  };

  Item.prototype.deeds = function () {
    return { save: this.save.bind(this), cancel: isConfigured(this.preferences) ? this.cancel.bind(this) : null };
  };

  Item.prototype.save = function (preferences) {
    this.isLeft = true;
    this.API.showLoadingBar();
    this.API.savePreferences(preferences);
  };

  Item.prototype.cancel = function () {
    this.isLeft = true;
    this.API.closeEdit();
  };

  /* The constructor that Jira calls for each item of that kind. */
  return function itemOf(what) {
    return function (API) {
      return new Item(what, API);
    };
  };
});
