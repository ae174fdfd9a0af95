/* What the client is asked for: the form for one issue or many. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var parts = window.BallInCourt.asking;

  function kinds() {
    return [
      { value: '', words: AJS.I18n.getText('ballincourt.ask.form.choose') },
      { value: 'APPROVAL', words: AJS.I18n.getText('ballincourt.ask.kind.approval') },
      { value: 'FEEDBACK', words: AJS.I18n.getText('ballincourt.ask.kind.feedback') },
      { value: 'CONTENT', words: AJS.I18n.getText('ballincourt.ask.kind.content') },
      { value: 'DECISION', words: AJS.I18n.getText('ballincourt.ask.kind.decision') },
      { value: 'ACCESS', words: AJS.I18n.getText('ballincourt.ask.kind.access') },
      { value: 'PAYMENT', words: AJS.I18n.getText('ballincourt.ask.kind.payment') },
      { value: 'ANSWER', words: AJS.I18n.getText('ballincourt.ask.kind.answer') },
      { value: 'OTHER', words: AJS.I18n.getText('ballincourt.ask.kind.other') }
    ];
  }

  var ROLES = {
    DECIDES: AJS.I18n.getText('ballincourt.ask.role.decides'),
    GIVES_CONTENT: AJS.I18n.getText('ballincourt.ask.role.gives-content'),
    APPROVES: AJS.I18n.getText('ballincourt.ask.role.approves'),
    PAYS: AJS.I18n.getText('ballincourt.ask.role.pays'),
    INFORMED: AJS.I18n.getText('ballincourt.ask.role.informed')
  };

  function nameAndRole(contact) {
    return AJS.I18n.getText('ballincourt.ask.form.contact', contact.name, ROLES[contact.role]);
  }

  function awayWords(contact) {
    var away = contact && contact.away;
    if (!away) {
      return '';
    }
    return away.standIn
      ? AJS.I18n.getText('ballincourt.ask.form.away-stand-in', contact.name, parts.day(away.from), parts.day(away.to), away.standIn)
      : AJS.I18n.getText('ballincourt.ask.form.away', contact.name, parts.day(away.from), parts.day(away.to));
  }

  /* Whom to ask: the people of the only client there is. */
  function whom(clients, issue) {
    var contacts = clients.length === 1 ? clients[0].contacts : [];
    var control = parts.select('contact', [
      { value: '', words: AJS.I18n.getText('ballincourt.ask.form.nobody') }
    ].concat(contacts.map(function (contact) {
      return { value: String(contact.id), words: nameAndRole(contact) };
    })));
    var root = parts.group(AJS.I18n.getText('ballincourt.ask.form.whom'), control, true);
    var described = root.querySelector('.description');
    described.setAttribute('aria-live', 'polite');
    control.addEventListener('change', function () {
      described.textContent = awayWords(contacts.find(function (contact) {
        return String(contact.id) === control.value;
      }));
    });
    describe(described, clients, contacts, issue);
    return root;
  }

  function describe(place, clients, contacts, issue) {
    if (clients.length > 1) {
      place.textContent = AJS.I18n.getText('ballincourt.ask.form.many-clients');
    } else if (!contacts.length) {
      var link = page.element('a', '', AJS.I18n.getText('ballincourt.ask.form.make-client'));
      link.href = AJS.contextPath() + '/plugins/servlet/ballincourt/client?project=' +
        encodeURIComponent(issue.replace(/-\d+$/, ''));
      var why = clients.length
        ? AJS.I18n.getText('ballincourt.ask.form.no-contacts')
        : AJS.I18n.getText('ballincourt.ask.form.no-client');
      place.append(why, ' ', link);
    }
  }

  /* A date that nobody has touched is our target's, and goes on to be. */
  function date() {
    var control = parts.input('date', 'due', 'text');
    return parts.group(AJS.I18n.getText('ballincourt.ask.form.due'), control, true);
  }

  function propose(form, issue, proposal) {
    var control = form.querySelector('[name=due]');
    var described = document.getElementById(control.getAttribute('aria-describedby').split(' ')[0]);
    if (!control.dataset.touched) {
      control.value = proposal.due || '';
    }
    described.textContent = !proposal.due
      ? AJS.I18n.getText('ballincourt.ask.form.no-target')
      : proposal.target
        ? AJS.I18n.getText('ballincourt.ask.form.proposed-target', parts.day(proposal.due), proposal.target)
        : AJS.I18n.getText('ballincourt.ask.form.proposed', parts.day(proposal.due));
  }

  /* The latest question alone is answered. */
  function follows(form, issue) {
    var asked = 0;
    var value = function (name) { return form.querySelector('[name=' + name + ']').value; };
    var ask = function () {
      var mine = ++asked;
      var query = '?kind=' + encodeURIComponent(value('kind')) + '&contact=' + encodeURIComponent(value('contact'));
      if (!value('kind')) {
        query = value('contact') ? '?contact=' + encodeURIComponent(value('contact')) : '';
      } else if (!value('contact')) {
        query = '?kind=' + encodeURIComponent(value('kind'));
      }
      page.send('GET', 'issues/' + encodeURIComponent(issue) + '/asks/proposal' + query).then(function (proposal) {
        if (mine === asked) {
          propose(form, issue, proposal);
        }
      }).catch(function () {
        // the form works without a proposal, and what is wrong is said when it is sent
      });
    };
    form.querySelector('[name=kind]').addEventListener('change', ask);
    form.querySelector('[name=contact]').addEventListener('change', ask);
    form.querySelector('[name=due]').addEventListener('input', function (event) {
      event.target.dataset.touched = event.target.value ? 'yes' : '';
    });
    ask();
  }

  /* All fields, in the order in which one thinks of them. */
  function fields(clients, issue) {
    return [
      parts.needs(AJS.I18n.getText('ballincourt.ask.needs')),
      parts.group(AJS.I18n.getText('ballincourt.ask.form.kind'), parts.select('kind', kinds())),
      whom(clients, issue),
      date(),
      parts.channels(AJS.I18n.getText('ballincourt.ask.form.how-told'), AJS.I18n.getText('ballincourt.ask.form.not-told')),
      parts.note(AJS.I18n.getText('ballincourt.ask.form.note'), AJS.I18n.getText('ballincourt.ask.form.note-ours'))
    ];
  }

  /* As REST reads it. */
  function read(form) {
    var value = function (name) { return form.querySelector('[name=' + name + ']').value.trim() || null; };
    var due = form.querySelector('[name=due]');
    var by = parts.chosen(form, 'by');
    return {
      kind: value('kind'),
      needs: parts.neededOf(form),
      contact: value('contact') && Number(value('contact')),
      due: due.dataset.touched ? value('due') : null,
      told: by ? { by: by, on: null } : null,
      note: value('note')
    };
  }

  /* Addresses may not be longer than some thousand characters. */
  var ISSUES_AT_ONCE = 100;

  /* Who can be asked about some issues: each client once. */
  function people(issues) {
    var asked = [];
    for (var from = 0; from < issues.length; from += ISSUES_AT_ONCE) {
      asked.push(some(issues.slice(from, from + ISSUES_AT_ONCE)));
    }
    return Promise.all(asked).then(function (answers) {
      var clients = new Map();
      answers.forEach(function (answer) {
        answer.clients.forEach(function (client) { clients.set(client.id, client); });
      });
      return Array.from(clients.values());
    });
  }

  function some(issues) {
    return page.send('GET', 'people?' + issues.map(function (key) {
      return 'issue=' + encodeURIComponent(key);
    }).join('&'));
  }

  window.BallInCourt.askForm = { fields: fields, follows: follows, read: read, people: people };
})();
