/* The fields with which it is said what is sent to whom, and what of them a request is made of. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var element = page.element;
  var OWN = 3;

  /* One of several, each with a sentence that says what it means. */
  function choice(heading, name, choices) {
    var part = calendar.group(heading, 'bic-choice bic-place-' + name);
    choices.forEach(function (one) {
      var box = element('input', 'radio');
      box.type = 'radio';
      box.name = name;
      box.value = one.value;
      box.checked = !!one.checked;
      box.disabled = !!one.disabled;
      part.append(calendar.checkable(one.text, box));
    });
    return part;
  }

  function Form(root, drawn) {
    this.root = root;
    this.drawn = drawn;
    this.questionnaire = calendar.select(drawn.questionnaires.map(function (one) {
      return { code: one.id, name: one.name + ' (' + one.languages + ')' };
    }));
    this.offer(drawn.chosen ? drawn.chosen.questionnaire : drawn.fitting);
    this.until = calendar.input('date', drawn.until);
    this.until.min = drawn.firstDay;
    this.own = [];
    this.draw(root.querySelector('#bic-send-fields'));
    this.preset(new URLSearchParams(location.search));
  }

  /* Whoever leads here may have said what is asked, whom and how. */
  Form.prototype.preset = function (wanted) {
    var form = this;
    wanted.getAll('contact').forEach(function (id) { form.check('contact', id); });
    form.check('occasion', wanted.get('occasion'));
    if (form.offer(wanted.get('questionnaire'))) {
      form.questionnaire.dispatchEvent(new Event('change'));
    }
  };

  /* One that is not sent any more is not offered, and the first one stays. */
  Form.prototype.offer = function (id) {
    var known = Array.from(this.questionnaire.options).some(function (one) { return one.value === String(id); });
    if (known) {
      this.questionnaire.value = id;
    }
    return known;
  };

  /* What cannot be chosen stays as it is. */
  Form.prototype.check = function (name, value) {
    var box = Array.from(this.root.querySelectorAll('input[name=' + name + ']:enabled')).find(function (one) {
      return one.value === value;
    });
    if (box) {
      box.checked = true;
    }
  };

  Form.prototype.draw = function (place) {
    place.append(
      this.named('questionnaire', calendar.labelled(AJS.I18n.getText('ballincourt.sending.form.questionnaire'), this.questionnaire)),
      this.questions(),
      this.people(), this.occasions(), this.names(),
      this.named('until', calendar.labelled(AJS.I18n.getText('ballincourt.sending.form.until'), this.until)),
      this.ownQuestions());
  };

  /* Leads to what is asked, in a window of its own: nothing chosen here is lost. */
  Form.prototype.questions = function () {
    var link = element('a', '', AJS.I18n.getText('ballincourt.sending.form.questions'));
    var questionnaire = this.questionnaire;
    function lead() {
      link.href = AJS.contextPath() + '/plugins/servlet/ballincourt/questionnaires/preview?id=' + questionnaire.value;
    }
    link.target = '_blank';
    link.rel = 'noopener';
    questionnaire.addEventListener('change', lead);
    lead();
    var part = element('p', '');
    part.append(link);
    return part;
  };

  /* Where a fault of that field is told. */
  Form.prototype.named = function (field, part) {
    part.classList.add('bic-place-' + field);
    return part;
  };

  Form.prototype.people = function () {
    var part = calendar.group(AJS.I18n.getText('ballincourt.sending.form.contacts'), 'bic-place-contacts');
    this.drawn.clients.forEach(function (client) {
      part.append(element('h4', '', client.name));
      client.contacts.forEach(function (contact) {
        var box = calendar.input('checkbox');
        box.value = contact.id;
        box.name = 'contact';
        part.append(calendar.checkable(
          [contact.name, contact.email || AJS.I18n.getText('ballincourt.sending.form.no-email'), contact.language].join(' – '), box));
      });
    });
    return part;
  };

  Form.prototype.occasions = function () {
    var reachable = this.drawn.reachable;
    var chosen = this.drawn.chosen;
    var byMail = chosen ? chosen.byMail : 'USUAL';
    var together = !reachable || !!(chosen && chosen.together);
    return choice(AJS.I18n.getText('ballincourt.sending.form.occasion'), 'occasion', [
      { value: 'USUAL', text: AJS.I18n.getText('ballincourt.sending.form.usual'), disabled: !reachable },
      { value: 'SECOND_LOOK', text: AJS.I18n.getText('ballincourt.sending.form.second-look'), disabled: !reachable },
      { value: 'TOGETHER', text: AJS.I18n.getText('ballincourt.sending.form.together') }
    ].filter(function (one) {
      return !chosen || one.value === byMail || one.value === 'TOGETHER';
    }).map(function (one) {
      one.checked = one.value === (together ? 'TOGETHER' : byMail);
      return one;
    }));
  };

  Form.prototype.names = function () {
    return choice(AJS.I18n.getText('ballincourt.sending.form.named'), 'named', [
      { value: 'true', text: AJS.I18n.getText('ballincourt.sending.form.by-name'), checked: true },
      { value: 'false', text: AJS.I18n.getText('ballincourt.sending.form.no-names') }
    ]);
  };

  Form.prototype.ownQuestions = function () {
    var part = calendar.group(AJS.I18n.getText('ballincourt.sending.form.own'), 'bic-place-own');
    part.append(element('p', 'bic-note', AJS.I18n.getText('ballincourt.sending.form.own-note')));
    for (var i = 0; i < OWN; i++) {
      part.append(this.ownQuestion(i));
    }
    return part;
  };

  Form.prototype.ownQuestion = function (number) {
    var prompt = calendar.input('text', '');
    var kind = calendar.select([
      { code: 'TEXT', name: AJS.I18n.getText('ballincourt.sending.form.kind-text') },
      { code: 'YES_NO', name: AJS.I18n.getText('ballincourt.sending.form.kind-yes-no') }
    ]);
    var part = element('div', 'bic-own');
    prompt.maxLength = 300;
    part.append(
      calendar.labelled(AJS.I18n.getText('ballincourt.sending.form.own-prompt', number + 1), prompt),
      calendar.labelled(AJS.I18n.getText('ballincourt.sending.form.own-kind', number + 1), kind));
    this.own.push({ prompt: prompt, kind: kind, part: part });
    return part;
  };

  Form.prototype.chosen = function (name) {
    var box = this.root.querySelector('input[name=' + name + ']:checked');
    return box ? box.value : null;
  };

  Form.prototype.asked = function () {
    return this.own.filter(function (one) { return one.prompt.value.trim(); });
  };

  Form.prototype.read = function () {
    var boxes = Array.from(this.root.querySelectorAll('input[name=contact]:checked'));
    var together = this.chosen('occasion') === 'TOGETHER';
    var wanted = {
      questionnaire: Number(this.questionnaire.value),
      own: this.asked().map(function (one) {
        return { kind: one.kind.value, prompt: one.prompt.value.trim() };
      }),
      contacts: boxes.map(function (box) { return Number(box.value); }),
      named: together || this.chosen('named') === 'true',
      occasion: this.chosen('occasion'),
      until: this.until.value || null
    };
    if (!this.drawn.chosen) {
      wanted.request = this.drawn.request;
    }
    return wanted;
  };

  /* Where the server's path leads; null where no field is there. */
  Form.prototype.placeOf = function (path) {
    var own = /^own\[(\d+)\]/.exec(path || '');
    if (own && this.asked()[own[1]]) {
      return this.asked()[own[1]].part;
    }
    return path ? this.root.querySelector('.bic-place-' + path.replace(/[^a-z].*$/i, '')) : null;
  };

  window.BallInCourt.sending = { Form: Form };
})();
