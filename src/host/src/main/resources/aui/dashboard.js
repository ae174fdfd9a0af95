/* The dashboard: gives each gadget to the script that it names, and keeps what that asks to be kept. */
(function () {
  'use strict';

  var REST = AJS.contextPath() + '/rest/host/1.0/dashboard';

  function send(method, path, body) {
    return fetch(REST + path, {
      method: method,
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: body ? JSON.stringify(body) : undefined,
    }).then(function (answer) {
      return answer.text().then(function (text) {
        if (!answer.ok) {
          throw new Error(JSON.parse(text).errorMessages.join(' '));
        }
        return text ? JSON.parse(text) : null;
      });
    });
  }

  function say(error) {
    document.getElementById('dashboard-problem').textContent = error.message;
  }

  /* A gadget on the page, and what Jira offers its script. */
  function Gadget(element) {
    this.element = element;
    this.content = element.querySelector('.dashboard-item-content');
    this.emptied = this.content.innerHTML;
    this.preferences = JSON.parse(element.dataset.preferences);
    this.waiting = [];
    this.API = this.api();
  }

  Gadget.prototype.api = function () {
    var gadget = this;
    return {
      getGadgetId: function () { return gadget.element.dataset.id; },
      getContext: function () { return jQuery(gadget.content); },
      isEditable: function () { return gadget.isConfigurable(); },
      getRefreshFieldValue: function (name) { return gadget.refreshField(name || 'refresh'); },
      savePreferences: function (preferences) { gadget.save(preferences); },
      closeEdit: function () { gadget.show(); },
      setTitle: function (title) { gadget.element.querySelector('.dashboard-item-title').textContent = title; },
      showLoadingBar: function () { gadget.element.querySelector('.jira-loading').hidden = false; },
      hideLoadingBar: function () { gadget.element.querySelector('.jira-loading').hidden = true; },
      resize: function () {},
      initRefresh: function (preferences, again) { gadget.refresh(preferences.refresh, again); },
      once: function (event, deed) { gadget.once(event, deed); },
    };
  };

  Gadget.prototype.isConfigurable = function () {
    return this.element.dataset.configurable === 'true';
  };

  /* As the form of Jira's own gadgets has it: a checkbox whose value is the minutes. */
  Gadget.prototype.refreshField = function (name) {
    var field = this.content.querySelector('[name="' + name + '"]');
    return field && field.checked ? field.value : 'false';
  };

  Gadget.prototype.once = function (event, deed) {
    if (event !== 'afterRender') {
      throw new Error('There is no event ' + event + ' here.');
    }
    this.waiting.push(deed);
  };

  /* Minutes; anything else is never. */
  Gadget.prototype.refresh = function (minutes, again) {
    clearInterval(this.timer);
    if (/^[1-9]\d*$/.test(minutes)) {
      this.timer = setInterval(again, Number(minutes) * 60000);
    }
  };

  Gadget.prototype.start = function () {
    var Item = require(this.element.dataset.amdModule);
    this.item = new Item(this.API);
    this.show();
  };

  Gadget.prototype.show = function () {
    var asked = this.isConfigurable() && this.preferences.isConfigured !== 'true';
    this.draw(asked ? 'renderEdit' : 'render');
  };

  Gadget.prototype.draw = function (how) {
    clearInterval(this.timer);
    this.content.innerHTML = this.emptied;
    this.item[how](jQuery(this.content), this.preferences);
    this.waiting.splice(0).forEach(function (deed) { deed(); });
  };

  Gadget.prototype.save = function (preferences) {
    var gadget = this;
    send('PUT', '/' + this.element.dataset.id, preferences).then(function () {
      gadget.preferences = preferences;
      gadget.show();
    }).catch(say);
  };

  Gadget.prototype.remove = function () {
    var gadget = this;
    send('DELETE', '/' + this.element.dataset.id).then(function () {
      clearInterval(gadget.timer);
      gadget.element.remove();
      document.getElementById('dashboard-empty').hidden = document.querySelector('.gadget') !== null;
      document.getElementById('add-gadget').focus();
    }).catch(say);
  };

  Gadget.prototype.listen = function () {
    var gadget = this;
    document.getElementById(this.element.id + '-menu').addEventListener('click', function (event) {
      var link = event.target.closest('a');
      if (link) {
        event.preventDefault();
        gadget.choose(link);
      }
    });
  };

  Gadget.prototype.choose = function (link) {
    if (link.classList.contains('gadget-delete')) {
      this.remove();
    } else {
      this.draw('renderEdit');
    }
  };

  Gadget.prototype.begin = function () {
    this.listen();
    if (this.element.dataset.amdModule) {
      try {
        this.start();
      } catch (error) {
        this.content.textContent = 'The gadget fails: ' + error.message;
        throw error;
      }
    }
  };

  function add(button) {
    send('POST', '', { gadget: button.dataset.gadget }).then(function (made) {
      location.hash = 'gadget-' + made.id;
      location.reload();
    }).catch(function (error) {
      AJS.dialog2('#gadget-directory').hide();
      say(error);
    });
  }

  function directory() {
    var dialog = AJS.dialog2('#gadget-directory');
    document.getElementById('add-gadget').addEventListener('click', function () { dialog.show(); });
    document.getElementById('gadget-directory-close').addEventListener('click', function () { dialog.hide(); });
    document.querySelectorAll('button.add-gadget').forEach(function (button) {
      button.addEventListener('click', function () { add(button); });
    });
  }

  /* Whoever has just added one goes on there. */
  function comeTo(hash) {
    var title = /^#gadget-\d+$/.test(hash) ? document.querySelector(hash + '-title') : null;
    if (title) {
      title.focus();
    }
  }

  AJS.toInit(function () {
    directory();
    comeTo(location.hash);
    document.querySelectorAll('.gadget').forEach(function (element) {
      setTimeout(function () { new Gadget(element).begin(); });
    });
  });
})();
