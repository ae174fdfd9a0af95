/* What is done about something that the client is asked for: a dialog for each. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var parts = window.BallInCourt.asking;
  var dialog = window.BallInCourt.dialog;

  function value(form, name) {
    return form.querySelector('[name=' + name + ']').value.trim() || null;
  }

  function awaited(ask) {
    return Array.from(ask.querySelectorAll('.bic-need[data-received=false]')).map(function (need) {
      return { number: Number(need.dataset.number), what: need.querySelector('.bic-what').textContent };
    });
  }

  /* All of them, until one is unticked; or none, since something was asked back. */
  function whichCame(ask) {
    var root = parts.fieldset(AJS.I18n.getText('ballincourt.ask.form.what-came'));
    root.classList.add('bic-which');
    awaited(ask).forEach(function (need) {
      var line = parts.choice('checkbox', 'needs', need.number, need.what);
      line.querySelector('input').checked = true;
      root.append(line);
    });
    return root;
  }

  function whatCameBack() {
    var root = parts.fieldset(AJS.I18n.getText('ballincourt.ask.form.came-back'));
    root.append(
      parts.choice('radio', 'came', 'needs', AJS.I18n.getText('ballincourt.ask.form.came-needs')),
      parts.choice('radio', 'came', 'question', AJS.I18n.getText('ballincourt.ask.form.came-question')));
    root.querySelector('input').checked = true;
    root.addEventListener('change', function () {
      root.parentElement.querySelector('.bic-which').hidden = parts.chosen(root, 'came') === 'question';
    });
    return root;
  }

  function ticked(form) {
    return Array.from(form.querySelectorAll('[name=needs]:checked')).map(function (box) {
      return Number(box.value);
    });
  }

  /* By the last part of its path: title, fields, and what is sent. */
  var DEEDS = {
    told: {
      title: function () { return AJS.I18n.getText('ballincourt.ask.deed.told'); },
      body: function (ask, zones) {
        return [
          parts.channels(AJS.I18n.getText('ballincourt.ask.form.how-told')),
          parts.when(AJS.I18n.getText('ballincourt.ask.form.when-told'), zones),
          parts.group(
            AJS.I18n.getText('ballincourt.ask.form.due'),
            parts.input('date', 'due', 'text'),
            AJS.I18n.getText('ballincourt.ask.form.due-stays'))
        ];
      },
      read: function (form, zones) {
        return { by: parts.chosen(form, 'by'), on: parts.whenOf(form, zones), due: value(form, 'due') };
      }
    },
    received: {
      title: function () { return AJS.I18n.getText('ballincourt.ask.deed.received'); },
      body: function (ask, zones) {
        return [
          whatCameBack(),
          whichCame(ask),
          parts.when(AJS.I18n.getText('ballincourt.ask.form.received-on'), zones),
          parts.note(AJS.I18n.getText('ballincourt.ask.form.note'), AJS.I18n.getText('ballincourt.ask.form.note-earlier'))
        ];
      },
      path: function (form) {
        return parts.chosen(form, 'came') === 'question' ? 'question' : 'received';
      },
      read: function (form, zones) {
        var body = { on: parts.whenOf(form, zones), note: value(form, 'note') };
        return parts.chosen(form, 'came') === 'question' ? body : Object.assign({ needs: ticked(form) }, body);
      }
    },
    nudged: {
      title: function () { return AJS.I18n.getText('ballincourt.ask.deed.nudged'); },
      body: function () {
        return [
          parts.channels(AJS.I18n.getText('ballincourt.ask.form.how-reminded')),
          parts.note(AJS.I18n.getText('ballincourt.ask.form.note'), AJS.I18n.getText('ballincourt.ask.form.note-ours'))
        ];
      },
      read: function (form) { return { by: parts.chosen(form, 'by'), note: value(form, 'note') }; }
    },
    answered: {
      title: function () { return AJS.I18n.getText('ballincourt.ask.deed.answered'); },
      body: function () {
        return [
          page.element('p', '', AJS.I18n.getText('ballincourt.ask.form.goes-back')),
          parts.note(AJS.I18n.getText('ballincourt.ask.form.note'), AJS.I18n.getText('ballincourt.ask.form.note-ours'))
        ];
      },
      read: function (form) { return { note: value(form, 'note') }; }
    },
    needs: {
      title: function () { return AJS.I18n.getText('ballincourt.ask.deed.needs'); },
      body: function () { return [parts.needs(AJS.I18n.getText('ballincourt.ask.form.what-else'))]; },
      read: function (form) { return { needs: parts.neededOf(form) }; }
    },
    withdrawn: {
      title: function () { return AJS.I18n.getText('ballincourt.ask.deed.withdrawn'); },
      body: function () {
        return [
          page.element('p', '', AJS.I18n.getText('ballincourt.ask.form.withdrawing')),
          parts.note(AJS.I18n.getText('ballincourt.ask.form.why'))
        ];
      },
      read: function (form) { return { note: value(form, 'note') }; }
    }
  };

  /* The dialog of a deed; options: ask (its element), id, issue, zones, done. */
  function open(code, options) {
    var deed = DEEDS[code];
    if (code === 'mail') {
      openMail(options.id);
      return;
    }
    dialog.open({
      title: deed.title(),
      body: deed.body(options.ask, options.zones),
      label: AJS.I18n.getText('ballincourt.ask.form.save'),
      issue: options.issue,
      send: function (form) {
        var path = deed.path ? deed.path(form) : code;
        return page.send('POST', 'commitments/' + options.id + '/' + path, deed.read(form, options.zones));
      },
      done: options.done
    });
  }

  /* Where there is no clipboard for us, the text is chosen, so that one key copies it. */
  function copy(control, said) {
    control.focus();
    control.select();
    var copied = function () { said.textContent = AJS.I18n.getText('ballincourt.ask.form.copied'); };
    var chosen = function () { said.textContent = AJS.I18n.getText('ballincourt.ask.form.copy-by-hand'); };
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(control.value).then(copied).catch(chosen);
    } else if (document.execCommand && document.execCommand('copy')) {
      copied();
    } else {
      chosen();
    }
  }

  function readOnly(value) {
    var control = parts.input('text', 'line', 'text');
    control.value = value;
    control.readOnly = true;
    return control;
  }

  /* The text of a mail to send by hand, in the language of whoever is asked. */
  function openMail(id) {
    return page.send('GET', 'commitments/' + id + '/mail').then(function (mail) {
      var body = page.element('textarea', 'textarea bic-mail');
      var said = page.element('p', 'bic-copied');
      said.setAttribute('role', 'status');
      body.value = mail.body;
      body.rows = 12;
      body.lang = mail.language;
      dialog.open({
        title: AJS.I18n.getText('ballincourt.ask.deed.mail'),
        body: [
          parts.group(
            AJS.I18n.getText('ballincourt.ask.form.mail-to'),
            readOnly(mail.to || ''),
            mail.to ? null : AJS.I18n.getText('ballincourt.ask.form.mail-nobody')),
          parts.group(AJS.I18n.getText('ballincourt.ask.form.mail-subject'), readOnly(mail.subject)),
          parts.group(AJS.I18n.getText('ballincourt.ask.form.mail-body'), body, AJS.I18n.getText('ballincourt.ask.form.mail-note')),
          page.button(AJS.I18n.getText('ballincourt.ask.form.copy'), 'aui-button-primary bic-copy', function () {
            copy(body, said);
          }),
          said
        ]
      });
    });
  }

  window.BallInCourt.deeds = { open: open, openMail: openMail };
})();
